import type { Messenger } from '../../../cloudfunctions/_shared/channels/messenger'
import { PATIENCE_MS } from '../../../cloudfunctions/_shared/channels/patience'
import { seconds } from '../../../core/kit/time'
import type { Attempt } from '../../../core/message/delivery'
import type { Chance } from '../../../tools/demo/chance'
import type { Loop, Task } from './loop'

/** How often a push goes wrong, each with its probability. */
export interface CarrierTrouble {
  /** WeChat will never carry it: no consent left. */
  readonly refused: number
  readonly failed: number
  /** Carried, and the answer was lost. */
  readonly answerLost: number
  /** No answer at all. */
  readonly silent: number
}

export const GOOD_CARRIER: CarrierTrouble = { refused: 0, failed: 0, answerLost: 0, silent: 0 }

/** A push that was taken up by its sender. */
interface Push {
  readonly task: Task
  readonly at: number
  outcome: 'under way' | 'carried' | 'unclear' | 'not carried'
  answeredAt: number | null
}

export interface Carrier {
  messengerOf(task: Task, channel?: 'push' | 'text'): Messenger
  setTrouble(trouble: CarrierTrouble): void
  /** Keys of messages that somebody had to get twice although nothing had gone wrong the first time. */
  twice(): readonly string[]
  pushes(): number
}

/** A message without an answer after this long is anybody's: its writer counts as dead. */
const TAKEN_FOR_DEAD_MS = seconds(30)

export function openCarrier(loop: Loop, chance: Chance): Carrier {
  const pushes = new Map<string, Push[]>()
  let trouble = GOOD_CARRIER
  const send = async (task: Task, message: Parameters<Messenger['send']>[0], by: string): Promise<Attempt> => {
    const key = by === 'push' ? keyOf(message) : `${by} of ${keyOf(message)}`
    const push: Push = { task, at: Date.now(), outcome: 'under way', answeredAt: null }
    pushes.set(key, [...(pushes.get(key) ?? []), push])
    const way = await loop.park(task, `${by} ${message.kind} to ${message.to.id.slice(0, 6)}`)
    push.answeredAt = Date.now()
    return carried(push, way === 'lost' ? 'answerLost' : fateOf(trouble, chance))
  }
  return {
    messengerOf: (task, by = 'push') => ({ send: (message) => send(task, message, by) }),
    setTrouble(next) {
      trouble = next
    },
    twice: () => [...pushes].filter(([, all]) => isRepeated(all)).map(([key]) => key),
    pushes: () => [...pushes.values()].flat().length,
  }
}

function keyOf(message: Parameters<Messenger['send']>[0]): string {
  const { key } = message as { readonly key?: string }
  return key ?? `${message.about.id} ${message.kind} ${message.to.id} ${message.at}`
}

function fateOf(trouble: CarrierTrouble, chance: Chance): keyof CarrierTrouble | 'carried' {
  let drawn = chance.next()
  for (const [fate, probability] of Object.entries(trouble)) {
    if (drawn < probability) return fate as keyof CarrierTrouble
    drawn -= probability
  }
  return 'carried'
}

function carried(push: Push, fate: keyof CarrierTrouble | 'carried'): Attempt | Promise<Attempt> {
  if (fate === 'carried') {
    push.outcome = 'carried'
    return { state: 'sent' }
  }
  push.outcome = fate === 'answerLost' || fate === 'silent' ? 'unclear' : 'not carried'
  if (fate === 'silent') {
    // Whoever waits for this one may be cut off before they have written down the others.
    push.task.faults++
    return new Promise(() => {})
  }
  return fate === 'refused' ? { state: 'refused', why: '43101 no consent' } : { state: 'failed', why: '-1 busy' }
}

/** A second push needs its reason: something went wrong for the sender of the first, or it took too long to be believed alive. */
function isRepeated(all: readonly Push[]): boolean {
  return all.some(
    (first, nth) => isClean(first) && all.slice(nth + 1).some((second) => second.outcome !== 'not carried'),
  )
}

function isClean({ task, at, outcome, answeredAt }: Push): boolean {
  // The sender does not wait any longer, and must take a push without an answer for one that failed.
  const inTime = answeredAt !== null && answeredAt - at < PATIENCE_MS
  return outcome === 'carried' && inTime && task.faults === 0 && task.state !== 'dead' && !isSlow(task)
}

function isSlow({ endedAt, startedAt }: Task): boolean {
  return (endedAt ?? Number.POSITIVE_INFINITY) - startedAt >= TAKEN_FOR_DEAD_MS
}
