import { type ChangeAnswer, settingsContract } from '../../core/contract/settings'
import { mayReadSettings } from '../../core/people/permissions'
import { GONE } from '../../core/privacy/without-person'
import type { SettingsChange } from '../../core/settings/change'
import { type Difference, differencesBetween } from '../../core/settings/difference'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { personIdsIn } from '../_shared/wechat/person-id'
import { settingsChangesOf } from '../_shared/wechat/records'

/** Of one answer. */
const MOST_CHANGES = 20
const MOST_DIFFERENCES = 100

/** Who changed what, and what stood there before; people by their names as they are now. Fails with NOT_YOURS, NOT_FOUND. */
export const changes = operation(settingsContract.changes, async ({ communityId, from }, context) => {
  await callerWho(mayReadSettings, context, communityId)
  const first = await startAt(communityId, from, context)
  if (!first) return { changes: [], more: null }
  const found = await settingsChangesOf(context).from(first, MOST_CHANGES)
  const told = found.map((change) => ({
    change,
    differences: differencesBetween(change.before, change.after).slice(0, MOST_DIFFERENCES),
  }))
  const names = await context.people.namesOf(personIdsIn(told))
  const answers = told.map(({ change, differences }) => answerOf(change, differences, names))
  return { changes: answers, more: found.at(-1)?.follows || null }
})

async function startAt(communityId: string, from: string | null, context: Context) {
  const { settingsVersion: version, settingsChange: id } = await context.communities.beforeSettings(communityId)
  if (from === null) return version === 0 ? null : { id, communityId, version }
  const found = await settingsChangesOf(context).get(from)
  if (found?.communityId !== communityId) throw new AppError('NOT_FOUND')
  return found
}

function answerOf(
  { id, version, at, by, part }: SettingsChange,
  differences: readonly Difference[],
  names: ReadonlyMap<string, string>,
): ChangeAnswer {
  const named = (value: string) =>
    value
      .split('、')
      .map((one) => names.get(one) ?? one)
      .join('、')
  return {
    ...{ id, version, at, part },
    byName: by === GONE.id ? GONE.name : (names.get(by) ?? ''),
    differences: differences.map((one) => ({
      at: one.at,
      before: one.before === null ? null : named(one.before),
      after: one.after === null ? null : named(one.after),
    })),
  }
}
