import { isInHandsOf } from '../../../core/help/in-hand'
import { addDays, mondayOf, townDateOf } from '../../../core/kit/town-date'
import type { Person } from '../../../core/people/person'
import { type Tie, tiesOf } from '../../../core/privacy/parting'
import type { Context } from '../context'
import { openBook } from '../roster/book'

/** Cases looked at: far more than anybody can have open. */
const MOST_CASES = 100

/** Weeks are published a few ahead; what only the rotations foresee is a tie of its own. */
const WEEKS_AHEAD = 8

const ENDED: ReadonlySet<string> = new Set(['closed', 'withdrawn', 'referred'])

type Leaver = Pick<Person, 'id' | 'roles' | 'communityId'>

/** What ties a person to running work at this instant, freshly read. */
export async function tiesNow({ id, roles, communityId }: Leaver, context: Context): Promise<readonly Tie[]> {
  const { requests, presences, communities, now } = context
  const first = addDays(mondayOf(townDateOf(now)), -7)
  const mondays = Array.from({ length: WEEKS_AHEAD + 2 }, (_, week) => addDays(first, 7 * week))
  const [own, table, presence, community, book] = await Promise.all([
    requests.ofResident(id, MOST_CASES),
    requests.onTableOf(id),
    presences.get(id),
    communities.settings(communityId),
    roles.length > 0 ? openBook(communityId, mondays, context) : null,
  ])
  const standing = {
    ownCases: own.filter(({ status }) => !ENDED.has(status)).length,
    inHand: table.some((request) => isInHandsOf(request, id)),
    onDuty: presence?.onDuty === true,
    roster: book?.roster ?? null,
    ...{ mondays, community },
  }
  return tiesOf(id, standing, now)
}
