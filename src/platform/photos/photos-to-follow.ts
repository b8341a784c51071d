import { callCloud } from '../cloud/call-cloud'
import { codeOf, mayPass } from '../cloud/failure'
import { deleteUpload } from '../files/delete-upload'
import { keptFiles } from '../files/kept-file'
import { onceAtATime } from '../once-at-a-time'
import { remember, remembered } from '../storage'
import { createStore } from '../store'
import { bringUp, forget } from './photo-uploads'

const KEY = 'photos-to-follow'

/** A photo whose words went without it. */
export interface Following {
  readonly helpId: string
  readonly key: string
}

/** What still follows; null until somebody has looked. */
export const following = createStore<readonly Following[] | null>(null)

/** These go after the case as soon as they can, also after the app was closed. */
export function follow(helpId: string, keys: readonly string[]): void {
  if (keys.length === 0) return
  set([...left(), ...keys.map((key) => ({ helpId, key }))])
  void goOn()
}

/** Brings up what waits and adds it to its case. Safe to call at any time: one run at a time, and what fails for want of a network stays. */
export const goOn = onceAtATime(async () => {
  for (const photo of left()) if (await settled(photo)) set(left().filter(({ key }) => key !== photo.key))
})

/** Whether nothing more is to be done about it: it is there, or nobody takes it any more. */
async function settled({ helpId, key }: Following): Promise<boolean> {
  const up = await bringUp(key)
  if (!up.ok && up.code === 'OFFLINE') return false
  if (up.ok) {
    const refused = await callCloud('help', 'addPhotos', { helpId, photos: [up.value] }).then(() => null, codeOf)
    if (refused !== null && mayPass(refused)) return false
    if (refused !== null) await deleteUpload(up.value)
  }
  await keptFiles.drop(key)
  forget(key)
  return true
}

function left(): readonly Following[] {
  const known = following.get()
  if (known !== null) return known
  const kept = remembered<readonly Following[]>(KEY) ?? []
  following.set(kept)
  return kept
}

function set(photos: readonly Following[]): void {
  remember(KEY, photos.length === 0 ? undefined : photos)
  following.set(photos)
}

/** Reads what an earlier day has left. */
export function lookForFollowing(): void {
  left()
}
