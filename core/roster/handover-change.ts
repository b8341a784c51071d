import type { EpochMs } from '../kit/time'
import type { Contact } from '../people/person'
import type { Handover } from './handover'
import { holderAt } from './on-post'
import type { PostSpell } from './post-spell'
import type { Span } from './slot'

/** One coordinator goes and another comes. */
export type HandoverChange = Pick<Handover, 'at' | 'from' | 'to'>

/** Every change of coordinator that begins in a span, in order. Where nobody was before, or nobody comes, nobody hands over. */
export function changesIn(spells: readonly PostSpell[], span: Span): readonly HandoverChange[] {
  const starts = new Set(spells.filter(({ kind }) => kind === 'coordinator').map(({ from }) => from))
  return [...starts]
    .filter((at) => span.from <= at && at < span.to)
    .sort((a, b) => a - b)
    .flatMap((at) => changeAt(spells, at))
}

function changeAt(spells: readonly PostSpell[], at: EpochMs): readonly HandoverChange[] {
  const from: Contact | null = holderAt(spells, 'coordinator', at - 1)
  const to = holderAt(spells, 'coordinator', at)
  return from && to && from.id !== to.id ? [{ at, from, to }] : []
}
