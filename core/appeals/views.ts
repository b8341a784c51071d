import { isHeldBack, mayOpen, photosFor } from '../content/photo'
import { mayOversee } from '../people/permissions'
import { actorId } from '../people/person'
import { type Appeal, type AppealPart, isOpen, outcomeOf, priorityOf } from './appeal'
import type { AppealPlaceView, AppealView, HandlerView, InsideView } from './appeal-view'
import { confirmBy } from './clocks'
import { photosIn } from './content-moves'
import { reopenBy } from './guards'
import { type AppealRole, type Hand, movesOpenTo, rolesOf } from './lifecycle'
import { awaitsCall, hasNumber } from './merging'
import { timelineOf } from './timeline'

/** What a viewer may know, worked out once. */
interface Sight {
  readonly roles: readonly AppealRole[]
  /** Reads what was written. */
  readonly inside: boolean
  /** Knows whose case it is. */
  readonly knowsOwner: boolean
  readonly hand: Hand
}

/** The case as this actor may see it now; null for a stranger, to whom it does not exist. `into` is the case that a merged one goes on in by now. */
export function viewOf(appeal: Appeal, hand: Hand, into: Appeal | null = null): AppealView | null {
  const sight = sightOf(appeal, hand)
  const { roles, inside, knowsOwner } = sight
  if (!inside && !roles.includes('follower')) return null
  const { recorder, owner, claim, claimedAt } = appeal
  const speaks = roles.includes('recorder')
  return {
    ...common(appeal),
    confirmBy: confirmBy(appeal),
    reopenBy: reopenBy(appeal),
    place: placeFor(appeal, sight),
    handler: handlerFor(appeal, sight),
    owner: knowsOwner ? { name: owner.name, phone: owner.phone } : null,
    recorder: recorder && knowsOwner ? { name: recorder.name, at: recorder.at } : null,
    claimCode: speaks && claim && claimedAt === null ? claim.code : null,
    inside: inside ? insideFor(appeal, sight) : null,
    toHelpId: inside ? appeal.toHelpId : null,
    // Whoever follows a merged case follows the other one: they may know which.
    mergedInto: whereOf(into ?? appeal.mergedInto),
    toCallBack: speaks && isToCallBack(appeal, into),
    roles,
    moves: movesOpenTo(appeal, hand),
    timeline: timelineOf(appeal, inside),
  }
}

/** Whether the desk has to ring: it has ended, and its owner has no app to read so, nor to say whether it is solved. */
export function isToCallBack(appeal: Appeal, into: Appeal | null): boolean {
  if (appeal.recorder?.at !== 'desk' || appeal.claimedAt !== null || !hasNumber(appeal)) return false
  return appeal.status === 'answered' || (into !== null && awaitsCall(appeal, into))
}

function whereOf(into: Pick<Appeal, 'id' | 'number'> | null): AppealView['mergedInto'] {
  return into && { id: into.id, number: into.number }
}

/** The files this viewer may open. */
export function filesFor(appeal: Appeal, hand: Hand): readonly string[] {
  const { inside } = sightOf(appeal, hand)
  return inside
    ? photosIn(appeal)
        .filter((photo) => mayOpen(photo, hand.actor))
        .map(({ fileId }) => fileId)
    : []
}

/** Whoever handles it knows the owner while there is something to do for them; nobody but the operator knows an anonymous one. */
function sightOf(appeal: Appeal, hand: Hand): Sight {
  const roles = rolesOf(appeal, hand.actor)
  const is = (role: AppealRole) => roles.includes(role)
  const ownSide = is('owner') || is('recorder')
  const works = is('handler')
  const inside = ownSide || works || mayOversee(hand.actor)
  const needs = is('coordinator') || is('secretary') || (works && isOpen(appeal))
  return { roles, inside, knowsOwner: ownSide || is('operator') || (needs && !appeal.anonymous), hand }
}

function common(appeal: Appeal) {
  const { id, number, version, status, door, category, anonymous, startedAt, acceptedAt, closedAt } = appeal
  const { acceptClock, answerClock, extendedDays, coordinator, publicRecord, followers, urgedAt } = appeal
  return {
    ...{ id, number, version, status, door, category, anonymous, startedAt, acceptedAt, closedAt },
    ...{ extendedDays, publicRecord },
    outcome: outcomeOf(appeal),
    acceptBy: acceptClock.by,
    answerBy: answerClock.by,
    answerByCertain: answerClock.certain,
    coordinator: { name: coordinator.name, phone: coordinator.phone },
    followers: followers.length,
    urges: urgedAt.length,
    urgedAt: urgedAt.at(-1) ?? null,
    priority: priorityOf(appeal),
  }
}

function placeFor({ place }: Appeal, { knowsOwner }: Sight): AppealPlaceView | null {
  if (!place) return null
  const { buildingId, buildingName, zoneId, unit, door } = place
  return { buildingId, buildingName, zoneId, unit: knowsOwner ? unit : null, door: knowsOwner ? door : null }
}

function handlerFor(appeal: Appeal, { inside }: Sight): HandlerView | null {
  const { assignee } = appeal
  if (!assignee) return null
  // A follower hears which zone or unit has it; one person's name is for those who have a part in the case.
  if (!inside) return { kind: assignee.kind, name: assignee.kind === 'person' ? '' : assignee.name, people: [] }
  const reachable = isOpen(appeal)
  const people = assignee.people.map(({ name, phone }) => ({ name, phone: reachable ? phone : '' }))
  return { kind: assignee.kind, name: assignee.name, people }
}

function insideFor(appeal: Appeal, sight: Sight): InsideView {
  const { actor } = sight.hand
  const { answer, notes, declining, extending, supervised, word, held } = appeal
  const read = (part: AppealPart, words: string) => (reads(appeal, part, sight) ? words : '')
  return {
    text: read('text', appeal.text),
    answers: reads(appeal, 'text', sight) ? appeal.answers : [],
    photos: photosFor(appeal.photos, actor),
    notes: notes.map(({ no, at, name, words, photos }) => {
      return { no, at, name, words: read(`note:${no}`, words), photos: photosFor(photos, actor) }
    }),
    answer: answer && {
      ...{ kind: answer.kind, at: answer.at, name: answer.name },
      ...{ words: read('answer', answer.words), referral: read('answer', answer.referral) },
      photos: photosFor(answer.photos, actor),
    },
    held: held.map(({ of, state }) => ({ of, state, kept: !reads(appeal, of, sight) })),
    word,
    declining: declining && { reason: declining.reason, at: declining.at },
    extending: extending && { reason: extending.reason, days: extending.days, at: extending.at },
    supervised: supervised && { words: supervised.words, at: supervised.at },
  }
}

/** Held words are read by whoever wrote them and by the coordinator. */
function reads(appeal: Appeal, part: AppealPart, { roles, hand }: Sight): boolean {
  if (!isHeldBack(appeal.held, part) || roles.includes('coordinator')) return true
  if (part === 'text') return roles.includes('owner') || roles.includes('recorder')
  const by = part === 'answer' ? appeal.answer?.by : appeal.notes.find(({ no }) => part === `note:${no}`)?.by
  return by === actorId(hand.actor)
}
