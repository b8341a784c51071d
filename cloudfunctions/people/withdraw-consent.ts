import { peopleContract } from '../../core/contract/people'
import { contactOf, type Person } from '../../core/people/person'
import { type Erasure, type Purpose, reachesIntoCases } from '../../core/privacy/purposes'
import { AppError } from '../_shared/app-error'
import { provenCallerId } from '../_shared/callers/proven-number'
import { eraseNow } from '../_shared/privacy/leave'
import { refreshQuietly } from '../_shared/roster/change-week'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { operation } from '../_shared/volunteering/operation'
import { heldBy } from './held'
import { numbersLeftBy } from './own-numbers'
import { type Leaver, strangerIn } from './stranger'

/**
 * Takes one purpose back: what was held for it is erased, in ended cases too; running ones keep what whoever comes needs, and lose it when they have
 * ended. Fails with ON_DUTY_NOW for the place of somebody on duty. A repeated call changes nothing more.
 */
export const withdrawConsent = operation(peopleContract.withdrawConsent, async ({ communityId, purpose }, context) => {
  const me = await context.me()
  // Before the number is gone from the record.
  const callerId = me && purpose === 'phone' ? await provenCallerId(me, context) : ''
  const left = purpose === 'phone' ? await numbersLeftBy(context.caller.personId, context) : []
  await forget(purpose, me, context)
  const holder = { ...(me ?? strangerIn(communityId, context)), callerId }
  // Whoever keeps no number with us has left one where they booked or brought something.
  const phone = holder.phone || (left[0] ?? '')
  if (reachesIntoCases(purpose)) await eraseFromCases(purpose, { ...holder, phone }, context)
  context.log.info('people.consent_withdrawn', { communityId, purpose })
  return heldBy(await context.people.get(context.caller.personId), communityId, context)
})

async function forget(purpose: Purpose, me: Person | null, context: VolunteeringContext): Promise<void> {
  const { people, presences, erasures, caller } = context
  if (purpose === 'place') return forgetPlace(context)
  if (purpose === 'messages') return erasures.forgetLedger(caller.personId)
  if (!me) return
  if (purpose === 'care') return people.forgetCare(me.id)
  const after = purpose === 'phone' ? { ...me, phone: '' } : { ...me, home: null }
  await people.tell(me.id, after)
  const presence = await presences.get(me.id)
  if (presence) await presences.retell(me.id, { member: contactOf(after), home: after.home })
  // Offices are kept with the community together with their numbers.
  if (me.roles.some((role) => role !== 'member')) await refreshQuietly(me.communityId, context)
}

async function forgetPlace({ presences, erasures, caller }: VolunteeringContext): Promise<void> {
  if ((await presences.get(caller.personId))?.onDuty) throw new AppError('ON_DUTY_NOW')
  await erasures.forgetPlace(caller.personId)
}

async function eraseFromCases(
  scope: Purpose,
  me: Leaver & { readonly callerId: string },
  context: VolunteeringContext,
): Promise<void> {
  const { erasures, now } = context
  const { id: personId, communityId, roles } = me
  const before = await erasures.get(personId, scope)
  // The number itself is gone from the record when somebody taps a second time.
  const phone = me.phone || (before?.phone ?? '')
  const erasure: Erasure = {
    ...{ personId, communityId, scope, name: '', phone, roles, callerId: me.callerId || (before?.callerId ?? '') },
    ...{ stage: 'leaving', askedAt: now, dueAt: now, doneTo: '', waiting: false },
  }
  // One that is under way began earlier, and what came since is covered by none: it begins anew.
  if (before) await erasures.drop(before)
  await erasures.begin(erasure)
  await eraseNow(erasure, context)
}
