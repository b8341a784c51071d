import { deleteUpload } from '../files/delete-upload'
import { onForgotten } from '../forget-person'
import { createFollowQueue, type FollowQueue } from './follow-queue'
import { keepFollowing, keptFollowing } from './kept'
import { FILE_KINDS } from './kinds'

let queue: FollowQueue | undefined

onForgotten((what) => {
  if (what === 'everything') filesToFollow().drop(() => true)
})

/** The files of this phone that are on their way. Made at the first look, not at launch: reading the storage delays a start. */
export function filesToFollow(): FollowQueue {
  if (queue) return queue
  queue = createFollowQueue({
    kept: keptFollowing,
    keep: keepFollowing,
    kinds: FILE_KINDS,
    deleteUpload: (fileId) => void deleteUpload(fileId),
  })
  return queue
}
