import { type LifecycleTable, stepIn, stepped, type TableRefusal } from '../kit/lifecycle-table'
import { done, type Outcome, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { HAND_OVER_MS } from '../message/hand-over'
import { mayApprove, mayOrganise } from '../people/permissions'
import { type Actor, actorId, ENGINE } from '../people/person'
import {
  ACTIVITY_MOVES,
  type Activity,
  type ActivityDraft,
  type ActivityMove,
  type ActivitySlot,
  type ActivityStatus,
  endOf,
  LONGEST_SLOT_MS,
  MOST_CAPACITY,
  MOST_SLOTS,
  QUARTER_MS,
} from './activity'

/** Whoever organises an activity does not approve it: a supervisor is one for other people's activities alone. */
export type ActivityPart = 'organiser' | 'supervisor' | 'engine'

export const ACTIVITY_LIFECYCLE: LifecycleTable<ActivityStatus, ActivityMove, ActivityPart> = {
  draft: {
    save: { to: 'draft', by: ['organiser'] },
    publish: { to: 'published', by: ['supervisor'] },
    callOff: { to: 'cancelled', by: ['organiser', 'supervisor'] },
  },
  published: {
    callOff: { to: 'cancelled', by: ['organiser', 'supervisor'] },
    finish: { to: 'over', by: ['engine'] },
  },
  over: {},
  cancelled: {},
}

export type ActivityRefusal = TableRefusal | 'BAD_SLOTS' | 'ACTIVITY_OVER'

export function activityParts({ organiser }: Pick<Activity, 'organiser'>, actor: Actor): readonly ActivityPart[] {
  if (actor.kind === 'engine') return ['engine']
  if (organiser.id === actor.id) return mayOrganise(actor) ? ['organiser'] : []
  return mayApprove(actor) ? ['supervisor'] : []
}

/** The moves open to somebody, asked of the table itself. */
export function activityMovesOpenTo(activity: Activity, actor: Actor): readonly ActivityMove[] {
  const parts = activityParts(activity, actor)
  return ACTIVITY_MOVES.filter((move) => stepIn(ACTIVITY_LIFECYCLE, { status: activity.status, move }, parts).ok)
}

export type ActivityMoved = Outcome<Activity, ActivityRefusal>

interface Hand {
  readonly actor: Actor
  readonly now: EpochMs
}

/** The organiser's words replace those before. Refuses slots that are over, overlap, or do not lie on quarters of an hour with BAD_SLOTS. */
export function saveDraft(activity: Activity, draft: ActivityDraft, hand: Hand): ActivityMoved {
  if (!areSound(draft.slots, hand.now)) return refuse('BAD_SLOTS')
  // Saved a hundred times is one line: the history tells who let it out, not how it was typed.
  const moved = move(activity, { name: 'save' }, hand)
  return moved.ok ? done({ ...activity, ...draft }) : moved
}

/** Another than the organiser lets it out: an activity that never took place is how hours are faked. Refuses with BAD_SLOTS when a slot has begun meanwhile. */
export function publish(activity: Activity, hand: Hand): ActivityMoved {
  if (activity.slots.length === 0 || !areSound(activity.slots, hand.now)) return refuse('BAD_SLOTS')
  const moved = move(activity, { name: 'publish' }, hand)
  return moved.ok ? done({ ...moved.value, held: false, publishedAt: hand.now, settling: 'open' }) : moved
}

/** Refuses with ACTIVITY_OVER once the last slot has ended: what took place is not undone. */
export function callOff(activity: Activity, reason: string, hand: Hand): ActivityMoved {
  if (activity.status === 'published' && endOf(activity) <= hand.now) return refuse('ACTIVITY_OVER')
  const moved = move(activity, { name: 'callOff', note: reason }, hand)
  return moved.ok
    ? done({ ...moved.value, reason, settling: activity.status === 'published' ? 'close' : 'none' })
    : moved
}

/** A new draft of somebody's. */
export function newActivity(
  about: Pick<Activity, 'id' | 'communityId' | 'organiser' | 'rules' | 'codeSecret'>,
  now: EpochMs,
): Activity {
  return {
    ...about,
    ...{
      version: 1,
      status: 'draft',
      createdAt: now,
      publishedAt: null,
      held: false,
      reason: '',
      settling: 'none',
      history: [],
    },
    ...{ title: '', about: '', series: '', place: '', at: null, skills: [], slots: [] },
  }
}

/** When the engine must look at an activity again. Derived; stored only to be queried. */
export function activityWakeAt(activity: Activity): EpochMs | null {
  const { status, settling, history, createdAt } = activity
  const last = history[history.length - 1]?.at ?? createdAt
  const all = [
    ...(settling === 'none' ? [] : [last + HAND_OVER_MS]),
    ...(status === 'published' ? [endOf(activity)] : []),
  ]
  return all.length === 0 ? null : Math.min(...all)
}

/** The activity after everything the clock owes it. */
export function keepActivity(activity: Activity, now: EpochMs): Activity {
  if (activity.status !== 'published' || endOf(activity) > now) return activity
  const moved = move(activity, { name: 'finish' }, { actor: ENGINE, now })
  return moved.ok ? moved.value : activity
}

interface Made {
  readonly name: ActivityMove
  readonly note?: string
}

function move(activity: Activity, { name, note = '' }: Made, { actor, now }: Hand): ActivityMoved {
  const step = stepIn(ACTIVITY_LIFECYCLE, { status: activity.status, move: name }, activityParts(activity, actor))
  if (!step.ok) return step
  return done(stepped(activity, { to: step.value.to, entry: { at: now, by: actorId(actor), move: name, note } }))
}

function areSound(slots: readonly ActivitySlot[], now: EpochMs): boolean {
  const inOrder = [...slots].sort((a, b) => a.from - b.from)
  const apart = inOrder.every((slot, nth) => (inOrder[nth + 1]?.from ?? slot.to) >= slot.to)
  const named = new Set(slots.map(({ id }) => id)).size === slots.length
  return slots.length <= MOST_SLOTS && apart && named && slots.every((slot) => isSound(slot, now))
}

function isSound({ from, to, capacity }: ActivitySlot, now: EpochMs): boolean {
  const onQuarters = from % QUARTER_MS === 0 && to % QUARTER_MS === 0
  return (
    onQuarters && from > now && to > from && to - from <= LONGEST_SLOT_MS && capacity >= 1 && capacity <= MOST_CAPACITY
  )
}
