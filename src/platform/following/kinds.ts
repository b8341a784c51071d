import type { ErrorCode } from '@core/contract/errors'
import { hours } from '@core/kit/time'
import type { Upload } from '@core/people/own-upload'
import { callCloud } from '../cloud/call-cloud'
import { codeOf, mayPass } from '../cloud/failure'
import { COMMUNITY_ID } from '../community-id'
import { bringToCloud } from '../files/bring-to-cloud'
import { keptFiles } from '../files/kept-file'
import { waitsHere } from '../help/unsent/kept-request'
import { bringUp, forget } from '../photos/photo-uploads'
import { noteTurnedAway } from '../photos/turned-away'
import { forgetRecording } from '../voice/forget-recording'
import type { FileKind, FileKinds, Went } from './follow-queue'
import type { Following, FollowingAppealPhoto, FollowingPhoto, FollowingRecording } from './following'

/** A photo lies under its key, and may be going up already: the tray began with it. */
const photo: FileKind<FollowingPhoto> = {
  bringUp: ({ key, helpId }) => photoUp(key, helpId),
  handOver: ({ helpId, key, fileId }) =>
    wentWith(callCloud('help', 'addPhotos', { helpId, photos: [fileId] }), {
      onNever: (why) => noteTurnedAway({ caseId: helpId, key, why }),
    }),
  leavePhone: photoLeaves,
}

const appealPhoto: FileKind<FollowingAppealPhoto> = {
  bringUp: ({ key, appealId }) => photoUp(key, appealId),
  handOver: ({ appealId, key, fileId }) =>
    wentWith(callCloud('appeals', 'addPhotos', { appealId, photos: [fileId] }), {
      onNever: (why) => noteTurnedAway({ caseId: appealId, key, why }),
    }),
  leavePhone: photoLeaves,
}

async function photoUp(key: string, caseId: string) {
  const up = await bringUp(key)
  if (up.ok) return { fileId: up.value }
  if (up.code === 'OFFLINE') return 'later'
  noteTurnedAway({ caseId, key, why: up.code })
  return 'never'
}

function photoLeaves({ key }: Pick<Following, 'key'>): void {
  void keptFiles.drop(key)
  forget(key)
}

/** A case that does not exist so long after its request was sent off was never filed, unless the request waits on this phone still. */
const GIVEN_UP_AFTER_MS = hours(24)

/** A recording names its case by the client key: the request may still be on its way itself. */
const recording: FileKind<FollowingRecording> = {
  async bringUp({ key, path }) {
    const outcome = await bringToCloud({ localPath: path, clientKey: key, kind: kindOf(path) })
    if (outcome.ok) return { fileId: outcome.value }
    return outcome.code === 'OFFLINE' ? 'later' : 'never'
  },
  async handOver({ requestKey, fileId, durationMs, madeAt, releasedAt = madeAt }) {
    const input = { communityId: COMMUNITY_ID, clientKey: requestKey, recording: { fileId, durationMs } }
    const stillMayCome = waitsHere(requestKey) || Date.now() - releasedAt < GIVEN_UP_AFTER_MS
    return wentWith(callCloud('help', 'addRecording', input), { stillMayCome })
  },
  leavePhone: ({ path }) => forgetRecording(path),
}

export const FILE_KINDS: FileKinds = { photo, appealPhoto, recording }

interface Refused {
  readonly stillMayCome?: boolean
  readonly onNever?: (why: ErrorCode) => void
}

/** A refusal is an answer, too; of a case that may still come to be, it is none yet. */
async function wentWith(asked: Promise<unknown>, { stillMayCome = false, onNever }: Refused): Promise<Went> {
  try {
    await asked
    return 'done'
  } catch (error) {
    const code = codeOf(error)
    if (mayPass(code) || (stillMayCome && code === 'NOT_FOUND')) return 'later'
    onNever?.(code)
    return 'never'
  }
}

/** By what a browser says of its data, or by a phone's file name; the recogniser of WeChat writes mp3. */
function kindOf(path: string): Upload['kind'] {
  if (/^data:audio\/webm/.test(path)) return 'webm'
  return /^data:audio\/(mp4|x-m4a|aac)|\.(m4a|aac)$/.test(path) ? 'm4a' : 'mp3'
}
