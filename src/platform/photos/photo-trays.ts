import type { EpochMs } from '@core/kit/time'
import { uploadKeyOf } from '@core/people/own-upload'
import { UPLOAD_GOOD_MS } from '@core/privacy/unsent-uploads'
import { deleteUpload } from '../files/delete-upload'
import { keptFiles } from '../files/kept-file'
import { filesToFollow } from '../following/files-to-follow'
import { type Following, ON_ITS_WAY, type PhotosOf } from '../following/following'
import { onForgotten } from '../forget-person'
import { remember, remembered } from '../storage'
import { bringUp, forget, uploads } from './photo-uploads'

/** What is written down of a photo: with the file id once it is up, so that it is not sent twice. */
export interface Kept {
  readonly key: string
  readonly fileId?: string
  /** When it came up. */
  readonly upAt?: EpochMs
}

/** Whether what was brought up is surely there still: after weeks it may have been swept away. */
export function isStillUp({ fileId, upAt = 0 }: Kept): boolean {
  return fileId !== undefined && Date.now() - upAt < UPLOAD_GOOD_MS
}

/** What lies in each tray; a phone that remembers nothing still has it while the app is open. */
const trays = new Map<string, readonly Kept[]>()

onForgotten(async (what) => {
  if (what !== 'everything') return
  for (const load of loads.values()) load.gone = 'nowhere'
  loads.clear()
  trays.clear()
  uploads.set({})
  await keptFiles.dropAll()
})

/** The photos that wait in a tray; trays are told apart by name. */
export function trayOf(name: string): readonly Kept[] {
  return trays.get(name) ?? remembered<readonly Kept[]>(memoryOf(name)) ?? []
}

export function putInTray(name: string, photos: readonly Kept[]): void {
  trays.set(name, photos)
  remember(memoryOf(name), photos.length === 0 ? undefined : photos)
}

/** What has become of everything that lay in a tray at one time; undefined while it lies there. */
interface Load {
  gone?: PhotosOf | 'nowhere'
}

const loads = new Map<string, Load>()

/**
 * Where a photo goes that is being made ready from now on: into the tray, or after what the tray held when it was chosen, should that have gone by the
 * time it is ready. It never lies with the next request. Answers whether it lies in the tray.
 */
export function reserveIn(name: string): (photo: Kept) => boolean {
  const load = loads.get(name) ?? {}
  loads.set(name, load)
  return (photo) => {
    if (load.gone === undefined) putInTray(name, [...trayOf(name), photo])
    else if (load.gone === 'nowhere') void takeOut(photo)
    else filesToFollow().add([photoToFollow(photo, load.gone)])
    return load.gone === undefined
  }
}

function clear(name: string, gone: NonNullable<Load['gone']>): readonly Kept[] {
  const all = trayOf(name)
  const load = loads.get(name)
  if (load) load.gone = gone
  loads.delete(name)
  putInTray(name, [])
  return all
}

/** The words have become this case, and the photos with these keys have gone along; the others follow it, and so do those that are still being made ready. Whether the tray is drawn anywhere or not. */
export function leaveTray(name: string, into: PhotosOf, keys: readonly string[]): void {
  const all = clear(name, into)
  for (const { key } of all) if (keys.includes(key)) void goneAlong(key)
  filesToFollow().add(all.filter(({ key }) => !keys.includes(key)).map((photo) => photoToFollow(photo, into)))
}

/** A photo on its way to a case that exists. */
export function photoToFollow({ key, fileId }: Kept, into: PhotosOf): Following {
  const photo = { key, madeAt: Date.now(), ...ON_ITS_WAY, fileId: fileId ?? null, released: true }
  return 'helpId' in into ? { kind: 'photo', ...into, ...photo } : { kind: 'appealPhoto', ...into, ...photo }
}

/** The words are not sent at all: what lies in the tray leaves phone and storage. */
export function emptyTray(name: string): void {
  for (const photo of clear(name, 'nowhere')) void takeOut(photo)
}

/** One that is still going up is waited for: else it would stay there, and nobody would know of it. */
export async function takeOut({ key, fileId }: Kept): Promise<void> {
  const running = uploads.get()[key]?.status === 'sending' ? await bringUp(key) : undefined
  const up = fileId ?? (running?.ok ? running.value : undefined)
  if (up !== undefined && uploadKeyOf(up) === key) await deleteUpload(up)
  await goneAlong(key)
}

async function goneAlong(key: string): Promise<void> {
  await keptFiles.drop(key)
  forget(key)
}

function memoryOf(name: string): string {
  return `photos:${name}`
}
