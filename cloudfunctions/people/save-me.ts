import { peopleContract } from '../../core/contract/people'
import { buildingOf, type Community } from '../../core/people/community'
import type { Address, Person } from '../../core/people/person'
import { AppError } from '../_shared/app-error'
import { operation } from '../_shared/operation'
import type { OwnWords } from '../_shared/repositories/people'
import { answerAbout } from './me'

/** Replaces name, phone and home. Roles and everything else stay as the community set them. Fails with INVALID_INPUT for a home that is not in the person's own community. */
export const saveMe = operation(peopleContract.saveMe, async ({ communityId, name, phone, home }, context) => {
  const community = await context.communities.get(communityId)
  const before = await context.me()
  if (home) refuseElsewhere(home, before, community)
  const own = { name, phone, home }
  const saved = before ? { ...before, ...own } : newcomer(context.caller, communityId, own)
  if (before || !(await context.people.add(saved))) await context.people.tell(saved.id, own)
  return answerAbout(saved, context)
})

function refuseElsewhere(home: Address, person: Person | null, community: Community): void {
  if (person && person.communityId !== community.id)
    throw new AppError('INVALID_INPUT', 'a home in another community', ['home.buildingId'])
  if (!buildingOf(community, home.buildingId)?.units.includes(home.unit))
    throw new AppError('INVALID_INPUT', 'no such building or unit', ['home.buildingId', 'home.unit'])
}

function newcomer(
  { personId, openid }: { readonly personId: string; readonly openid: string },
  communityId: string,
  own: OwnWords,
): Person {
  const blank = { careNotes: '', birthYear: null, streetId: null, roles: [], transport: 'walk' as const, skills: [] }
  return { ...blank, ...own, id: personId, openid, communityId }
}
