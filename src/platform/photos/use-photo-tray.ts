import { seconds } from '@core/kit/time'
import { useEffect, useState } from 'react'
import { keptFiles } from '../files/kept-file'
import type { PhotosOf } from '../following/following'
import { useStore } from '../store'
import { usePoll } from '../use-poll'
import { type Added, addPhotos } from './add-photos'
import { emptyTray, isStillUp, type Kept, leaveTray, putInTray, reserveIn, takeOut, trayOf } from './photo-trays'
import { bringUp, noteUp, type UploadState, uploads } from './photo-uploads'

const AGAIN_MS = seconds(5)

/** On a phone's first screen three stand side by side. */
export const MOST_IN_TRAY = 3

export interface TrayPhoto {
  readonly key: string
  /** Undefined until the phone has found it again. */
  readonly localPath: string | undefined
  readonly state: UploadState | { readonly status: 'making' }
  /** Not there yet, so that it cannot be taken out. */
  readonly fixed: boolean
}

export interface PhotoTray {
  readonly photos: readonly TrayPhoto[]
  /** What is chosen goes with the words it was chosen for, also when these are sent before it is ready. */
  add(): Promise<Added>
  retry(key: string): void
  remove(key: string): void
  /** File ids of what is up by now. */
  up(): readonly string[]
  /** The words have gone and these photos with them; the others follow the case. */
  sentWith(into: PhotosOf, keys: readonly string[]): void
  /** The words are not sent at all: every photo is taken out. */
  empty(): void
}

/** Photos that wait to go along with words, kept under a name. They are brought up at once, while the words are still being written. */
export function usePhotoTray(name: string): PhotoTray {
  const states = useStore(uploads)
  const lying = useLying(name, states)
  const { kept, paths, reread, bring } = lying
  const { making, add } = useMaking(name, lying)
  return {
    photos: [
      ...kept.map((one) => drawnAs(one, paths, states)),
      ...Array.from({ length: making }, (_, nth) => beingMade(nth)),
    ],
    add,
    retry: (key) => void bring(key),
    remove(key) {
      const gone = trayOf(name).find((one) => one.key === key)
      lying.change(trayOf(name).filter((one) => one !== gone))
      void takeOut(gone ?? { key })
    },
    up: () =>
      trayOf(name)
        .filter(isStillUp)
        .flatMap(({ fileId }) => fileId ?? []),
    sentWith(into, keys) {
      leaveTray(name, into, keys)
      reread()
    },
    empty() {
      emptyTray(name)
      reread()
    },
  }
}

/** What lies in the tray, where on the phone, and that it goes up: now, after an earlier day, and when the network is back. */
function useLying(name: string, states: Readonly<Record<string, UploadState>>) {
  const [paths, setPaths] = useState<Readonly<Record<string, string>>>({})
  const [kept, setKept] = useState<readonly Kept[]>(() => trayOf(name))
  const reread = () => setKept(trayOf(name))
  const notePath = (key: string, path: string) => setPaths((before) => ({ ...before, [key]: path }))
  const change = (next: readonly Kept[]) => {
    putInTray(name, next)
    reread()
  }
  const bring = async (key: string, localPath?: string) => {
    const outcome = await bringUp(key, localPath)
    // By what is written down: meanwhile it may have been taken out, or have gone along.
    if (outcome.ok)
      change(trayOf(name).map((one) => (one.key === key ? { key, fileId: outcome.value, upAt: Date.now() } : one)))
  }
  const resume = async (photo: Kept) => {
    const path = await keptFiles.find(photo.key)
    if (path !== undefined) notePath(photo.key, path)
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
  return { kept, paths, notePath, reread, change, bring }
}

/** Photos that have been chosen and are being drawn: how many, and the way to more. */
function useMaking(name: string, { kept, notePath, reread, bring }: ReturnType<typeof useLying>) {
  const [making, setMaking] = useState(0)
  const add = async (): Promise<Added> => {
    const put = reserveIn(name)
    let left = 0
    const count = (more: number) => {
      left += more
      setMaking((before) => before + more)
    }
    const added = await addPhotos(MOST_IN_TRAY - kept.length - making, {
      onChosen: count,
      onReady({ key, path }) {
        notePath(key, path)
        const lies = put({ key })
        count(-1)
        reread()
        if (lies) void bring(key, path)
      },
    })
    count(-left)
    return added
  }
  return { making, add }
}

function drawnAs(
  { key, fileId }: Kept,
  paths: Readonly<Record<string, string>>,
  states: Readonly<Record<string, UploadState>>,
): TrayPhoto {
  const state: UploadState =
    fileId !== undefined ? { status: 'up', fileId } : (states[key] ?? { status: 'sending', part: 0 })
  return { key, localPath: paths[key], state, fixed: false }
}

function beingMade(nth: number): TrayPhoto {
  return { key: `making-${nth}`, localPath: undefined, state: { status: 'making' }, fixed: true }
}

function isOffline(state: UploadState | undefined): boolean {
  return state?.status === 'failed' && state.code === 'OFFLINE'
}
