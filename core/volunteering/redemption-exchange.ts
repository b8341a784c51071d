import type { EpochMs } from '../kit/time'
import type { PointsDraft } from './ledger'
import type { Redemption } from './redemption'
import { moved, REDEMPTION_WORDS, tellOwner } from './redemption-step'

/** What is to be done next with stock and points, each of which may be done twice without harm; null when nothing is. */
export type ExchangeStep = 'takePiece' | 'spend' | 'reserve' | 'returnPoints' | 'returnPiece' | 'handPiece'

/** The piece first: who comes too late for it leaves no trace in the ledger. */
export function nextStep({ status, piece, points }: Redemption): ExchangeStep | null {
  if (status === 'asking') return piece === 'none' ? 'takePiece' : points === 'none' ? 'spend' : 'reserve'
  if (status === 'redeemed') return piece === 'held' ? 'handPiece' : null
  if (status === 'reserved') return null
  if (points === 'spent') return 'returnPoints'
  return piece === 'held' ? 'returnPiece' : null
}

/** What the shop's stock or the ledger has said, or a step that was done. */
export type StepWord = 'done' | 'OUT_OF_STOCK' | 'POINTS_SHORT'

/** The redemption after a step. A refusal ends it, and what was taken goes back by the next steps. */
export function afterStep(
  redemption: Redemption,
  { step, word }: { readonly step: ExchangeStep; readonly word: StepWord },
  now: EpochMs,
): Redemption {
  if (word !== 'done') return moved(redemption, { move: 'refuse', now }, (one) => ({ ...one, why: word }))
  return AFTER[step](redemption, now)
}

const AFTER: Readonly<Record<ExchangeStep, (redemption: Redemption, now: EpochMs) => Redemption>> = {
  takePiece: (one) => ({ ...one, piece: 'held' }),
  spend: (one) => ({ ...one, points: 'spent' }),
  reserve: (one, now) =>
    moved(one, { move: 'reserve', now }, (held) =>
      tellOwner(
        held,
        { kind: 'rewardReserved', cause: 'reserved', until: held.until, ...REDEMPTION_WORDS.reserved(held) },
        now,
      ),
    ),
  returnPoints: (one) => ({ ...one, points: 'back' }),
  returnPiece: (one) => ({ ...one, piece: 'back' }),
  handPiece: (one) => ({ ...one, piece: 'gone' }),
}

/** What the ledger is to get for a redemption. */
export function pointsDraftOf({ id, reward }: Redemption, kind: 'spend' | 'return'): PointsDraft {
  const amount = kind === 'spend' ? -reward.price : reward.price
  return { key: `${kind}:${id}`, kind, amount, cause: { kind: 'redemption', id }, note: reward.name }
}
