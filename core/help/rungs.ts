import type { DurationMs, EpochMs } from '../kit/time'
import { runsAt } from './clocks'
import { type HelpRequest, type HelpStatus, isOpen } from './help-request'
import type { LadderClock, LadderRole, LadderRung } from './ladder'
import type { HelpMessageKind } from './message'
import { type Notice, owe } from './messages'

/** One step of the ladder at its instant: whom to tell when a clock passes a mark. */
export interface Rung {
  /** Names the clock by the instant it started, so that a new clock has new rungs. */
  readonly key: string
  /** The key of the round before, which this one takes the place of; null where there is none. */
  readonly replaces: string | null
  readonly at: EpochMs
  /** From here on telling would be pointless: the next rung says more. Null when it never is. */
  readonly voidFrom: EpochMs | null
  readonly kind: HelpMessageKind
  readonly tell: readonly LadderRole[]
}

/** While a clock runs, in the statuses in which its end is still ahead. */
const RUNS_IN: Readonly<Record<LadderClock, readonly HelpStatus[]>> = {
  waiting: ['waiting'],
  arrive: ['waiting', 'accepted'],
  settle: ['waiting', 'accepted', 'arrived'],
}

/** Rungs not climbed yet, soonest first. */
export function rungsAhead(request: HelpRequest): readonly Rung[] {
  return request.ladder
    .flatMap((rung) => rungOf(request, rung))
    .filter((rung) => !request.climbed.includes(rung.key))
    .sort((a, b) => a.at - b.at)
}

/** Climbs every rung that is due: late or not, each is told once. */
export function climb(request: HelpRequest, now: EpochMs): HelpRequest {
  let climbed = request
  // A repeated rung appears one round behind the other, so a run that is hours late climbs more than once.
  for (;;) {
    const due = rungsAhead(climbed).filter((rung) => rung.at <= now)
    if (due.length === 0) return climbed
    climbed = climbAll(climbed, due, now)
  }
}

/** Every rung of the present clocks, climbed or ahead, in the order of their instants; a repeated one with its next round. */
export function rungsSeen(request: HelpRequest) {
  const open = isOpen(request) ? request.ladder : []
  return open
    .flatMap((rung) => {
      const { key } = clockOf(request, rung.clock)
      const [ahead] = rungOf(request, rung)
      const climbed = request.climbed.includes(ahead?.key ?? `${key}:${rung.key}`)
      if (!ahead && !climbed) return []
      const at = ahead?.at ?? markOf(request, rung)
      return [{ key: `${rung.clock}:${rung.key}`, at, kind: rung.kind, tell: rung.tell, climbed }]
    })
    .sort((a, b) => a.at - b.at)
}

/** Whether a rung that says this has been climbed on the present clock. */
export function hasClimbed(request: HelpRequest, kind: HelpMessageKind): boolean {
  return request.ladder.some(
    (rung) => rung.kind === kind && request.climbed.includes(`${clockOf(request, rung.clock).key}:${rung.key}`),
  )
}

function climbAll(request: HelpRequest, due: readonly Rung[], now: EpochMs): HelpRequest {
  const notices = due
    .filter((rung) => rung.voidFrom === null || now < rung.voidFrom)
    .flatMap((rung) => noticesOf(request, rung, now))
  // Only the latest round of a repeated rung is kept: a case open for a year must not grow with every hour.
  const replaced = new Set(due.map((rung) => rung.replaces))
  const kept = request.climbed.filter((key) => !replaced.has(key))
  return owe({ ...request, climbed: [...kept, ...due.map((rung) => rung.key)] }, notices)
}

interface RunningClock {
  readonly key: string
  readonly from: EpochMs
  readonly lengthMs: DurationMs
}

function clockOf(request: HelpRequest, clock: LadderClock): RunningClock {
  const { startedAt, waitingAt, pledge, policy } = request
  const clocks: Readonly<Record<LadderClock, RunningClock>> = {
    waiting: { key: `unaccepted:${waitingAt}`, from: waitingAt, lengthMs: policy.widenAfterMs },
    arrive: { key: `arrive:${startedAt}`, from: startedAt, lengthMs: pledge.arriveMs },
    settle: { key: `settle:${startedAt}`, from: startedAt, lengthMs: pledge.settleMs },
  }
  return clocks[clock]
}

function rungOf(request: HelpRequest, rung: LadderRung): readonly Rung[] {
  if (!RUNS_IN[rung.clock].includes(request.status)) return []
  const { key, from, lengthMs } = clockOf(request, rung.clock)
  const { kind, tell, everyMs } = rung
  if (everyMs !== null) return [nextRound(request, { ...rung, everyMs })]
  const mark = markOf(request, rung)
  const voidFrom = rung.voidFrom === 'end' ? runsAt(request, from, lengthMs) : null
  if (!isForResponder(rung)) return [{ key: `${key}:${rung.key}`, replaces: null, at: mark, voidFrom, kind, tell }]
  if (!request.responder) return []
  // Whoever has only just accepted a late case knows how late it is.
  const { acceptedAt } = request.responder
  const at = Math.max(mark, runsAt(request, acceptedAt, request.policy.stillComing.graceMs))
  // Nobody is warned of a mark that lies behind them: the rung is not there, and no screen counts down to it.
  if (voidFrom !== null && at >= voidFrom) return []
  return [{ key: `${key}:${rung.key}:${acceptedAt}`, replaces: null, at, voidFrom, kind, tell }]
}

function markOf(request: HelpRequest, { clock, share, offsetMs }: LadderRung): EpochMs {
  const { from, lengthMs } = clockOf(request, clock)
  return runsAt(request, from, Math.round(share * lengthMs) + offsetMs)
}

function nextRound(request: HelpRequest, rung: LadderRung & { readonly everyMs: DurationMs }): Rung {
  const { key, from, lengthMs } = clockOf(request, rung.clock)
  const prefix = `${key}:${rung.key}:`
  const last = request.climbed.find((climbed) => climbed.startsWith(prefix))
  const round = last === undefined ? 1 : Number(last.slice(prefix.length)) + 1
  const at = runsAt(request, from, Math.round(rung.share * lengthMs) + rung.offsetMs + (round - 1) * rung.everyMs)
  const { kind, tell } = rung
  return { key: `${prefix}${round}`, replaces: last ?? null, at, voidFrom: at + rung.everyMs, kind, tell }
}

function isForResponder({ tell }: LadderRung): boolean {
  return tell.every((role) => role === 'responder')
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
