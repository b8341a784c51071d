import { rosterContract } from '../../core/contract/roster'
import { HOUR_MS } from '../../core/kit/time'
import { mayReadHandover } from '../../core/people/permissions'
import type { Person } from '../../core/people/person'
import {
  blankHandover,
  confirmCases,
  type Handover,
  unconfirmedIn,
  withoutEnded,
  writeHandover as write,
} from '../../core/roster/handover'
import { changesIn } from '../../core/roster/handover-change'
import { handoverViewOf } from '../../core/roster/handover-view'
import { AppError, orThrow } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { openCases } from '../_shared/roster/open-cases'
import { settleHandover } from '../_shared/roster/settle-page'

/** A change of coordinator is spoken of half a day before and after. */
const NEAR_MS = 12 * HOUR_MS

/** The note that waits to be confirmed, else the one being written, else the last one. Fails with NOT_YOURS for whoever is neither coordinator nor secretary. */
export const handover = operation(rosterContract.handover, async (_input, context) => {
  const me = await callerWho(mayReadHandover, context)
  return handoverViewOf(await handoverNear(me, context), me.id, context.now)
})

/** The outgoing coordinator's words. Fails with NOT_YOURS, SHIFT_OVER. */
export const writeHandover = operation(rosterContract.writeHandover, async (words, context) => {
  const me = await callerWho(mayReadHandover, context)
  const { communityId } = me
  const next = await nextHandover(communityId, context)
  if (next?.from.id !== me.id) throw new AppError((await hasJustGone(me, context)) ? 'SHIFT_OVER' : 'NOT_YOURS')
  const open = await openCases(communityId, context)
  const written = orThrow(write(next, words, { open, now: context.now }))
  return handoverViewOf(await context.rosters.saveHandover(next, written), me.id, context.now)
})

/** The incoming coordinator takes cases by name; a repeated call changes nothing more. Fails with NOT_FOUND, NOT_YOURS. */
export const confirmHandover = operation(rosterContract.confirmHandover, async ({ handoverId, helpIds }, context) => {
  const me = await callerWho(mayReadHandover, context)
  const found = await context.rosters.handover(handoverId)
  if (found?.communityId !== me.communityId) throw new AppError('NOT_FOUND')
  if (found.to.id !== me.id || found.askedAt === null) throw new AppError('NOT_YOURS')
  const left = withoutEnded(found, await openCases(me.communityId, context))
  const saved = await context.rosters.saveHandover(found, confirmCases(left, helpIds, context.now))
  return handoverViewOf(await settleHandover(saved, found, { context }), me.id, context.now)
})

/** Whether the last change was the caller's going: then it is not the wrong person who writes, only too late. */
async function hasJustGone({ id, communityId }: Person, { now, communities }: Context): Promise<boolean> {
  const { onPost } = await communities.get(communityId)
  return changesIn(onPost, { from: now - NEAR_MS, to: now + 1 }).at(-1)?.from.id === id
}

/** What `handover` shows; null when there is nothing near. */
export async function handoverNear({ communityId }: Person, context: Context): Promise<Handover | null> {
  const { now, communities } = context
  const { onPost } = await communities.get(communityId)
  const [past] = changesIn(onPost, { from: now - NEAR_MS, to: now + 1 }).slice(-1)
  const last = past ? await leftOf(blankHandover({ ...past, communityId }).id, context) : null
  if (last && unconfirmedIn(last).length > 0) return last
  return (await nextHandover(communityId, context)) ?? last
}

/** A handover as it stands, without what has ended unconfirmed: that holds up nobody's next note. */
async function leftOf(id: string, context: Context): Promise<Handover | null> {
  const found = await context.rosters.handover(id)
  if (!found || unconfirmedIn(found).length === 0) return found
  return withoutEnded(found, await openCases(found.communityId, context))
}

/** The note for the change to come, with the cases that are open now; null when none is near. */
async function nextHandover(communityId: string, context: Context): Promise<Handover | null> {
  const { now, rosters, communities } = context
  const { onPost } = await communities.get(communityId)
  const [change] = changesIn(onPost, { from: now + 1, to: now + NEAR_MS })
  if (!change) return null
  const blank = blankHandover({ ...change, communityId })
  const found = (await rosters.handover(blank.id)) ?? blank
  const noteOn = (helpId: string) => found.cases.find((one) => one.helpId === helpId)?.note ?? ''
  const open = await openCases(communityId, context)
  // The roster may have changed since the note was begun: it is for whoever comes now.
  return { ...found, ...change, cases: open.map((one) => ({ ...one, note: noteOn(one.helpId), confirmedAt: null })) }
}
