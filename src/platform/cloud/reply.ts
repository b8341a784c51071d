import type { Reply } from '@core/contract/reply'

/** A gateway in trouble answers with a page or an error of its own, which is no reply of ours. */
export function isReply(answer: unknown): answer is Reply<unknown> {
  if (typeof answer !== 'object' || answer === null) return false
  const reply = answer as Partial<Reply<unknown>>
  return typeof reply.at === 'number' && (reply.ok === true || (reply.ok === false && typeof reply.error === 'object'))
}
