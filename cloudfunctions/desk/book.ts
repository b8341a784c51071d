import { createHash } from 'node:crypto'
import { deskContract } from '../../core/contract/desk'
import type { BookRow } from '../../core/contract/handover-book'
import * as entries from '../../core/hotline/book'
import { mayTakeCalls } from '../../core/people/permissions'
import { GONE } from '../../core/privacy/without-person'
import { AppError, orThrow, saying } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { deskBookOf } from '../_shared/wechat/records'

/** What whoever sits at the desk next has to know or to see to. Fails with NOT_YOURS. */
export const book = operation(deskContract.book, async ({ communityId }, context) => {
  await callerWho(mayTakeCalls, context, communityId)
  const page = await deskBookOf(context).page(communityId, context.now - entries.CLOSED_SHOWN_MS)
  return { entries: await rowsOf(entries.inBookOrder(page), context) }
})

/** Leaves something to whoever comes next. Fails with NOT_YOURS, and NOT_FOUND for a case that is none of the community. */
export const writeInBook = operation(deskContract.writeInBook, async (input, context) => {
  const { communityId, words, dueAt } = input
  const me = await callerWho(mayTakeCalls, context, communityId)
  const id = `b${createHash('sha256').update(`${communityId}|${me.id}|${input.clientKey}`).digest('hex').slice(0, 23)}`
  const about = input.about && { ...input.about, number: await numberOf(input.about, communityId, context) }
  const entry = { id, communityId, version: 1, at: context.now, by: me.id, words, about, dueAt }
  const written = { ...entry, taken: null, handedOn: null, closed: null }
  const fresh = await deskBookOf(context).insert(written)
  return rowOf(fresh ? written : await deskBookOf(context).get(communityId, id), context)
})

/** It is the caller's now. Fails with NOT_YOURS, NOT_FOUND, NO_SUCH_MOVE, and with ALREADY_TAKEN, saying who has it. */
export const takeEntry = operation(deskContract.takeEntry, async ({ communityId, entryId, from }, context) => {
  const me = await callerWho(mayTakeCalls, context, communityId)
  const hand = { by: me.id, now: context.now }
  const last = { holder: '' }
  const taking = deskBookOf(context).change(communityId, entryId, (one) => {
    last.holder = one.taken?.by ?? ''
    return orThrow(entries.takeEntry(one, hand, from))
  })
  const taken = await taking.catch(async (error: unknown) => {
    const late = error instanceof AppError && error.code === 'ALREADY_TAKEN'
    throw late ? await takenBy(last.holder, context) : error
  })
  return rowOf(taken, context)
})

async function takenBy(holder: string, { people }: Context): Promise<AppError> {
  const name = (await people.namesOf([holder])).get(holder)
  return saying('ALREADY_TAKEN', `${name ?? '别人'}已经接过去了`)
}

/** Whoever has it leaves it to the next. Fails with NOT_YOURS, NOT_FOUND, NO_SUCH_MOVE. */
export const handOn = operation(deskContract.handOn, async ({ communityId, entryId, words }, context) => {
  const me = await callerWho(mayTakeCalls, context, communityId)
  const hand = { by: me.id, now: context.now }
  const left = await deskBookOf(context).change(communityId, entryId, (one) =>
    orThrow(entries.handOn(one, hand, words)),
  )
  return rowOf(left, context)
})

/** Seen to. Fails with NOT_YOURS, NOT_FOUND, NO_SUCH_MOVE. */
export const closeEntry = operation(deskContract.closeEntry, async ({ communityId, entryId, words }, context) => {
  const me = await callerWho(mayTakeCalls, context, communityId)
  const hand = { by: me.id, now: context.now }
  const closed = await deskBookOf(context).change(communityId, entryId, (one) =>
    orThrow(entries.closeEntry(one, hand, words)),
  )
  return rowOf(closed, context)
})

async function numberOf(
  { kind, id }: Pick<entries.BookedCase, 'kind' | 'id'>,
  communityId: string,
  { requests, appeals }: Context,
): Promise<string> {
  const found = await (kind === 'help' ? requests.get(id) : appeals.get(id))
  if (found?.communityId !== communityId) throw new AppError('NOT_FOUND', `no case ${id}`)
  return found.number
}

async function rowOf(entry: entries.BookEntry, context: Context): Promise<BookRow> {
  const [row] = await rowsOf([entry], context)
  if (!row) throw new Error('one entry makes one row')
  return row
}

async function rowsOf(
  page: readonly entries.BookEntry[],
  { people, caller, now }: Context,
): Promise<readonly BookRow[]> {
  const ids = page
    .flatMap(({ by, taken, handedOn, closed }) => [by, taken?.by, handedOn?.by, closed?.by])
    .filter((one) => one !== undefined)
  const names = await people.namesOf([...new Set(ids)])
  const nameOf = (id: string) => (id === GONE.id ? GONE.name : (names.get(id) ?? ''))
  return page.map(({ id, at, by, words, about, dueAt, taken, handedOn, closed }) => ({
    ...{ id, at, words, about, dueAt },
    byName: nameOf(by),
    taken: taken && {
      ...{ byId: taken.by, byName: nameOf(taken.by), at: taken.at },
      mine: taken.by === caller.personId,
    },
    handedOn: handedOn && { byName: nameOf(handedOn.by), at: handedOn.at, words: handedOn.words },
    closed: closed && { byName: nameOf(closed.by), at: closed.at, words: closed.words },
    late: closed === null && dueAt !== null && now >= dueAt,
  }))
}
