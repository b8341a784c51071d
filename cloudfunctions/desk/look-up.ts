import { deskContract, type KnownCaller } from '../../core/contract/desk'
import { townYear } from '../../core/kit/local-time'
import { minutes } from '../../core/kit/time'
import { mayTakeCalls } from '../../core/people/permissions'
import type { Person } from '../../core/people/person'
import { phoneTail } from '../../core/people/phone'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import { callerIdOf } from '../_shared/callers/caller-id'
import { hasProvenNumber } from '../_shared/callers/proven-number'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { earlierCase } from './desk-answer'

/** A busy operator takes a call a minute; more look-ups than this are no calls. */
const MOST_LOOK_UPS = 30
const WITHIN_MS = minutes(10)

const MOST_EARLIER = 5

/** Who rings, by the exact number, and what they asked for before. Each look is written down. Fails with NOT_YOURS, SLOW_DOWN. */
export const lookUp = operation(deskContract.lookUp, async ({ communityId, phone }, context) => {
  const me = await callerWho(mayTakeCalls, context, communityId)
  const entry = { communityId, act: 'lookUp', by: me.id, at: context.now, tail: phoneTail(phone), key: '' } as const
  const looks = await context.deskLog.count(entry, context.requestId, WITHIN_MS)
  context.log.info('desk.looked_up', { personId: me.id, looks })
  if (looks > MOST_LOOK_UPS) throw new AppError('SLOW_DOWN', `${looks} look-ups`)
  const people = await context.people.byPhone(communityId, phone)
  return {
    people: await Promise.all(people.map((one) => knownCaller(one, context))),
    earlier: await earlierOf(people, { communityId, phone }, context),
  }
})

async function earlierOf(
  people: readonly Person[],
  { communityId, phone }: { readonly communityId: string; readonly phone: string },
  { requests }: Context,
) {
  const ids = [callerIdOf(communityId, phone), ...people.map(({ id }) => id)]
  const found = await requests.ofResidents(ids, MOST_EARLIER)
  return found.filter((request) => request.communityId === communityId).map(earlierCase)
}

async function knownCaller(person: Person, context: Context): Promise<KnownCaller> {
  const { id, name, birthYear, home, careNotes } = person
  const age = birthYear === null ? null : townYear(context.now) - birthYear
  return { personId: id, name, age, home, careNotes, numberProven: await hasProvenNumber(person, context) }
}
