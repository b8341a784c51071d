import { ENGINE } from '../../../core/people/person'
import type { Activity } from '../../../core/volunteering/activity'
import { cancel } from '../../../core/volunteering/seat-moves'
import { sheetsFor } from '../../../core/volunteering/sheet'
import type { SignUp, SignUpStatus } from '../../../core/volunteering/sign-up'
import { quietly } from '../outbox/still-owed'
import type { VolunteeringContext } from './context'
import { orFail } from './or-fail'
import { moveSignUp } from './tend-sign-up'

/** Sign-ups called off at the same time. */
const AT_ONCE = 8

const CALLED_OFF: ReadonlySet<SignUpStatus> = new Set(['asking', 'signedUp', 'waiting', 'promoted', 'confirmed'])

/** What a published activity, or one that was called off, still has to have done: its sheets laid out, or everybody on them told. Safe to repeat. */
export async function settleActivity(activity: Activity, context: VolunteeringContext): Promise<Activity> {
  if (activity.settling === 'none') return activity
  if (activity.settling === 'open') await context.sheets.open(sheetsFor(activity))
  else await callAllOff(activity, context)
  const settled = { ...activity, settling: 'none' as const }
  return quietly(activity, () => context.activities.save(activity, settled), context)
}

/** The sheets are closed first: whoever signs up at this instant is turned away by them. */
async function callAllOff({ id, reason }: Activity, context: VolunteeringContext): Promise<void> {
  await context.sheets.close(id)
  const coming = (await context.signUps.ofActivity(id)).filter(({ status }) => CALLED_OFF.has(status))
  // A whole hall of people: their pushes are the sender's of the next run.
  const later: VolunteeringContext = { ...context, pushes: 'later' }
  for (let from = 0; from < coming.length; from += AT_ONCE) {
    const wave = coming.slice(from, from + AT_ONCE)
    await Promise.all(wave.map((one) => moveSignUp(one.id, (now) => off(now, reason, context), later)))
  }
}

function off(signUp: SignUp, reason: string, { now }: VolunteeringContext): SignUp {
  if (!CALLED_OFF.has(signUp.status)) return signUp
  // Nobody is moved up on a sheet that is closed: there is nothing to give back.
  return { ...orFail(cancel(signUp, reason, { actor: ENGINE, now })), owesSeat: false }
}
