import type { HelpRequest } from '../../../core/help/help-request'
import type { Moved } from '../../../core/help/step'
import { viewOf } from '../../../core/help/views'
import { type Actor, actorOf } from '../../../core/people/person'
import { AppError, orThrow } from '../app-error'
import type { Context } from '../context'
import { catchUp, inTime } from './advance'
import { handOver } from './hand-over'
import { noteFreed } from './note-freed'
import { tendTrip, tripToTend } from './trip'

/** How often a lost race is decided anew before the caller is asked to tap again. */
const TRIES = 8

/** A case after a move, and the actor who moved it. */
interface MovedHelp {
  readonly request: HelpRequest
  readonly actor: Actor
}

type Decide = (request: HelpRequest, actor: Actor) => Moved

/**
 * One move of one case: load, decide, bring it in time, save, tell. A lost race is decided anew on the case as it is now,
 * so that the second of two acceptances hears ALREADY_TAKEN and not CONFLICT.
 * Fails with NOT_FOUND for a stranger: the case of another is not there.
 */
export async function moveHelp(helpId: string, context: Context, decide: Decide): Promise<MovedHelp> {
  return moveOn(await findHelp(helpId, context), context, decide)
}

/** The same move of a case that was read in this very call. */
export async function moveOn(known: HelpRequest, context: Context, decide: Decide): Promise<MovedHelp> {
  return untilSaved(known, context, async (before) => {
    const { actor, moved } = await decided(before, context, decide)
    const after = orThrow(moved)
    if (after === before) return { request: before, actor }
    const saved = await context.requests.save(before, await inTime(after, context))
    const [request] = await Promise.all([handOver(saved, before, context), noteFreed(before, saved, context)])
    await goTogether(before, request, context)
    return { request, actor }
  })
}

/**
 * The other cases of a trip follow at once, and whoever of them asks for itself again does so now. The move itself is made: what fails here is
 * done by the engine.
 */
async function goTogether(before: HelpRequest, after: HelpRequest, context: Context): Promise<void> {
  const lead = tripToTend(before, after, context.now)
  if (lead === null) return
  try {
    for (const follower of await tendTrip(lead, context)) await catchUp(follower, context)
  } catch (error) {
    context.log.error('help.trip_failed', { caseId: lead, error })
  }
}

/** Runs `act` on the case, and again on the case as it is now as long as somebody else's write comes first. Fails with CONFLICT after too many of them. */
export async function untilSaved<T>(
  known: HelpRequest,
  context: Context,
  act: (request: HelpRequest) => Promise<T>,
): Promise<T> {
  let request = known
  for (let tries = 1; ; tries++) {
    try {
      return await act(request)
    } catch (error) {
      if (tries >= TRIES || !(error instanceof AppError) || error.code !== 'CONFLICT') throw error
      request = await findHelp(known.id, context)
    }
  }
}

/** Loads a case, or fails with NOT_FOUND. */
export async function findHelp(helpId: string, context: Context): Promise<HelpRequest> {
  const request = await context.requests.get(helpId)
  if (!request) throw noSuchCase(helpId, context, 'no such case')
  return request
}

/** The caller as an actor in this case: roles count only in the case's own community. Fails with NOT_FOUND for a stranger. */
export async function actorIn(request: HelpRequest, context: Context): Promise<Actor> {
  const me = await context.me()
  const actor = actorOf({ id: context.caller.personId, roles: me?.communityId === request.communityId ? me.roles : [] })
  if (!viewOf(request, actor)) throw noSuchCase(request.id, context, 'a stranger to it')
  return actor
}

/** Most people move their own case and need no role for it; the record with the roles is loaded only when that is not enough. */
async function decided(request: HelpRequest, context: Context, decide: Decide) {
  const bare = actorOf({ id: context.caller.personId, roles: [] })
  const moved = decide(request, bare)
  if (moved.ok || moved.code !== 'NOT_YOURS') return { actor: await knownActor(request, bare, context), moved }
  const actor = await actorIn(request, context)
  return { actor, moved: decide(request, actor) }
}

/** Refusals other than NOT_YOURS would tell a stranger that the case exists. */
async function knownActor(request: HelpRequest, bare: Actor, context: Context): Promise<Actor> {
  return viewOf(request, bare) || wasAsked(request, context.caller.personId) ? bare : actorIn(request, context)
}

function wasAsked(request: HelpRequest, personId: string): boolean {
  return request.offers.some((offer) => offer.member.id === personId)
}

function noSuchCase(caseId: string, { log, caller }: Context, why: string): AppError {
  log.info('access.refused', { caseId, personId: caller.personId, why })
  return new AppError('NOT_FOUND')
}
