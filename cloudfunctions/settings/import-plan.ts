import { type PlanAnswer, settingsContract } from '../../core/contract/settings'
import { mayCoordinate } from '../../core/people/permissions'
import type { SettingsChange } from '../../core/settings/change'
import { type Difference, differencesBetween } from '../../core/settings/difference'
import { faultsOfPlan } from '../../core/town-plan/check'
import type { TownFeature } from '../../core/town-plan/feature'
import { exported, type Ground, groundOf } from '../../core/town-plan/ground'
import { type Hanging, lossesOf } from '../../core/town-plan/losses'
import { summaryOf } from '../../core/town-plan/summary'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import type { BeforeSettings } from '../_shared/repositories/communities'
import { settingsChangesOf } from '../_shared/wechat/records'
import { featuresOf } from './plan'

/** Of one answer. */
const MOST_DIFFERENCES = 200

/**
 * Says what another plan would change and, with `save`, puts it in place. What would leave a home, an open case, a post or a route hanging is refused
 * thing by thing. Fails with NOT_YOURS, and CONFLICT when somebody saved since it was read.
 */
export const importPlan = operation(
  settingsContract.importPlan,
  async ({ communityId, version, features, save }, context) => {
    const me = await callerWho(mayCoordinate, context, communityId)
    const community = await context.communities.beforeSettings(communityId)
    const old = await featuresOf(community, context)
    const after = groundOf(features)
    const faults = [
      ...faultsOfPlan(features, community.buildings[0] ?? null),
      ...lossesOf(community, after, await hangingOn(community, after, context)),
    ]
    if (faults.length > 0) return { saved: false as const, faults }
    const fresh = exported(features, after)
    const differences = differencesBetween(summaryOf(old), summaryOf(fresh))
    const settingsVersion = community.settingsVersion
    if (!save || differences.length === 0)
      return answer({ saved: save, differences }, { version: settingsVersion, features: old })
    if (settingsVersion !== version) throw new AppError('CONFLICT', `settings at ${settingsVersion}`)
    await keep({ community, old, fresh, after, by: me.id }, context)
    return answer({ saved: true, differences }, { version: settingsVersion + 1, features: fresh })
  },
)

function answer(
  { saved, differences }: { readonly saved: boolean; readonly differences: readonly Difference[] },
  plan: PlanAnswer,
) {
  return { saved, differences: differences.slice(0, MOST_DIFFERENCES), plan }
}

interface Import {
  readonly community: BeforeSettings
  readonly old: readonly TownFeature[]
  readonly fresh: readonly TownFeature[]
  readonly after: Ground
  readonly by: string
}

/** On record before it counts, like every change of the settings. */
async function keep({ community, old, fresh, after, by }: Import, context: Context): Promise<void> {
  const change: SettingsChange = {
    ...{ id: context.requestId, communityId: community.id, version: community.settingsVersion + 1 },
    ...{ follows: community.settingsChange, by, at: context.now, part: 'plan' },
    ...{ before: summaryOf(old), after: summaryOf(fresh) },
  }
  await settingsChangesOf(context).record(change)
  const plan = { ...after, features: fresh.map(drawn), changeId: change.id }
  if (!(await context.communities.keepPlan(community, plan)))
    throw new AppError('CONFLICT', `settings of ${community.id}`)
}

/** What every phone draws: the rest of a building stands in the community. */
function drawn({ type, geometry, properties: { kind, id, name, zoneId } }: TownFeature): TownFeature {
  return { type, geometry, properties: { kind, id, name, ...(zoneId === undefined ? {} : { zoneId }) } }
}

/** What hangs on that of the ground which would not be there any more. */
async function hangingOn(community: BeforeSettings, after: Ground, context: Context): Promise<Hanging> {
  const { id, buildings, appeals } = community
  const same = new Map(after.buildings.map((building) => [building.id, building.units]))
  const touched = buildings.filter(({ id: own, units }) => units.some((unit) => !same.get(own)?.includes(unit)))
  const ids = touched.map((building) => building.id)
  const [homes, open, { plan: roster }] = await Promise.all([
    context.people.homesIn(id, ids),
    ids.length === 0 ? [] : context.requests.openIn(id),
    context.rosters.of(id, []),
  ])
  return {
    homes,
    openAt: open.map(({ place }) => place.buildingId),
    onRoster: new Set(roster?.posts.flatMap(({ zoneId }) => zoneId ?? []) ?? []),
    onRoutes: new Set([
      ...appeals.zoneTeams.filter(({ personIds }) => personIds.length > 0).map(({ zoneId }) => zoneId),
      ...appeals.routes.flatMap(({ zoneId }) => zoneId ?? []),
    ]),
  }
}
