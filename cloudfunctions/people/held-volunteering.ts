import type { HeldVolunteering } from '../../core/contract/held'
import type { VolunteerStanding } from '../../core/privacy/volunteer-parting'
import { whoSupervises } from '../../core/privacy/who-sees'
import { recordOf } from '../../core/volunteering/record'
import { postNames } from '../../core/volunteering/volunteer'
import type { VolunteeringContext } from '../_shared/volunteering/context'

/** What we hold about somebody as a volunteer. */
export async function volunteeringHeldBy(
  personId: string,
  { signUps, ownWishes, claimed, redemptions }: VolunteerStanding,
  { volunteers, ledgers }: VolunteeringContext,
): Promise<HeldVolunteering> {
  const [said, lines, certificates] = await Promise.all([
    volunteers.get(personId),
    ledgers.last(personId, 1),
    volunteers.countCertificates(personId),
  ])
  return {
    signUps: signUps.length,
    services: recordOf(signUps).services.length,
    points: lines[0]?.balance ?? 0,
    redemptions: redemptions.length,
    ...{ wishes: ownWishes.length, claimed: claimed.length, certificates },
    skills: said?.skills ?? [],
    posts: postNames(said?.postIds ?? []),
    seenBy: whoSupervises(),
  }
}
