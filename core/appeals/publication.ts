import { refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { actorId } from '../people/person'
import { phoneKey } from '../people/phone'
import { type Appeal, type AppealStatus, handlersOf } from './appeal'
import type { Hand } from './lifecycle'
import type { CaseCategory, PublicRecord } from './parts'
import { type MovedAppeal, step } from './step'

export type PublicWords = Pick<PublicRecord, 'title' | 'question' | 'answer'>

/** What everybody may read of a case that was published: a coordinator's words, and no field somebody else wrote. */
export interface PublicAppealView extends PublicWords {
  readonly id: string
  readonly category: Pick<CaseCategory, 'name' | 'kind'>
  readonly zoneId: string | null
  readonly status: AppealStatus
  readonly kind: 'done' | 'cannotDo'
  /** The zone or the unit that answered; empty for one person. */
  readonly answeredBy: string
  readonly publishedAt: EpochMs
}

/**
 * Puts the moderated words where everybody reads them, in place of any before. Refuses with IDENTIFYING_WORDS when they name the owner or
 * whoever wrote it down for them, a handler, a door, or hold a telephone number; NO_SUCH_MOVE when the owner did not allow it.
 */
export function publish(appeal: Appeal, hand: Hand, words: PublicWords): MovedAppeal {
  const { title, question, answer } = words
  if (identifies(appeal, [title, question, answer].join('\n'))) return refuse('IDENTIFYING_WORDS')
  return step(appeal, { move: 'publish', hand, note: [title, question, answer].join('\n') }, (moved) => ({
    ...moved,
    publicRecord: { at: hand.now, by: actorId(hand.actor), title, question, answer },
  }))
}

export function unpublish(appeal: Appeal, hand: Hand): MovedAppeal {
  return step(appeal, { move: 'unpublish', hand }, (moved) => ({ ...moved, publicRecord: null }))
}

/** Null for a case that is not published. */
export function publicViewOf(appeal: Appeal): PublicAppealView | null {
  const { id, category, place, status, publicRecord, answer, assignee } = appeal
  if (!publicRecord || !answer) return null
  const { title, question, answer: words, at } = publicRecord
  return {
    ...{ id, status, title, question },
    answer: words,
    category: { name: category.name, kind: category.kind },
    zoneId: place?.zoneId ?? null,
    kind: answer.kind,
    answeredBy: assignee && assignee.kind !== 'person' ? assignee.name : '',
    publishedAt: at,
  }
}

/** A name of one character stands in too many other words to be looked for. */
const SHORTEST_NAME = 2

/** Six digits and more in a row, however they are written, are a telephone or an identity number and never a house. */
const NUMBER = /\d(?:[\s-]?\d){5,}/

/** Whether words would tell whose case it is, or who worked on it. */
export function identifies(appeal: Appeal, words: string): boolean {
  const { owner, recorder, place } = appeal
  const named = [owner, ...(recorder ? [recorder] : []), ...handlersOf(appeal)].some(
    ({ name }) => name.length >= SHORTEST_NAME && words.includes(name),
  )
  const phone = phoneKey(owner.phone)
  const rung = phone.length >= SHORTEST_NUMBER && words.replace(/[\s-]/g, '').includes(phone)
  const door = place && place.door.length >= SHORTEST_DOOR ? words.includes(place.door) : false
  return named || rung || door || NUMBER.test(words)
}

/** `5` or `12` stands in any text; a door of three signs is one. */
const SHORTEST_DOOR = 3
const SHORTEST_NUMBER = 5
