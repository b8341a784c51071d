import { type Appeal, isOpen } from '../../../core/appeals/appeal'
import { hasEnded } from '../../../core/help/help-request'
import { isInHandsOf } from '../../../core/help/in-hand'
import { addDays, mondayOf, townDateOf } from '../../../core/kit/town-date'
import type { Community } from '../../../core/people/community'
import type { Person } from '../../../core/people/person'
import { type Standing, type Tie, tiesOf } from '../../../core/privacy/parting'
import type { VolunteerStanding } from '../../../core/privacy/volunteer-parting'
import { AppError } from '../app-error'
import { openBook } from '../roster/book'
import type { VolunteeringContext } from '../volunteering/context'

/** Cases looked at: far more than anybody can have open. */
const MOST_CASES = 100

/** Weeks are published a few ahead; what only the rotations foresee is a tie of its own. */
const WEEKS_AHEAD = 8

type Leaver = Pick<Person, 'id' | 'roles' | 'communityId'>

/** What ties a person to running work at this instant, freshly read. */
export async function tiesNow(person: Leaver, context: VolunteeringContext): Promise<readonly Tie[]> {
  return tiesOf(person.id, await standingNow(person, context), context.now)
}

/** Where somebody stands: their own cases, the one in hand, duty, and the roster, which is opened for whoever has a role. */
export async function standingNow({ id, roles, communityId }: Leaver, context: VolunteeringContext): Promise<Standing> {
  const { requests, appeals, presences, now } = context
  const first = addDays(mondayOf(townDateOf(now)), -7)
  const mondays = Array.from({ length: WEEKS_AHEAD + 2 }, (_, week) => addDays(first, 7 * week))
  const community = await communityOf(communityId, context)
  const [own, table, ownAppeals, recorded, handled, presence, book, volunteering] = await Promise.all([
    requests.ofResident(id, MOST_CASES),
    requests.onTableOf(id),
    appeals.ofOwner(id, MOST_CASES),
    appeals.recordedBy(id, MOST_CASES),
    appeals.handledBy(id),
    presences.get(id),
    community && roles.length > 0 ? openBook(communityId, mondays, context) : null,
    volunteeringOf(id, communityId, context),
  ])
  return {
    ownCases: own.filter((request) => !hasEnded(request)).length,
    ownAppeals: [...ownAppeals, ...recorded.filter(isUnclaimedOnPhone)].filter(isPending).length,
    appealsInHand: handled.length,
    onRoute: community !== null && (await isOnRoute(id, communityId, context)),
    inHand: table.some((request) => isInHandsOf(request, id)),
    onDuty: presence?.onDuty === true,
    roster: book?.roster ?? null,
    ...{ mondays, community, volunteering },
  }
}

/** Somebody still has to act on it, or its owner to speak. */
export function isPending(appeal: Appeal): boolean {
  return isOpen(appeal) || appeal.status === 'answered'
}

/** Written down on a phone for somebody who has not made it theirs yet. */
export function isUnclaimedOnPhone({ recorder, claimedAt }: Appeal): boolean {
  return recorder?.at === 'phone' && claimedAt === null
}

async function isOnRoute(id: string, communityId: string, { communities }: VolunteeringContext): Promise<boolean> {
  const { routes, zoneTeams } = await communities.appealSettings(communityId)
  const onTeam = zoneTeams.some(({ personIds }) => personIds.includes(id))
  return onTeam || routes.some(({ to }) => to.kind !== 'zone' && to.personIds.includes(id))
}

/** What somebody has to do with volunteering; the latest of each. */
async function volunteeringOf(
  id: string,
  communityId: string,
  { signUps, activities, wishes, redemptions, rewards }: VolunteeringContext,
): Promise<VolunteerStanding> {
  const [own, organised, ownWishes, claimed, exchanged, shelves] = await Promise.all([
    signUps.ofPerson(id, MOST_CASES),
    activities.organisedBy(id, { communityId, drafts: false }),
    wishes.ofOwner(id),
    wishes.claimedBy(id),
    redemptions.of(id),
    rewards.in(communityId),
  ])
  return { signUps: own, organised, ownWishes, claimed, redemptions: exchanged, shelves }
}

/** A community that is not there (any more) ties nobody. */
async function communityOf(id: string, { communities }: VolunteeringContext): Promise<Community | null> {
  return communities.settings(id).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'UNKNOWN_COMMUNITY') return null
    throw error
  })
}
