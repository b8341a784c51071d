import type { Redemption } from '../../../core/volunteering/redemption'
import { redemptionWakeAt } from '../../../core/volunteering/redemption-moves'
import { redemptionSchema } from '../documents/exchange-documents'
import type { Log } from '../log'
import type { store as Store } from '../wechat/store'
import { type Kind, type VersionedDocuments, versionedDocuments } from './versioned-documents'

export interface Redemptions extends VersionedDocuments<Redemption> {
  /** Somebody's, newest first, at most 20. */
  of(ownerId: string): Promise<readonly Redemption[]>
  byCode(code: string): Promise<Redemption | null>
}

export const REDEMPTIONS: Kind<Redemption> = {
  collection: 'redemptions',
  schema: redemptionSchema,
  derived: (redemption) => ({ wakeAt: redemptionWakeAt(redemption), ownerId: redemption.owner.id }),
}

export function redemptions(store: typeof Store, log: Log): Redemptions {
  const documents = versionedDocuments(store, log, REDEMPTIONS)
  return {
    ...documents,
    of: (ownerId) => documents.find({ where: { ownerId }, order: { field: 'askedAt', direction: 'desc' }, limit: 20 }),
    byCode: async (code) => (await documents.find({ where: { code }, limit: 1 }))[0] ?? null,
  }
}
