import { seconds } from '@core/kit/time'
import { uploadPath } from '@core/people/own-upload'
import { useEffect } from 'react'
import { callCloud } from '../cloud/call-cloud'
import { codeOf, mayPass } from '../cloud/failure'
import { COMMUNITY_ID } from '../community-id'
import { deleteUpload } from '../files/delete-upload'
import { uploadFile } from '../files/upload-file'
import { myId } from '../me'
import { randomKey } from '../random-key'
import { remember, remembered } from '../storage'
import { useStore } from '../store'
import { usePoll } from '../use-poll'
import { forgetRecording } from './forget-recording'
import { createRecordingPost, type PostParts, type RecordingPost, type Sent } from './recording-post'

const KEY = 'recordings'

const parts: PostParts = {
  remembered: () => remembered<readonly Sent[]>(KEY),
  remember: (all) => remember(KEY, all.length === 0 ? undefined : all),
  now: Date.now,
  newKey: randomKey,
  async upload(file, localPath) {
    const personId = await myId()
    if (personId === undefined) return 'later'
    const outcome = await uploadFile({ localPath, cloudPath: uploadPath({ ...file, personId }) })
    if (outcome.ok) return { fileId: outcome.value }
    return outcome.code === 'OFFLINE' ? 'later' : 'never'
  },
  async attach({ requestKey, fileId, durationMs }) {
    try {
      const recording = { fileId, durationMs }
      await callCloud('help', 'addRecording', { communityId: COMMUNITY_ID, clientKey: requestKey, recording })
      return 'done'
    } catch (error) {
      const code = codeOf(error)
      // No case of this key yet: the request itself is still on its way.
      return code === 'NOT_FOUND' || mayPass(code) ? 'later' : 'never'
    }
  },
  forget({ path, fileId }) {
    forgetRecording(path)
    if (fileId !== null) void deleteUpload(fileId)
  },
}

let post: RecordingPost | undefined

/** The recordings of this phone that are on their way. Made at the first look: reading the storage delays a start. */
export function recordings(): RecordingPost {
  post ??= createRecordingPost(parts)
  return post
}

/** What was said for this request; undefined when nothing was. */
export function useRecording(requestKey: string): Sent | undefined {
  return useStore(recordings().store).find((one) => one.requestKey === requestKey)
}

/** Between two tries while something is on its way; a network that comes back is tried at once. */
const AGAIN_MS = seconds(10)

/** Whatever could not be sent is tried again as long as a page is looked at. */
export function useRecordingPost(): void {
  const waiting = useStore(recordings().store).some(isWaiting)
  usePoll(waiting ? AGAIN_MS : null, () => void recordings().carry())
  useEffect(() => void recordings().carry(), [])
}

function isWaiting({ fileId, released, lost }: Sent): boolean {
  return released || (fileId === null && !lost)
}
