import type * as z from 'zod'
import { deskContract } from '../../core/contract/desk'
import { file as newCase } from '../../core/help/filing'
import { pickUpAt } from '../../core/help/hotline-call'
import { mayTakeCalls } from '../../core/people/permissions'
import { actorOf, type Contact, contactOf, type Person } from '../../core/people/person'
import { phoneKey } from '../../core/people/phone'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import { callerIdOf } from '../_shared/callers/caller-id'
import { hasProvenNumber } from '../_shared/callers/proven-number'
import type { Context } from '../_shared/context'
import { caseIdOf, fileOnce } from '../_shared/help/file-once'
import { operation } from '../_shared/operation'
import { deskAnswerTo } from './desk-answer'

type Input = z.output<typeof deskContract.file.input>

/**
 * Files a case for a caller and asks the nearest members in the same breath; its clocks run from the moment the call was picked up.
 * Fails with NOT_YOURS for anybody who is not at the desk, INVALID_INPUT for an unknown building, a person with another number, or an
 * instant of picking up that cannot be believed. The same client key answers with the same case.
 */
export const file = operation(deskContract.file, async (input, context) => {
  const me = await callerWho(mayTakeCalls, context, input.communityId)
  const pickedUpAt = pickUpAt(input.pickedUpAt, context.now)
  if (pickedUpAt === null) throw new AppError('INVALID_INPUT', 'no call lasts so long', ['pickedUpAt'])
  const caller = await callerOf(input, context)
  const filed = newCase(
    {
      id: caseIdOf(input.communityId, me.id, input.clientKey),
      door: 'hotline',
      category: input.category,
      text: input.text,
      photos: [],
      resident: caller.contact,
      careNotes: caller.careNotes,
      address: input.address,
      community: await context.communities.get(input.communityId),
      arrivalCode: context.arrivalCode(),
      call: {
        pickedUpAt,
        emergency: input.emergency,
        recorder: contactOf(me),
        claimCode: caller.known ? '' : context.claimCode(),
      },
    },
    context.now,
  )
  if (!filed) throw new AppError('INVALID_INPUT', 'no such building or unit', ['address.buildingId', 'address.unit'])
  return deskAnswerTo(await fileOnce(filed, context, input.askFirst), actorOf(me))
})

interface Caller {
  readonly contact: Contact
  readonly careNotes: string
  readonly known: boolean
}

/**
 * Somebody on record, if the caller said they are and their number is the one that rings; else a name and a telephone. While nobody has proven
 * that number, the case is the telephone's and its code makes it theirs: door and arrival code go to nobody for having typed a number.
 */
async function callerOf({ communityId, personId, phone, name }: Input, context: Context): Promise<Caller> {
  const byPhone = { id: callerIdOf(communityId, phone), openid: '', name, phone }
  if (personId === null) return { contact: byPhone, careNotes: '', known: false }
  const person = await context.people.get(personId)
  if (!person || !ringsFrom(person, { communityId, phone }))
    throw new AppError('INVALID_INPUT', 'not theirs', ['personId'])
  const known = await hasProvenNumber(person, context)
  return { contact: known ? { ...contactOf(person), name, phone } : byPhone, careNotes: person.careNotes, known }
}

/** Else an operator could put a case into the hands of anybody whose id they once saw. */
function ringsFrom(person: Person, from: { readonly communityId: string; readonly phone: string }): boolean {
  return person.communityId === from.communityId && phoneKey(person.phone) === phoneKey(from.phone)
}
