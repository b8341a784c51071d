import { type SettingsAnswer, settingsContract } from '../../core/contract/settings'
import { mayReadSettings } from '../../core/people/permissions'
import type { Person } from '../../core/people/person'
import { partsOf } from '../../core/settings/parts'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import type { BeforeSettings } from '../_shared/repositories/communities'

/** How the community runs, with what it may choose from. Fails with NOT_YOURS, UNKNOWN_COMMUNITY. */
export const read = operation(settingsContract.read, async ({ communityId }, context) => {
  await callerWho(mayReadSettings, context, communityId)
  const [community, people] = await Promise.all([
    context.communities.beforeSettings(communityId),
    context.people.withRoles(communityId),
  ])
  return settingsAnswer(community, people)
})

export function settingsAnswer(community: BeforeSettings, people: readonly Person[]): SettingsAnswer {
  return {
    version: community.settingsVersion,
    ...partsOf(community),
    zones: community.zones,
    people: people.map(({ id, name, roles }) => ({ id, name, roles })),
  }
}
