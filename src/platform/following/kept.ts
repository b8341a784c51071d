import { UPLOAD_GOOD_MS } from '@core/privacy/unsent-uploads'
import { remember, remembered } from '../storage'
import { type Following, type FollowingRecording, ON_ITS_WAY } from './following'

const KEY = 'files-to-follow'

/** Where earlier versions wrote them down, a list for each kind. */
const OLD_PHOTOS = 'photos-to-follow'
const OLD_RECORDINGS = 'recordings'

/** What an earlier run of the app has left, of this version or of one that kept photos and recordings apart. */
export function keptFollowing(): readonly Following[] {
  const kept = (remembered<readonly Following[]>(KEY) ?? []).map(stillGood)
  const known = new Set(kept.map(({ key }) => key))
  const old = keptOfOld().filter(({ key }) => !known.has(key))
  if (old.length === 0) return kept
  const all = [...kept, ...old]
  // Only once it is written down anew: a phone without room for that still has the old lists tomorrow.
  if (keepFollowing(all)) for (const name of [OLD_PHOTOS, OLD_RECORDINGS]) remember(name, undefined)
  return all
}

/** A recording whose request was not sent for weeks may be swept away in the cloud: it is brought up again. */
function stillGood(file: Following): Following {
  const old = !file.released && Date.now() - file.madeAt >= UPLOAD_GOOD_MS
  return old ? { ...file, fileId: null, madeAt: Date.now() } : file
}

/** False when the phone has no room for them. */
export function keepFollowing(all: readonly Following[]): boolean {
  return remember(KEY, all.length === 0 ? undefined : all)
}

interface OldPhoto {
  readonly helpId: string
  readonly key: string
}

function keptOfOld(): readonly Following[] {
  const photos = remembered<readonly OldPhoto[]>(OLD_PHOTOS) ?? []
  const recordings = remembered<readonly Omit<FollowingRecording, 'kind'>[]>(OLD_RECORDINGS) ?? []
  return [
    ...photos.map((one) => ({ ...one, kind: 'photo' as const, madeAt: Date.now(), ...ON_ITS_WAY, released: true })),
    ...recordings.map((one) => ({ ...one, kind: 'recording' as const })),
  ]
}
