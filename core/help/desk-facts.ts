import type { EpochMs } from '../kit/time'
import type { Actor } from '../people/person'
import { callersSeen } from './also-called'
import { CHECK_ANSWER_MS, HELPER_ANSWER_MS, openPause } from './clocks'
import { type HelpRequest, isOpen } from './help-request'
import type { AlsoCalled } from './hotline-call'
import { handOf, missingPeople } from './in-hand'
import type { LadderRole, LadderRung } from './ladder'
import type { HandState, HelpingHand } from './parts'
import { rungsSeen } from './rungs'

/** A second member, as far as the viewer may know them. */
export interface HelperView {
  readonly name: string
  /** Empty for whoever need not call. */
  readonly phone: string
  readonly addedAt: EpochMs
  readonly state: HandState
}

/** A stretch in which the clocks stand still, with its reason in the coordinator's words. */
export interface PauseView {
  readonly at: EpochMs
  readonly reason: string
  readonly until: EpochMs
}

/** One rung of the ladder: still ahead, or climbed. */
export interface RungView {
  readonly key: string
  readonly at: EpochMs
  readonly kind: LadderRung['kind']
  readonly tell: readonly LadderRole[]
  readonly climbed: boolean
}

/** What a case is beside its status: a drill, paused, shared, watched over. */
export interface FactsView {
  readonly drill: boolean
  /** How many have to come, and how many of them are still missing. */
  readonly people: 1 | 2
  readonly missing: number
  /** Null while the clocks run. What stood still is part of `arriveBy` and `settleBy`. */
  readonly pause: PauseView | null
  /** Stretches that are over, counted apart. Milliseconds. */
  readonly pausedMs: number
  /** Second members on the way or there; for those who oversee also those who were asked or are gone. */
  readonly helpers: readonly HelperView[]
  /** Others of the building who rang about the same trouble, for whoever needs to find their doors; else empty. */
  readonly alsoCalled: readonly AlsoCalled[]
  /** The viewer is asked to come along; silence counts as a no from `answerBy` on. */
  readonly invitation: { readonly askedAt: EpochMs; readonly answerBy: EpochMs } | null
  /** The viewer is on the way beside the responder, or there: since when each. */
  readonly hand: { readonly comingAt: EpochMs; readonly arrivedAt: EpochMs | null } | null
  /** "Is all well?" waits for the responder until then; for the responder and those who oversee. */
  readonly allWellBy: EpochMs | null
  /** Another case of the building shares the responder's trip. */
  readonly sharesTrip: boolean
  /** The cases of the trip, for those who oversee; else null and empty. */
  readonly joinedTo: string | null
  readonly joined: readonly string[]
  /** For those who oversee: the rungs in the order of their instants. */
  readonly ladder: readonly RungView[]
}

/** What the viewer is to the case, as `viewOf` has found out. */
export interface Standing {
  readonly actor: Actor
  readonly owns: boolean
  readonly oversees: boolean
  readonly working: boolean
}

/** The resident never reads of those who did not come; a member who was only asked reads of nobody. */
export function factsFor(request: HelpRequest, standing: Standing): FactsView {
  const { owns, oversees, working, actor } = standing
  const pause = openPause(request)
  const mine = actor.kind === 'person' ? handOf(request, actor.id) : undefined
  const asked = mine?.state === 'asked' ? mine.addedAt : null
  const checkAskedAt = oversees || working ? (request.responder?.checkAskedAt ?? null) : null
  return {
    drill: request.drill,
    people: request.policy.people,
    missing: missingPeople(request),
    pause: pause && { at: pause.at, reason: pause.reason, until: pause.until },
    pausedMs: request.pauses.reduce((sum, one) => sum + (one.resumedAt === null ? 0 : one.resumedAt - one.at), 0),
    helpers: owns || oversees || working ? helpersFor(request, oversees) : [],
    alsoCalled: callersSeen(request, standing),
    invitation: asked === null ? null : { askedAt: asked, answerBy: asked + HELPER_ANSWER_MS },
    hand: mine && mine.state !== 'asked' ? { comingAt: mine.addedAt, arrivedAt: arrivalOf(request, mine) } : null,
    allWellBy: checkAskedAt === null ? null : checkAskedAt + CHECK_ANSWER_MS,
    sharesTrip: request.joinedTo !== null || request.joined.length > 0,
    joinedTo: oversees ? request.joinedTo : null,
    joined: oversees ? request.joined : [],
    ladder: oversees ? rungsSeen(request) : [],
  }
}

/** A second member's own arrival on this round of the case; a case that came back has begun another. */
function arrivalOf({ history }: HelpRequest, { member, state, addedAt }: HelpingHand): EpochMs | null {
  if (state !== 'arrived') return null
  const own = history.filter(({ move, by }) => move === 'helperArrive' && by === member.id).at(-1)
  return own?.at ?? addedAt
}

function helpersFor(request: HelpRequest, everybody: boolean): readonly HelperView[] {
  const reachable = isOpen(request)
  return request.helpers
    .filter((one) => everybody || one.state === 'coming' || one.state === 'arrived')
    .map(({ member, addedAt, state }) => ({ name: member.name, phone: reachable ? member.phone : '', addedAt, state }))
}
