import { widenAt } from '../../../core/help/clocks'
import { type HelpRequest, liveOffers } from '../../../core/help/help-request'
import { keepTime, needsOf, type Surroundings, wakeAt } from '../../../core/help/keep-time'
import { repoint } from '../../../core/help/posts'
import { barredFrom, lookAgain } from '../../../core/help/search'
import { AppError } from '../app-error'
import type { Context } from '../context'
import { ladderNow } from '../roster/on-call-now'
import { type Given, givenTogether } from './ask-together'
import { handOver } from './hand-over'
import { noteFreed } from './note-freed'
import { tendTrip, tripToTend } from './trip'

/** The case with every step it owes at this instant, not saved yet. Loads only what the decision needs: nothing, candidates, or a sign of life. */
export async function inTime(
  request: HelpRequest,
  context: Context,
  /** Who is asked before anybody else, if they can come. */
  askFirst: string | null = null,
): Promise<HelpRequest> {
  const surroundings = await surroundingsOf(request, context)
  if (askFirst === null) return keepTime(request, context.now, surroundings)
  const asked = keepTime(request, context.now, { ...surroundings, preferred: [askFirst] })
  // Who was wanted cannot come: somebody else can.
  return liveOffers(asked).length > 0 ? asked : keepTime(request, context.now, surroundings)
}

async function surroundingsOf(request: HelpRequest, context: Context, given?: Given): Promise<Surroundings> {
  const { presences, now } = context
  const needs = needsOf(request, now)
  const { responder } = request
  return {
    // Somebody's own move needs no look at the roster: what the clock owes is told to whoever has the office now.
    ladder: (wakeAt(request) ?? now + 1) <= now ? await ladderNow(request.communityId, context) : null,
    candidates: needs.candidates && !given ? await candidatesFor(request, { presences, now }) : null,
    ...given,
    responderSeenAt:
      needs.responderSeenAt && responder ? ((await presences.get(responder.member.id))?.seenAt ?? null) : null,
  }
}

function candidatesFor(request: HelpRequest, { presences, now }: Pick<Context, 'presences' | 'now'>) {
  const { communityId, place: to, policy } = request
  if (request.status === 'waiting' && now >= widenAt(request)) return presences.everybody({ communityId, to })
  const freshFrom = now - policy.freshMs
  const { radiusM, skillsNeeded: skills } = policy
  return presences.near({ communityId, to, radiusM, freshFrom, without: barredFrom(request), skills })
}

/**
 * Does what the case owes by now, if anything: the engine calls it, and so does every reader of a late case.
 * Losing the race to somebody else is ordinary and answers with what they left.
 */
export async function catchUp(request: HelpRequest, context: Context, given?: Given): Promise<HelpRequest> {
  const due = wakeAt(request)
  return due === null || due > context.now ? request : stepOn(request, { from: request, given }, context)
}

/** Waiting cases that one arrival on duty looks at; the engine does the rest within the minute. */
const MOST_AT_ONCE = 5

/** Somebody has come on duty: cases that miss a helper ask again at once, oldest first. */
export async function askAgainIn(communityId: string, context: Context): Promise<void> {
  const { requests, now } = context
  const missing = (await requests.openIn(communityId)).filter((request) => lookAgain(request, now) !== request)
  const looking = missing.slice(0, MOST_AT_ONCE).map((request) => ({ request, from: lookAgain(request, now) }))
  const given = await givenTogether(
    looking.map(({ from }) => from),
    context,
  )
  // Side by side: each may wait for a push, and somebody's finger is on the switch.
  await Promise.all(
    looking.map(({ request, from }) => stepOn(request, { from, given: given.get(request.id) }, context)),
  )
}

/** The shift has changed: every open case of the community turns to whoever is on the ladder now. */
export async function passOn(communityId: string, context: Context): Promise<void> {
  const ladder = await ladderNow(communityId, context)
  for (const request of await context.requests.openIn(communityId)) {
    const turned = repoint(request, ladder, context.now)
    if (turned !== request) await stepOn(request, { from: turned }, context)
  }
}

interface StepOn {
  /** The case as it is to be stepped: as read, or with what its reader has changed. */
  readonly from: HelpRequest
  readonly given?: Given | undefined
}

async function stepOn(before: HelpRequest, { from, given }: StepOn, context: Context): Promise<HelpRequest> {
  const after = keepTime(from, context.now, await surroundingsOf(from, context, given))
  try {
    const saved = after === before ? before : await context.requests.save(before, after)
    const [told] = await Promise.all([handOver(saved, before, context), noteFreed(before, saved, context)])
    const trip = tripToTend(before, told, context.now)
    if (trip === null) return told
    await tendTrip(trip, context)
    return (await context.requests.get(told.id)) ?? told
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    context.log.info('help.overtaken', { caseId: before.id })
    return (await context.requests.get(before.id)) ?? before
  }
}
