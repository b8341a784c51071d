import { done, type Outcome, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { mayCoordinate, mayKnowAnonymous, maySupervise } from '../people/permissions'
import type { Actor } from '../people/person'
import { APPEAL_MOVES, type Appeal, type AppealMove, type AppealStatus, handlersOf } from './appeal'
import { GUARDS, type GuardRefusal } from './guards'
import { speaksForOwner } from './on-behalf'

/**
 * What somebody is to a case; one person can be several at once. The recorder passes on the owner's word while they have not claimed the case:
 * a relative who wrote it down, or anybody at the desk where it was written down there.
 */
export type AppealRole =
  | 'owner'
  | 'recorder'
  | 'follower'
  | 'handler'
  | 'operator'
  | 'coordinator'
  | 'secretary'
  | 'stranger'
  | 'engine'

export interface AppealStep {
  readonly to: AppealStatus
  readonly by: readonly AppealRole[]
}

type Row = Readonly<Partial<Record<AppealMove, AppealStep>>>

const OWNERS: readonly AppealRole[] = ['owner', 'recorder']
const DECIDERS: readonly AppealRole[] = ['coordinator', 'secretary']
const WORKERS: readonly AppealRole[] = ['handler', 'coordinator']

/** Who else wants to know, who asks to hurry, and how an open case ends without an answer. */
function whileOpen(to: AppealStatus): Row {
  return {
    follow: { to, by: ['stranger'] },
    unfollow: { to, by: ['follower'] },
    urge: { to, by: [...OWNERS, 'follower'] },
    supervise: { to, by: ['secretary'] },
    withdraw: { to: 'withdrawn', by: OWNERS },
    merge: { to: 'merged', by: ['coordinator'] },
    toHelp: { to: 'closed', by: ['coordinator', 'operator'] },
  }
}

/** One proposes, another decides. */
function declining(to: AppealStatus): Row {
  return {
    proposeDecline: { to, by: ['coordinator'] },
    approveDecline: { to: 'declined', by: DECIDERS },
    rejectDecline: { to, by: DECIDERS },
  }
}

function working(to: AppealStatus, by: readonly AppealRole[]): Row {
  return {
    note: { to, by },
    proposeExtension: { to, by },
    approveExtension: { to, by: DECIDERS },
    rejectExtension: { to, by: DECIDERS },
    answer: { to: 'answered', by },
    cannotDo: { to: 'answered', by },
  }
}

function published(to: AppealStatus): Row {
  return { publish: { to, by: DECIDERS }, unpublish: { to, by: DECIDERS } }
}

/** The whole lifecycle on one screen. A move that is not in this table does not exist. */
export const APPEAL_LIFECYCLE: Readonly<Record<AppealStatus, Row>> = {
  submitted: { ...whileOpen('submitted'), ...declining('submitted'), accept: { to: 'accepted', by: ['coordinator'] } },
  accepted: {
    ...whileOpen('accepted'),
    ...declining('accepted'),
    ...working('accepted', ['coordinator']),
    assign: { to: 'assigned', by: ['coordinator', 'engine'] },
  },
  assigned: {
    ...whileOpen('assigned'),
    ...working('assigned', WORKERS),
    reassign: { to: 'assigned', by: ['coordinator'] },
  },
  answered: {
    ...published('answered'),
    unfollow: { to: 'answered', by: ['follower'] },
    confirm: { to: 'closed', by: OWNERS },
    silence: { to: 'closed', by: ['engine'] },
    reopen: { to: 'reopened', by: OWNERS },
  },
  closed: {
    ...published('closed'),
    unfollow: { to: 'closed', by: ['follower'] },
    reopen: { to: 'reopened', by: OWNERS },
  },
  reopened: {
    ...whileOpen('reopened'),
    ...declining('reopened'),
    ...working('reopened', ['coordinator']),
    assign: { to: 'assigned', by: ['coordinator'] },
  },
  declined: { reopen: { to: 'reopened', by: OWNERS } },
  withdrawn: {},
  merged: {},
}

/** Who moves, when. */
export interface Hand {
  readonly actor: Actor
  readonly now: EpochMs
}

export type AppealRefusal = 'NO_SUCH_MOVE' | 'NOT_YOURS' | GuardRefusal

/**
 * The step this actor may take now, or why not. Refuses with NO_SUCH_MOVE when the status has no such move or the case no occasion for it,
 * NOT_YOURS when it has but not for this actor, SAME_PERSON when another has to decide, OVER_TIME when it is too late, URGED_ALREADY within a day.
 */
export function permit(appeal: Appeal, move: AppealMove, hand: Hand): Outcome<AppealStep, AppealRefusal> {
  const step = APPEAL_LIFECYCLE[appeal.status][move]
  if (!step) return refuse('NO_SUCH_MOVE')
  const roles = rolesOf(appeal, hand.actor)
  if (!step.by.some((role) => roles.includes(role))) return refuse('NOT_YOURS')
  const refusal = GUARDS[move]?.(appeal, hand) ?? null
  return refusal === null ? done(step) : refuse(refusal)
}

/** Every role an actor has in a case; whoever has no tie of their own to it is a stranger, whatever office they hold. */
export function rolesOf(appeal: Appeal, actor: Actor): readonly AppealRole[] {
  if (actor.kind === 'engine') return ['engine']
  const owns = appeal.owner.id === actor.id
  const speaks = speaksForOwner(appeal, actor)
  const follows = appeal.followers.some(({ id }) => id === actor.id)
  const roles: AppealRole[] = []
  if (owns) roles.push('owner')
  if (speaks) roles.push('recorder')
  if (follows) roles.push('follower')
  if (handlersOf(appeal).some(({ id }) => id === actor.id)) roles.push('handler')
  if (mayKnowAnonymous(actor)) roles.push('operator')
  if (mayCoordinate(actor)) roles.push('coordinator')
  if (maySupervise(actor)) roles.push('secretary')
  if (!owns && !follows && appeal.recorder?.id !== actor.id) roles.push('stranger')
  return roles
}

/** The moves open to an actor now, asked of `permit` itself: a button is drawn exactly when the cloud would agree. */
export function movesOpenTo(appeal: Appeal, hand: Hand): readonly AppealMove[] {
  return APPEAL_MOVES.filter((move) => permit(appeal, move, hand).ok)
}
