import type { Contact } from '../../../core/people/person'
import type { Context } from '../context'

/** Coordinator and secretary at this instant; null when the community cannot be read, because a case must not stand still for that. */
export async function ladderNow(
  communityId: string,
  { communities, log }: Pick<Context, 'communities' | 'log'>,
): Promise<{ readonly coordinator: Contact; readonly secretary: Contact } | null> {
  try {
    const { coordinator, secretary } = await communities.get(communityId)
    return { coordinator, secretary }
  } catch (error) {
    log.error('roster.ladder_unknown', { communityId, error })
    return null
  }
}
