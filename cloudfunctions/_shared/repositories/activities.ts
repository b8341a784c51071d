import type { EpochMs } from '../../../core/kit/time'
import { type Activity, beginOf, endOf } from '../../../core/volunteering/activity'
import { activityWakeAt } from '../../../core/volunteering/activity-moves'
import { activitySchema } from '../documents/activity-documents'
import type { Log } from '../log'
import { anyOf, command, type store as Store } from '../wechat/store'
import { type Kind, type VersionedDocuments, versionedDocuments } from './versioned-documents'

/** What one look at a community's activities shows. */
const MOST_SHOWN = 50

export interface Activities extends VersionedDocuments<Activity> {
  /** Published and not over at an instant, soonest first, at most 50. */
  publishedIn(communityId: string, now: EpochMs): Promise<readonly Activity[]>
  /** What somebody organises, newest first, at most 50; with `drafts`, the community's drafts as well. */
  organisedBy(
    organiserId: string,
    { communityId, drafts }: { readonly communityId: string; readonly drafts: boolean },
  ): Promise<readonly Activity[]>
}

export const ACTIVITIES: Kind<Activity> = {
  collection: 'activities',
  schema: activitySchema,
  derived: (activity) => ({
    wakeAt: activityWakeAt(activity),
    organiserId: activity.organiser.id,
    beginAt: beginOf(activity),
    endAt: endOf(activity),
  }),
}

export function activities(store: typeof Store, log: Log): Activities {
  const documents = versionedDocuments(store, log, ACTIVITIES)
  return {
    ...documents,

    publishedIn: (communityId, now) =>
      documents.find({
        where: { communityId, status: 'published', endAt: command.gt(now) },
        order: { field: 'endAt', direction: 'asc' },
        limit: MOST_SHOWN,
      }),

    organisedBy: (organiserId, { communityId, drafts }) =>
      documents.find({
        where: drafts
          ? anyOf({ communityId, organiserId }, { communityId, status: 'draft' })
          : { communityId, organiserId },
        order: { field: 'createdAt', direction: 'desc' },
        limit: MOST_SHOWN,
      }),
  }
}
