import { peopleContract } from '../../core/contract/people'
import { operation } from '../_shared/operation'

/** What anybody may know of a community; who stands on its ladder is told to those who have a case. */
export const community = operation(peopleContract.community, async ({ communityId }, { communities }) => {
  const { id, name, hotline, zones, buildings, templates, pledges } = await communities.get(communityId)
  return { id, name, hotline, zones, buildings, templates, pledges, plan: await communities.plan(communityId) }
})
