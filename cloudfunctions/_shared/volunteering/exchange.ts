import { LEASE_MS, type Redemption } from '../../../core/volunteering/redemption'
import {
  afterStep,
  type ExchangeStep,
  nextStep,
  pointsDraftOf,
  type StepWord,
} from '../../../core/volunteering/redemption-exchange'
import { AppError } from '../app-error'
import { quietly, stillOwed } from '../outbox/still-owed'
import type { VolunteeringContext } from './context'

/** A redemption that is this caller's alone for as long as a call may take. */
export function leased(redemption: Redemption, { now }: Pick<VolunteeringContext, 'now'>): Redemption {
  return { ...redemption, leasedUntil: now + LEASE_MS }
}

/**
 * Carries a redemption on to where it rests, with stock and ledger. The caller has just saved it under a lease. Every step may be repeated, and what they
 * came to is saved once at the end: whoever dies before that leaves it to the engine, which does the same steps again.
 */
export async function carryOn(
  found: Redemption,
  before: Redemption | null,
  context: VolunteeringContext,
): Promise<Redemption> {
  let redemption = found
  for (let step = nextStep(redemption); step; step = nextStep(redemption))
    redemption = afterStep(redemption, { step, word: await perform(redemption, step, context) }, context.now)
  const saved = redemption === found ? found : await context.redemptions.save(found, redemption)
  const owed = await stillOwed(saved, before, context)
  if (owed === saved.owed) return saved
  return quietly(saved, () => context.redemptions.save(saved, { ...saved, owed }), context)
}

async function perform(redemption: Redemption, step: ExchangeStep, context: VolunteeringContext): Promise<StepWord> {
  try {
    await STEPS[step](redemption, context)
    return 'done'
  } catch (error) {
    if (error instanceof AppError && (error.code === 'OUT_OF_STOCK' || error.code === 'POINTS_SHORT')) return error.code
    throw error
  }
}

const STEPS: Readonly<
  Record<ExchangeStep, (redemption: Redemption, context: VolunteeringContext) => Promise<unknown>>
> = {
  takePiece: ({ id, reward }, { rewards }) => rewards.takePiece(reward.id, id),
  spend: (redemption, context) => write(redemption, 'spend', context),
  reserve: async () => null,
  returnPoints: (redemption, context) => write(redemption, 'return', context),
  returnPiece: ({ id, reward }, { rewards }) => rewards.givePieceBack(reward.id, id),
  handPiece: ({ id, reward }, { rewards }) => rewards.handPieceOver(reward.id, id),
}

function write(redemption: Redemption, kind: 'spend' | 'return', { ledgers, now }: VolunteeringContext) {
  const { owner, communityId } = redemption
  return ledgers.write(pointsDraftOf(redemption, kind), { personId: owner.id, communityId }, now)
}
