import type { HelpRequest } from '@core/help/help-request'
import type { HelpMessage } from '@core/help/message'

/** Who was told what by a step, as `kind → person`, sorted: a message too many or too few shows as a difference. */
export function told(before: HelpRequest, after: HelpRequest): readonly string[] {
  const known = new Set(before.owed.map((message) => message.key))
  return lines(after.owed.filter((message) => !known.has(message.key)))
}

export function lines(messages: readonly HelpMessage[]): readonly string[] {
  return messages.map(({ kind, to }) => `${kind} → ${to.id}`).sort()
}

/** Everything a case owes at this moment, in the same words. */
export function owes(request: HelpRequest): readonly string[] {
  return lines(request.owed)
}
