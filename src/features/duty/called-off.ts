import type { WorkbenchAnswer } from '@core/contract/duty'
import type { HelpAnswer } from '@core/contract/help-answers'
import { spotWords } from '../../words/place-words'
import { tripOf } from './picked-task'

/** A case that its resident called off while this member had it. */
export interface CalledOff {
  readonly id: string
  readonly words: string
}

/** What this phone remembers of the cases its owner has or had in hand. */
export interface InHand {
  /** Ids; one stays until it is known how it ended. */
  readonly held: readonly string[]
  /** Until its owner has read it. */
  readonly calledOff: readonly CalledOff[]
}

type Table = Pick<WorkbenchAnswer, 'task' | 'also' | 'done'>

/** Cases that were in this member's hand and are neither there nor settled now: how they ended has to be asked. */
export function goneFrom(held: readonly string[], table: Table): readonly string[] {
  const there = new Set([...tripOf(table), ...table.done].map(({ id }) => id))
  return held.filter((id) => !there.has(id))
}

/** What the phone remembers once it has seen the table as it is now. */
export function seenOn(table: Table, { held, calledOff }: InHand): InHand {
  const own = tripOf(table).filter(({ parts }) => parts.includes('responder'))
  return { held: [...own.map(({ id }) => id), ...goneFrom(held, table)], calledOff }
}

/** What it remembers once it is known how a case that is gone ended: only one called off is news, the rest the member did or was told. */
export function endedAs(ended: Pick<HelpAnswer, 'id' | 'status' | 'place'>, { held, calledOff }: InHand): InHand {
  const { id, status, place } = ended
  const others = calledOff.filter((one) => one.id !== id)
  return {
    held: held.filter((one) => one !== id),
    calledOff: status === 'withdrawn' ? [...others, { id, words: `${spotWords(place)}取消了，您不用去了` }] : others,
  }
}
