import { type Appeal, isOpen } from '../../../core/appeals/appeal'
import { keepTime } from '../../../core/appeals/keep-time'
import type { Hand } from '../../../core/appeals/lifecycle'
import type { MovedAppeal } from '../../../core/appeals/step'
import { viewOf } from '../../../core/appeals/views'
import { wakeAt } from '../../../core/appeals/wake-at'
import { actorOf, contactOf } from '../../../core/people/person'
import { AppError, orThrow } from '../app-error'
import type { Context } from '../context'
import { calendarOf } from './calendar'
import { handOver } from './hand-over'

/** How often a lost race is decided anew before the caller is asked to tap again. */
const TRIES = 8

/** A case after a move, as it was before it, and whose move it was. */
export interface MovedAppealCase {
  readonly appeal: Appeal
  readonly before: Appeal
  readonly hand: Hand
}

type Decide = (appeal: Appeal, hand: Hand) => MovedAppeal | Promise<MovedAppeal>

/**
 * One move of one case: load, decide, bring it in time, save, tell. A lost race is decided anew on the case as it is now.
 * Fails with NOT_FOUND for a stranger, to whom the case does not exist.
 */
export async function moveAppeal(appealId: string, context: Context, decide: Decide): Promise<MovedAppealCase> {
  return moveAs(handIn, { appealId, context, decide })
}

/** The same by anybody at all: whoever may follow a case has no part in it yet. */
export async function moveByAnybody(appealId: string, context: Context, decide: Decide): Promise<MovedAppealCase> {
  return moveAs(handOf, { appealId, context, decide })
}

interface Moving {
  readonly appealId: string
  readonly context: Context
  readonly decide: Decide
}

async function moveAs(hands: typeof handOf, { appealId, context, decide }: Moving): Promise<MovedAppealCase> {
  return untilSaved(appealId, context, async (found) => {
    const hand = await hands(found, context)
    const before = await withPosts(found, context)
    const after = orThrow(await decide(before, hand))
    if (after === before) return { appeal: found, before: found, hand }
    const saved = await context.appeals.save(found, await inTime(after, context))
    return { appeal: await handOver(saved, found, context), before: found, hand }
  })
}

/** Runs `act` on the case, and again on the case as it is now as long as somebody else's write comes first. Fails with CONFLICT after too many of them. */
export async function untilSaved<T>(
  appealId: string,
  context: Context,
  act: (appeal: Appeal) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const appeal = await findAppeal(appealId, context)
    try {
      return await act(appeal)
    } catch (error) {
      if (tries >= TRIES || !(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    }
  }
}

/** Loads a case, or fails with NOT_FOUND. */
export async function findAppeal(appealId: string, context: Context): Promise<Appeal> {
  const appeal = await context.appeals.get(appealId)
  if (!appeal) throw noSuchAppeal(appealId, context, 'no such appeal')
  return appeal
}

/** The caller in this case: roles count only in the case's own community. Fails with NOT_FOUND for a stranger. */
export async function handIn(appeal: Appeal, context: Context): Promise<Hand> {
  const hand = await handOf(appeal, context)
  if (!viewOf(appeal, hand)) throw noSuchAppeal(appeal.id, context, 'a stranger to it')
  return hand
}

async function handOf(appeal: Appeal, context: Context): Promise<Hand> {
  const me = await context.me()
  const roles = me?.communityId === appeal.communityId ? me.roles : []
  return { actor: actorOf({ id: context.caller.personId, roles }), now: context.now }
}

/** Whoever is coordinator and secretary now: a case lies for weeks, and what it says goes to those who have the office by then. */
export async function withPosts(appeal: Appeal, { communities }: Context): Promise<Appeal> {
  if (!isOpen(appeal)) return appeal
  const { coordinator, secretary } = await communities.get(appeal.communityId)
  if (appeal.coordinator.id === coordinator.id && appeal.secretary.id === secretary.id) return appeal
  return { ...appeal, coordinator: contactOf(coordinator), secretary: contactOf(secretary) }
}

/** The case with every step it owes at this instant, not saved yet. */
export async function inTime(appeal: Appeal, context: Context): Promise<Appeal> {
  const due = wakeAt(appeal)
  if (due === null || due > context.now) return appeal
  const settings = await context.communities.appealSettings(appeal.communityId)
  return keepTime(appeal, context.now, calendarOf(settings))
}

/** Does what the case owes by now, if anything: the engine calls it, and so does every reader of a late case. */
export async function catchUp(appeal: Appeal, context: Context): Promise<Appeal> {
  const due = wakeAt(appeal)
  if (due === null || due > context.now) return appeal
  const after = await inTime(await withPosts(appeal, context), context)
  try {
    const saved = after === appeal ? appeal : await context.appeals.save(appeal, after)
    return await handOver(saved, appeal, context)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    context.log.info('appeals.overtaken', { caseId: appeal.id })
    return (await context.appeals.get(appeal.id)) ?? appeal
  }
}

function noSuchAppeal(caseId: string, { log, caller }: Context, why: string): AppError {
  log.info('access.refused', { caseId, personId: caller.personId, why })
  return new AppError('NOT_FOUND')
}
