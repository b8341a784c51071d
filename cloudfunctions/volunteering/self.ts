import { volunteeringContract } from '../../core/contract/volunteering'
import type { VolunteerAnswer } from '../../core/contract/volunteering-answers'
import { certificateView, certify as write } from '../../core/volunteering/certificate'
import { recordOf } from '../../core/volunteering/record'
import { SKILLS, STANDING_POSTS, sayAnew, type Volunteer } from '../../core/volunteering/volunteer'
import { AppError } from '../_shared/app-error'
import { neighbourHere } from '../_shared/volunteering/caller-here'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { operation } from '../_shared/volunteering/operation'
import { orGone } from '../_shared/volunteering/or-fail'

/** A busy volunteer's ten years. */
const MOST_SERVICES = 1_000

/** What the caller has done, by the worth of its evidence. */
export const record = operation(volunteeringContract.record, async (_input, { caller, signUps }) =>
  recordOf(await signUps.ofPerson(caller.personId, MOST_SERVICES)),
)

/** What the caller says they can do and where they stand. */
export const volunteer = operation(volunteeringContract.volunteer, async (_input, context) =>
  answer(await context.volunteers.get(context.caller.personId)),
)

/** Says it anew. Fails with TELL_WHO. */
export const saveVolunteer = operation(volunteeringContract.saveVolunteer, async (said, context) => {
  const me = await neighbourHere((await context.me())?.communityId ?? '', context)
  const about = { personId: me.id, communityId: me.communityId, since: context.now }
  const before = (await context.volunteers.get(me.id)) ?? { ...about, version: 0, skills: [], postIds: [] }
  return answer(await context.volunteers.save(before, sayAnew(before, said)))
})

/** A paper over the caller's own services. Fails with TELL_WHO and NO_SERVICES. */
export const certify = operation(volunteeringContract.certify, async ({ from, to }, context) => {
  const me = await neighbourHere((await context.me())?.communityId ?? '', context)
  const signUps = await servicesIn(me.communityId, me.id, context)
  if (signUps.length === 0) throw new AppError('NO_SERVICES')
  const { name: communityName } = await context.communities.get(me.communityId)
  const about = { code: context.secret(), communityId: me.communityId, communityName, personId: me.id, name: me.name }
  const paper = write({ ...about, from, to, signUps }, context.now)
  if (!paper) throw new AppError('NO_SERVICES')
  await context.volunteers.issue(paper)
  return certificateView(paper)
})

/** The page of a paper, for whoever holds it. Fails with GONE. */
export const certificate = operation(volunteeringContract.certificate, async ({ code }, context) =>
  certificateView(orGone(await context.volunteers.certificate(code))),
)

/** Who organised it certifies it: another community's services are on its own papers. */
async function servicesIn(communityId: string, personId: string, { signUps }: VolunteeringContext) {
  return (await signUps.ofPerson(personId, MOST_SERVICES)).filter((one) => one.communityId === communityId)
}

function answer(said: Volunteer | null): VolunteerAnswer {
  return { skills: said?.skills ?? [], postIds: said?.postIds ?? [], allSkills: SKILLS, allPosts: STANDING_POSTS }
}
