import { MOST_PHOTOS, type PhotoView } from '@core/content/photo'
import { useEffect, useState } from 'react'
import { keptFiles } from '../files/kept-file'
import { filesToFollow } from '../following/files-to-follow'
import type { Following, PhotosOf } from '../following/following'
import { useStore } from '../store'
import { addPhotos } from './add-photos'
import { photoToFollow, takeOut } from './photo-trays'
import { bringUp, type UploadState, uploads } from './photo-uploads'
import { type TurnedAway, turnedAway } from './turned-away'
import type { PhotoTray } from './use-photo-tray'

interface ArrivingPhoto {
  readonly key: string
  /** Undefined until the phone has found it again. */
  readonly localPath: string | undefined
  readonly state: Arriving
  /** As good as there: it cannot be taken out any more. */
  readonly fixed: boolean
}

type Arriving = Exclude<UploadState, { status: 'up' }> | { readonly status: 'up' }

export interface CasePhotoTray extends Pick<PhotoTray, 'add' | 'retry' | 'remove'> {
  readonly photos: readonly ArrivingPhoto[]
  /** So many may lie in it; with what the case has already it is full. */
  readonly most: number
  /** What the case did not take. */
  readonly turnedAway: readonly TurnedAway[]
}

/** A request for help or an appeal, as the page has it. */
export interface ShownCase {
  readonly into: PhotosOf
  /** Those of the trouble that are there already. */
  readonly photos: readonly PhotoView[]
}

/**
 * Photos that are added to a case while it is looked at, drawn until the case itself has them. They go up at once and go on by themselves, also when
 * the page is left or the app is killed. `onAdded` hears when the case has more than this page knows of.
 */
export function useCasePhotoTray(of: ShownCase, onAdded: () => void): CasePhotoTray {
  const { photos, into } = of
  const states = useStore(uploads)
  const { shown, waiting, away, takeOff } = useArriving(of, onAdded)
  // One that goes well is out of the phone before it could be drawn.
  const [paths, notePath] = useKeptPaths(shown.filter((key) => states[key]?.status === 'failed'))
  return {
    photos: shown.map((key) => {
      const waits = waiting.includes(key)
      const fixed = !waits || states[key]?.status === 'up'
      return { key, localPath: paths[key], state: stateOf(states[key], waits), fixed }
    }),
    most: Math.max(0, MOST_PHOTOS - photos.length),
    turnedAway: away,
    add: () =>
      addPhotos(MOST_PHOTOS - photos.length - shown.length, {
        onReady({ key, path, drawnAt }) {
          // Drawn under its first name: the kept copy goes as soon as the case has it.
          notePath(key, drawnAt)
          void bringUp(key, path)
          filesToFollow().add([photoToFollow({ key }, into)])
        },
      }),
    retry: () => void filesToFollow().carry(),
    remove(key) {
      // By now it may be half up: that is waited for before the queue forgets it.
      void takeOut({ key })
      filesToFollow().drop((file) => file.key === key)
      takeOff(key)
    },
  }
}

/** The keys of photos that are on their way to this case, and of those that have just got there and are not in the answer about it yet. */
function useArriving({ into, photos }: ShownCase, onAdded: () => void) {
  const id = 'helpId' in into ? into.helpId : into.appealId
  const away = useStore(turnedAway).filter(({ caseId }) => caseId === id)
  const files = useStore(filesToFollow().store)
  const waiting = files.filter((file) => isFor(file, id)).map(({ key }) => key)
  const [seen, setSeen] = useState<readonly string[]>([])
  const done = new Set([...photos, ...away].map(({ key }) => key))
  const shown = [...new Set([...seen, ...waiting])].filter((key) => !done.has(key))
  const arrived = shown.filter((key) => !waiting.includes(key)).length
  const known = waiting.join()

  // biome-ignore lint/correctness/useExhaustiveDependencies: by what is in the list, which is another list every time
  useEffect(() => setSeen((before) => [...new Set([...before, ...waiting])]), [known])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the news is that one has got there
  useEffect(() => {
    if (arrived > 0) onAdded()
  }, [arrived])
  const takeOff = (key: string) => setSeen((before) => before.filter((one) => one !== key))
  return { shown, waiting, away, takeOff }
}

function isFor(file: Following, id: string): boolean {
  return (file.kind === 'photo' && file.helpId === id) || (file.kind === 'appealPhoto' && file.appealId === id)
}

/** Where on this phone the photos with these keys lie; for one that has just been taken it is told, and what was told first stands. */
function useKeptPaths(keys: readonly string[]) {
  const [paths, setPaths] = useState<Readonly<Record<string, string>>>({})
  const missing = keys.filter((key) => paths[key] === undefined).join()
  const note = (key: string, path: string) => setPaths((before) => ({ [key]: path, ...before }))
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what is missing
  useEffect(() => {
    for (const key of missing === '' ? [] : missing.split(','))
      void keptFiles.find(key).then((path) => path !== undefined && note(key, path))
  }, [missing])
  return [paths, note] as const
}

/** Up is not yet there: the case has to take it. */
function stateOf(state: UploadState | undefined, waits: boolean): Arriving {
  if (!waits) return { status: 'up' }
  if (state === undefined) return { status: 'sending', part: 0 }
  return state.status === 'up' ? { status: 'sending', part: 1 } : state
}
