import { settingsContract } from '../../core/contract/settings'
import { mayCoordinate } from '../../core/people/permissions'
import type { SettingsChange } from '../../core/settings/change'
import { newFaults } from '../../core/settings/check'
import { differencesBetween } from '../../core/settings/difference'
import { partOf, type TownSettings, type WantedPart, withPart } from '../../core/settings/parts'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import type { BeforeSettings } from '../_shared/repositories/communities'
import { settingsChangesOf } from '../_shared/wechat/records'
import { settingsAnswer } from './read'

/** Replaces one part of how the community runs, or nothing and says why. Fails with NOT_YOURS, and CONFLICT when somebody saved since it was read. */
export const save = operation(settingsContract.save, async ({ communityId, version, wanted }, context) => {
  const me = await callerWho(mayCoordinate, context, communityId)
  const [before, people] = await Promise.all([
    context.communities.beforeSettings(communityId),
    context.people.withRoles(communityId),
  ])
  const after = withPart(before, wanted)
  // A second tap, or a retry after the answer was lost.
  if (differencesBetween(partOf(before, wanted.part), partOf(after, wanted.part)).length === 0)
    return { saved: true as const, settings: settingsAnswer(before, people) }
  if (before.settingsVersion !== version) throw new AppError('CONFLICT', `settings at ${before.settingsVersion}`)
  const town = {
    zoneIds: new Set(before.zones.map(({ id }) => id)),
    personIds: new Set(people.map(({ id }) => id)),
  }
  const faults = newFaults(before, after, town)
  if (faults.length > 0) return { saved: false as const, faults }
  const change = changeOf(before, { part: wanted.part, after }, { by: me.id, context })
  // On record before it counts: nothing is ever changed that nobody can be asked about.
  await settingsChangesOf(context).record(change)
  if (!(await context.communities.keepSettings(before, after, change.id)))
    throw new AppError('CONFLICT', `settings of ${communityId}`)
  return {
    saved: true as const,
    settings: settingsAnswer({ ...before, ...after, settingsVersion: change.version }, people),
  }
})

function changeOf(
  before: BeforeSettings,
  { part, after }: { readonly part: WantedPart['part']; readonly after: TownSettings },
  { by, context }: { readonly by: string; readonly context: Context },
): SettingsChange {
  return {
    id: context.requestId,
    communityId: before.id,
    version: before.settingsVersion + 1,
    follows: before.settingsChange,
    ...{ by, at: context.now, part },
    ...{ before: partOf(before, part), after: partOf(after, part) },
    // The part says which values these are; the compiler cannot see that both were taken by it.
  } as SettingsChange
}
