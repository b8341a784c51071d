import { staffContract } from '../../core/contract/staff'
import { mayReadSettings } from '../../core/people/permissions'
import { GONE } from '../../core/privacy/without-person'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { roleChangesOf } from '../_shared/wechat/records'

/** Of one answer. */
const MOST = 50

/** Who got or lost which role, and by whom; people by their names as they are now. Fails with NOT_YOURS. */
export const changes = operation(staffContract.changes, async ({ communityId, before }, context) => {
  await callerWho(mayReadSettings, context, communityId)
  const { changes: found, more } = await roleChangesOf(context).in(communityId, before, MOST)
  const names = await context.people.namesOf([...new Set(found.flatMap(({ by, personId }) => [by, personId]))])
  const nameOf = (id: string) => (id === GONE.id ? GONE.name : (names.get(id) ?? ''))
  return {
    changes: found.map(({ id, at, by, personId, before: had, after, inviteId }) => ({
      ...{ id, at, after, before: had },
      ...{ byName: nameOf(by), personName: nameOf(personId), invited: inviteId !== '' },
    })),
    more,
  }
})
