import { wishWakeAt } from '../../../core/volunteering/keep-wish'
import { claimersOf, type Wish } from '../../../core/volunteering/wish'
import { wishSchema } from '../documents/wish-documents'
import type { Log } from '../log'
import type { store as Store } from '../wechat/store'
import { type Kind, type VersionedDocuments, versionedDocuments } from './versioned-documents'

/** What one look at a community's wishes shows. */
const MOST_SHOWN = 100

export interface Wishes extends VersionedDocuments<Wish> {
  /** Open, under way or granted, newest first, at most 100. */
  standingIn(communityId: string): Promise<readonly Wish[]>
  /** Somebody's own, newest first, at most 100. */
  ofOwner(ownerId: string): Promise<readonly Wish[]>
  /** Taken on by somebody, alone or in a group, at most 100. */
  claimedBy(personId: string): Promise<readonly Wish[]>
}

export const WISHES: Kind<Wish> = {
  collection: 'wishes',
  schema: wishSchema,
  derived: (wish) => ({
    wakeAt: wishWakeAt(wish),
    // One value for the index, where four statuses would have the database sort every wish there ever was.
    standing: wish.status !== 'withdrawn' && wish.status !== 'expired',
    ownerId: wish.owner.id,
    claimerIds: claimersOf(wish).map(({ id }) => id),
  }),
}

export function wishes(store: typeof Store, log: Log): Wishes {
  const documents = versionedDocuments(store, log, WISHES)
  const newest = { order: { field: 'filedAt', direction: 'desc' }, limit: MOST_SHOWN } as const
  return {
    ...documents,
    standingIn: (communityId) => documents.find({ where: { communityId, standing: true }, ...newest }),
    ofOwner: (ownerId) => documents.find({ where: { ownerId }, ...newest }),
    claimedBy: (personId) => documents.find({ where: { claimerIds: personId }, limit: MOST_SHOWN }),
  }
}
