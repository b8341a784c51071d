import { CloudFailure } from './failure'
import { isOverload } from './overload.h5'
import { postToCloud } from './post.h5'
import type { Send } from './send'

export const send: Send = async (name, body) => {
  const response = await postToCloud(`/v1/functions/${name}`, body)
  const answer: unknown = await response.json().catch((error: unknown) => {
    if (isOverload(response.status, undefined)) return undefined
    throw error
  })
  if (isOverload(response.status, answer)) throw new CloudFailure('CLOUD_BUSY')
  return answer
}
