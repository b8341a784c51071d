import { done, type Outcome, refuse } from '../kit/outcome'
import type { Contact } from '../people/person'

/** Something a partner shop gives for points. Stock is reserved and given back by one conditional write each, whoever else reserves at that instant. */
export interface Reward {
  readonly id: string
  readonly communityId: string
  readonly version: number
  readonly name: string
  readonly about: string
  readonly shopName: string
  /** Who scans the code at the counter. */
  readonly shop: Contact
  readonly price: number
  readonly open: boolean
  /** Pieces nobody has reserved. */
  readonly free: number
  /** Redemptions that have a piece reserved. */
  readonly holders: readonly string[]
}

/** Reserves a piece. Refuses with OUT_OF_STOCK; whoever holds one already keeps that one. */
export function takePiece(reward: Reward, redemptionId: string): Outcome<Reward, 'OUT_OF_STOCK'> {
  if (reward.holders.includes(redemptionId)) return done(reward)
  if (!reward.open || reward.free <= 0) return refuse('OUT_OF_STOCK')
  return done({ ...reward, free: reward.free - 1, holders: [...reward.holders, redemptionId] })
}

/** The piece goes back on the shelf; without a piece nothing changes. */
export function givePieceBack(reward: Reward, redemptionId: string): Reward {
  return reward.holders.includes(redemptionId)
    ? { ...handPieceOver(reward, redemptionId), free: reward.free + 1 }
    : reward
}

/** The piece leaves the shop. */
export function handPieceOver(reward: Reward, redemptionId: string): Reward {
  return { ...reward, holders: reward.holders.filter((id) => id !== redemptionId) }
}
