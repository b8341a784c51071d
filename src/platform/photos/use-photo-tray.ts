import { seconds } from '@core/kit/time'
import { uploadKeyOf } from '@core/people/own-upload'
import { useEffect, useState } from 'react'
import { choosePhotos } from '../files/choose-photos'
import { deleteUpload } from '../files/delete-upload'
import { keptFiles } from '../files/kept-file'
import { randomKey } from '../random-key'
import { remember, remembered } from '../storage'
import { useStore } from '../store'
import { usePoll } from '../use-poll'
import { bringUp, forget, noteUp, type UploadState, uploads } from './photo-uploads'
import { follow } from './photos-to-follow'

const AGAIN_MS = seconds(5)

/** On a phone's first screen three stand side by side. */
export const MOST_IN_TRAY = 3

/** What is written down of a photo: with the file id once it is up, so that it is not sent twice. */
interface Kept {
  readonly key: string
  readonly fileId?: string
}

export interface TrayPhoto {
  readonly key: string
  /** Undefined until the phone has found it again. */
  readonly localPath: string | undefined
  readonly state: UploadState
}

export interface PhotoTray {
  readonly photos: readonly TrayPhoto[]
  /** Answers why none was added, when none was. */
  add(): Promise<'NOTHING' | 'REFUSED' | 'UNREADABLE' | undefined>
  retry(key: string): void
  remove(key: string): void
  /** File ids of what is up by now. */
  up(): readonly string[]
  /** The words have gone and these photos with them; the others follow the case. */
  sentWith(helpId: string, keys: readonly string[]): void
  /** The words are not sent at all: every photo is taken out. */
  empty(): void
}

/** Photos that wait to go along with words, kept under a name. They are brought up at once, while the words are still being written. */
export function usePhotoTray(name: string): PhotoTray {
  const memory = `photos:${name}`
  const states = useStore(uploads)
  const [paths, setPaths] = useState<Readonly<Record<string, string>>>({})
  const [kept, setKept] = useState<readonly Kept[]>(() => keptIn(memory))
  const change = (next: readonly Kept[]) => {
    trays.set(memory, next)
    remember(memory, next.length === 0 ? undefined : next)
    setKept(next)
  }
  const bring = async (key: string, localPath?: string) => {
    const outcome = await bringUp(key, localPath)
    // By what is written down: meanwhile it may have been taken out, or have gone along.
    if (outcome.ok) change(keptIn(memory).map((one) => (one.key === key ? { key, fileId: outcome.value } : one)))
  }
  const resume = async (photo: Kept) => {
    const path = await keptFiles.find(photo.key)
    if (path !== undefined) setPaths((before) => ({ ...before, [photo.key]: path }))
    if (photo.fileId !== undefined) noteUp(photo.key, photo.fileId)
    else if (path !== undefined) await bring(photo.key, path)
    else change(keptIn(memory).filter(({ key }) => key !== photo.key))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a tray: what an earlier day has left in it goes on.
  useEffect(() => {
    for (const photo of kept) void resume(photo)
  }, [memory])
  const failed = kept.filter(({ key }) => isOffline(states[key]))
  usePoll(failed.length > 0 ? AGAIN_MS : null, () => {
    for (const { key } of failed) void bring(key)
  })

  const addOne = async (chosen: string) => {
    const key = randomKey()
    const path = await keptFiles.keep(key, chosen)
    setPaths((before) => ({ ...before, [key]: path }))
    change([...keptIn(memory), { key }])
    void bring(key, path)
  }
  return {
    photos: kept.map(({ key, fileId }) => ({ key, localPath: paths[key], state: stateOf(states[key], fileId) })),
    async add() {
      const chosen = await choosePhotos(MOST_IN_TRAY - kept.length)
      if (!chosen.ok) return chosen.code
      for (const path of chosen.value) await addOne(path)
      return undefined
    },
    retry: (key) => void bring(key),
    remove(key) {
      const fileId = keptIn(memory).find((one) => one.key === key)?.fileId
      change(keptIn(memory).filter((one) => one.key !== key))
      void takeOut(key, fileId)
    },
    up: () => keptIn(memory).flatMap(({ fileId }) => fileId ?? []),
    sentWith(helpId, keys) {
      leaveTray(name, helpId, keys)
      setKept([])
    },
    empty() {
      emptyTray(name)
      setKept([])
    },
  }
}

/** The words have become this case, and the photos with these keys have gone along; the others follow it. Whether the tray is drawn anywhere or not. */
export function leaveTray(name: string, helpId: string, keys: readonly string[]): void {
  const memory = `photos:${name}`
  const all = keptIn(memory)
  trays.set(memory, [])
  remember(memory, undefined)
  for (const { key } of all) if (keys.includes(key)) void goneAlong(key)
  follow(
    helpId,
    all.map(({ key }) => key).filter((key) => !keys.includes(key)),
  )
}

/** The words are not sent at all: what lies in the tray leaves phone and storage. */
export function emptyTray(name: string): void {
  const memory = `photos:${name}`
  const all = keptIn(memory)
  trays.set(memory, [])
  remember(memory, undefined)
  for (const { key, fileId } of all) void takeOut(key, fileId)
}

/** How many wait in a tray. */
export function countInTray(name: string): number {
  return keptIn(`photos:${name}`).length
}

/** What lies in each tray; a phone that remembers nothing still has it while the app is open. */
const trays = new Map<string, readonly Kept[]>()

function keptIn(memory: string): readonly Kept[] {
  return trays.get(memory) ?? remembered<readonly Kept[]>(memory) ?? []
}

function stateOf(state: UploadState | undefined, fileId: string | undefined): UploadState {
  if (fileId !== undefined) return { status: 'up', fileId }
  return state ?? { status: 'sending', part: 0 }
}

function isOffline(state: UploadState | undefined): boolean {
  return state?.status === 'failed' && state.code === 'OFFLINE'
}

/** One that is still going up is waited for: else it would stay there, and nobody would know of it. */
async function takeOut(key: string, fileId: string | undefined): Promise<void> {
  const running = uploads.get()[key]?.status === 'sending' ? await bringUp(key) : undefined
  const up = fileId ?? (running?.ok ? running.value : undefined)
  if (up !== undefined && uploadKeyOf(up) === key) await deleteUpload(up)
  await goneAlong(key)
}

async function goneAlong(key: string): Promise<void> {
  await keptFiles.drop(key)
  forget(key)
}
