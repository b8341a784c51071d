import type { HelpRequest } from '@core/help/help-request'
import { wakeAt } from '@core/help/keep-time'
import type { HelpMessage } from '@core/help/message'
import type { EpochMs } from '@core/kit/time'
import { handedOver, type Town, turn } from './cases'

export interface Watched {
  readonly request: HelpRequest
  readonly messages: readonly HelpMessage[]
}

/** The engine comes by at every instant the case asks for, and nobody else does anything, until the given one. */
export function watch(request: HelpRequest, until: EpochMs, town: (now: EpochMs) => Town): Watched {
  let current = handedOver(request)
  const messages: HelpMessage[] = []
  for (;;) {
    const at = wakeAt(current)
    if (at === null || at > until) return { request: current, messages }
    const after = turn(current, at, town(at))
    messages.push(...after.owed)
    current = handedOver(after)
    if (wakeAt(current) === at) throw new Error(`the case keeps asking for ${at}`)
  }
}

/** `kind → person @seconds` of everything told, counted from an instant, in the order of telling. */
export function schedule(messages: readonly HelpMessage[], from: EpochMs): readonly string[] {
  return messages.map(({ kind, to, at }) => `${(at - from) / 1000}s ${kind} → ${to.id}`)
}
