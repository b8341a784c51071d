import type { EpochMs } from '../kit/time'
import { arriveBy, REMIND_MS, SECRETARY_AFTER_MS, STILL_COMING_GRACE_MS, settleBy, WARN_AT, widenAt } from './clocks'
import type { HelpRequest } from './help-request'
import type { HelpMessageKind } from './message'
import { type Notice, owe } from './messages'

/** One step of the ladder: whom to tell when a clock passes a mark. */
export interface Rung {
  /** Names the clock by the instant it started, so that a new clock has new rungs. */
  readonly key: string
  readonly at: EpochMs
  /** From here on telling would be pointless: the next rung says more. Null when it never is. */
  readonly voidFrom: EpochMs | null
  readonly kind: HelpMessageKind
  readonly tell: readonly ('resident' | 'responder' | 'coordinator' | 'secretary')[]
}

/** Rungs not climbed yet, soonest first. */
export function rungsAhead(request: HelpRequest): readonly Rung[] {
  return [...waitingRungs(request), ...arriveRungs(request), ...settleRungs(request)]
    .filter((rung) => !request.climbed.includes(rung.key))
    .sort((a, b) => a.at - b.at)
}

/** Climbs every rung that is due: late or not, each is told once. */
export function climb(request: HelpRequest, now: EpochMs): HelpRequest {
  let climbed = request
  // The hourly rungs appear one behind the other, so a run that is hours late climbs more than once.
  for (;;) {
    const due = rungsAhead(climbed).filter((rung) => rung.at <= now)
    if (due.length === 0) return climbed
    climbed = climbAll(climbed, due, now)
  }
}

function climbAll(request: HelpRequest, due: readonly Rung[], now: EpochMs): HelpRequest {
  const notices = due
    .filter((rung) => rung.voidFrom === null || now < rung.voidFrom)
    .flatMap((rung) => noticesOf(request, rung, now))
  return owe({ ...request, climbed: [...request.climbed, ...due.map((rung) => rung.key)] }, notices)
}

function waitingRungs(request: HelpRequest): readonly Rung[] {
  if (request.status !== 'waiting') return []
  const clock = `unaccepted:${request.waitingAt}`
  return [
    {
      key: `${clock}:coordinator`,
      at: widenAt(request),
      voidFrom: null,
      kind: 'helpUnaccepted',
      tell: ['coordinator'],
    },
    {
      key: `${clock}:secretary`,
      at: request.waitingAt + request.policy.secretaryAfterMs,
      voidFrom: null,
      kind: 'helpUnaccepted',
      tell: ['secretary'],
    },
  ]
}

function arriveRungs(request: HelpRequest): readonly Rung[] {
  if (request.status !== 'waiting' && request.status !== 'accepted') return []
  const due = arriveBy(request)
  const clock = `arrive:${request.startedAt}`
  return [
    ...warning(request, { clock, due, lengthMs: request.pledge.arriveMs, kind: 'arriveWarned' }),
    ...breach(clock, due, 'arriveBreached'),
  ]
}

function settleRungs(request: HelpRequest): readonly Rung[] {
  if (request.status !== 'waiting' && request.status !== 'accepted' && request.status !== 'arrived') return []
  const due = settleBy(request)
  const clock = `settle:${request.startedAt}`
  const kind = 'settleBreached'
  return [
    ...warning(request, { clock, due, lengthMs: request.pledge.settleMs, kind: 'settleWarned' }),
    ...breach(clock, due, kind),
    again(request, clock, due + SECRETARY_AFTER_MS),
  ]
}

/** An open case never runs out of rungs: the coordinator hears of it every hour until somebody has ended it. */
function again(request: HelpRequest, clock: string, from: EpochMs): Rung {
  const told = request.climbed.filter((key) => key.startsWith(`${clock}:again:`)).length
  const at = from + (told + 1) * REMIND_MS
  return {
    key: `${clock}:again:${told + 1}`,
    at,
    voidFrom: at + REMIND_MS,
    kind: 'settleBreached',
    tell: ['coordinator'],
  }
}

interface Warning {
  readonly clock: string
  readonly due: EpochMs
  readonly lengthMs: number
  readonly kind: 'arriveWarned' | 'settleWarned'
}

function warning(request: HelpRequest, { clock, due, lengthMs, kind }: Warning): readonly Rung[] {
  if (!request.responder) return []
  // Whoever has only just accepted a late case knows how late it is.
  const at = Math.max(due - lengthMs * (1 - WARN_AT), request.responder.acceptedAt + STILL_COMING_GRACE_MS)
  return [{ key: `${clock}:warn:${request.responder.acceptedAt}`, at, voidFrom: due, kind, tell: ['responder'] }]
}

function breach(clock: string, due: EpochMs, kind: 'arriveBreached' | 'settleBreached'): readonly Rung[] {
  return [
    { key: `${clock}:breach`, at: due, voidFrom: null, kind, tell: ['coordinator', 'resident'] },
    { key: `${clock}:secretary`, at: due + SECRETARY_AFTER_MS, voidFrom: null, kind, tell: ['secretary'] },
  ]
}

function noticesOf(request: HelpRequest, rung: Rung, now: EpochMs): readonly Notice[] {
  const people = {
    resident: request.resident,
    responder: request.responder?.member,
    coordinator: request.coordinator,
    secretary: request.secretary,
  }
  return rung.tell.flatMap((who) => {
    const to = people[who]
    return to ? [{ kind: rung.kind, to, at: now, cause: rung.key }] : []
  })
}
