import { type PlanAnswer, settingsContract } from '../../core/contract/settings'
import { mayReadSettings } from '../../core/people/permissions'
import type { TownFeature } from '../../core/town-plan/feature'
import { exported } from '../../core/town-plan/ground'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import type { BeforeSettings } from '../_shared/repositories/communities'

/** Zones and buildings on the plan, as they are exported. Fails with NOT_YOURS, UNKNOWN_COMMUNITY. */
export const plan = operation(settingsContract.plan, async ({ communityId }, context) => {
  await callerWho(mayReadSettings, context, communityId)
  const community = await context.communities.beforeSettings(communityId)
  return { version: community.settingsVersion, features: await featuresOf(community, context) }
})

/** The plan as it is drawn today, with everything that is known of its buildings. */
export async function featuresOf(
  community: BeforeSettings,
  { communities }: Pick<Context, 'communities'>,
): Promise<PlanAnswer['features']> {
  const { features } = await communities.plan(community.id)
  // Written by an import, which parsed it, or by our own seeding. The SDK reads a shape as an object of its own: as text it is plain again.
  const plain = JSON.parse(JSON.stringify(features)) as readonly TownFeature[]
  return exported(plain, community)
}
