import { peopleContract } from '../../core/contract/people'
import { buildingOf } from '../../core/people/community'
import type { Person } from '../../core/people/person'
import { AppError } from '../_shared/app-error'
import { operation } from '../_shared/operation'
import { answerAbout } from './me'

/** Replaces name, phone and home. Roles and everything else stay as the community set them. */
export const saveMe = operation(peopleContract.saveMe, async ({ communityId, name, phone, home }, context) => {
  const community = await context.communities.get(communityId)
  const unknown = home && !buildingOf(community, home.buildingId)?.units.includes(home.unit)
  if (unknown) throw new AppError('INVALID_INPUT', 'no such building or unit', ['home.buildingId', 'home.unit'])
  const before = await context.me()
  const saved: Person = { ...(before ?? newcomer(context.caller, communityId)), name, phone, home }
  await context.people.save(saved)
  return answerAbout(saved, context)
})

function newcomer(
  { personId, openid }: { readonly personId: string; readonly openid: string },
  communityId: string,
): Person {
  const blank = { name: '', phone: '', home: null, careNotes: '', birthYear: null }
  return { ...blank, id: personId, openid, communityId, roles: [], transport: 'walk', skills: [] }
}
