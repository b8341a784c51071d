import { seconds } from '@core/kit/time'
import { useEffect, useState } from 'react'
import { choosePhotos } from '../files/choose-photos'
import { keptFiles } from '../files/kept-file'
import { randomKey } from '../random-key'
import { useStore } from '../store'
import { usePoll } from '../use-poll'
import { emptyTray, isStillUp, type Kept, leaveTray, putInTray, takeOut, trayOf } from './photo-trays'
import { bringUp, noteUp, type UploadState, uploads } from './photo-uploads'

const AGAIN_MS = seconds(5)

/** On a phone's first screen three stand side by side. */
export const MOST_IN_TRAY = 3

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
  const states = useStore(uploads)
  const [paths, setPaths] = useState<Readonly<Record<string, string>>>({})
  const [kept, setKept] = useState<readonly Kept[]>(() => trayOf(name))
  const change = (next: readonly Kept[]) => {
    putInTray(name, next)
    setKept(next)
  }
  const bring = async (key: string, localPath?: string) => {
    const outcome = await bringUp(key, localPath)
    // By what is written down: meanwhile it may have been taken out, or have gone along.
    if (outcome.ok)
      change(trayOf(name).map((one) => (one.key === key ? { key, fileId: outcome.value, upAt: Date.now() } : one)))
  }
  const resume = async (photo: Kept) => {
    const path = await keptFiles.find(photo.key)
    if (path !== undefined) setPaths((before) => ({ ...before, [photo.key]: path }))
    if (photo.fileId !== undefined && isStillUp(photo)) noteUp(photo.key, photo.fileId)
    else if (path !== undefined) await bring(photo.key, path)
    else change(trayOf(name).filter(({ key }) => key !== photo.key))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a tray: what an earlier day has left in it goes on.
  useEffect(() => {
    for (const photo of kept) void resume(photo)
  }, [name])
  const failed = kept.filter(({ key }) => isOffline(states[key]))
  usePoll(failed.length > 0 ? AGAIN_MS : null, () => {
    for (const { key } of failed) void bring(key)
  })

  const addOne = async (chosen: string) => {
    const key = randomKey()
    const path = await keptFiles.keep(key, chosen)
    setPaths((before) => ({ ...before, [key]: path }))
    change([...trayOf(name), { key }])
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
      const gone = trayOf(name).find((one) => one.key === key)
      change(trayOf(name).filter((one) => one !== gone))
      void takeOut(gone ?? { key })
    },
    up: () =>
      trayOf(name)
        .filter(isStillUp)
        .flatMap(({ fileId }) => fileId ?? []),
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

function stateOf(state: UploadState | undefined, fileId: string | undefined): UploadState {
  if (fileId !== undefined) return { status: 'up', fileId }
  return state ?? { status: 'sending', part: 0 }
}

function isOffline(state: UploadState | undefined): boolean {
  return state?.status === 'failed' && state.code === 'OFFLINE'
}
