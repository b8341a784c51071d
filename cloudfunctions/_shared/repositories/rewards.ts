import type { Reward } from '../../../core/volunteering/reward'
import { AppError } from '../app-error'
import { rewardSchema } from '../documents/exchange-documents'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { command, type Raw, type store as Store } from '../wechat/store'

const COLLECTION = 'rewards'

/** Shelves of partner shops. Taking a piece and giving one back are single conditional writes: fifty at once for the last one are fifty writes. */
export interface Rewards {
  get(id: string): Promise<Reward | null>
  /** Those of a community, at most 100. */
  in(communityId: string): Promise<readonly Reward[]>
  /** False when it is there already. */
  insert(reward: Reward): Promise<boolean>
  /** What is said of it, and so many pieces more; what is reserved meanwhile stays reserved. */
  tell(
    id: string,
    fields: Pick<Reward, 'name' | 'about' | 'shopName' | 'shop' | 'price' | 'open'>,
    more: number,
  ): Promise<void>
  /** A piece for a redemption, once. Fails with OUT_OF_STOCK. */
  takePiece(id: string, redemptionId: string): Promise<void>
  givePieceBack(id: string, redemptionId: string): Promise<void>
  handPieceOver(id: string, redemptionId: string): Promise<void>
  /** The same shelf with another keeper, or with less known of them. */
  rekeep(id: string, shop: Reward['shop']): Promise<void>
}

export function rewards(store: typeof Store, log: Log): Rewards {
  return { ...shelf(store, log), ...pieces(store) }
}

function read(raw: Raw): Reward {
  return parseStored(rewardSchema, { ...raw, id: raw._id })
}

function shelf(store: typeof Store, log: Log): Pick<Rewards, 'get' | 'in' | 'insert' | 'tell' | 'rekeep'> {
  return {
    async get(id) {
      const raw = await store.get(COLLECTION, id)
      return raw ? read(raw) : null
    },
    in: async (communityId) => readAll(await store.find(COLLECTION, { where: { communityId }, limit: 100 }), read, log),
    insert: ({ id, ...fields }) => store.insert(COLLECTION, { ...fields, _id: id }),
    async tell(id, fields, more) {
      await store.amend(COLLECTION, { _id: id }, { set: { ...fields }, add: { free: more, version: 1 } })
    },
    async rekeep(id, shop) {
      await store.amend(COLLECTION, { _id: id }, { set: { shop }, add: { version: 1 } })
    },
  }
}

function pieces(store: typeof Store): Pick<Rewards, 'takePiece' | 'givePieceBack' | 'handPieceOver'> {
  return {
    async takePiece(id, redemptionId) {
      const free = { _id: id, open: true, free: command.gt(0), holders: command.nin([redemptionId]) }
      const taken = await store.amend(COLLECTION, free, {
        push: { holders: redemptionId },
        add: { free: -1, version: 1 },
      })
      if (taken > 0) return
      const raw = await store.get(COLLECTION, id)
      if (!raw || !read(raw).holders.includes(redemptionId)) throw new AppError('OUT_OF_STOCK', id)
    },

    async givePieceBack(id, redemptionId) {
      const change = { pull: { holders: redemptionId }, add: { free: 1, version: 1 } }
      await store.amend(COLLECTION, { _id: id, holders: redemptionId }, change)
    },

    async handPieceOver(id, redemptionId) {
      const change = { pull: { holders: redemptionId }, add: { version: 1 } }
      await store.amend(COLLECTION, { _id: id, holders: redemptionId }, change)
    },
  }
}
