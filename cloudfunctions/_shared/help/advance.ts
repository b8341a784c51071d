import { widenAt } from '../../../core/help/clocks'
import type { HelpRequest } from '../../../core/help/help-request'
import { keepTime, needsOf, type Surroundings, wakeAt } from '../../../core/help/keep-time'
import { barredFrom } from '../../../core/help/search'
import { AppError } from '../app-error'
import type { Context } from '../context'
import { handOver } from './hand-over'

/** The case with every step it owes at this instant, not saved yet. Loads only what the decision needs: nothing, candidates, or a sign of life. */
export async function inTime(request: HelpRequest, context: Context): Promise<HelpRequest> {
  return keepTime(request, context.now, await surroundingsOf(request, context))
}

async function surroundingsOf(request: HelpRequest, { presences, now }: Context): Promise<Surroundings> {
  const needs = needsOf(request, now)
  const { responder } = request
  return {
    candidates: needs.candidates ? await candidatesFor(request, { presences, now }) : null,
    responderSeenAt:
      needs.responderSeenAt && responder ? ((await presences.get(responder.member.id))?.seenAt ?? null) : null,
  }
}

function candidatesFor(request: HelpRequest, { presences, now }: Pick<Context, 'presences' | 'now'>) {
  const { communityId, place: to, policy } = request
  if (request.status === 'waiting' && now >= widenAt(request)) return presences.everybody({ communityId, to })
  const freshFrom = now - policy.freshMs
  return presences.near({ communityId, to, radiusM: policy.radiusM, freshFrom, without: barredFrom(request) })
}

/**
 * Does what the case owes by now, if anything: the engine calls it, and so does every reader of a late case.
 * Losing the race to somebody else is ordinary and answers with what they left.
 */
export async function catchUp(request: HelpRequest, context: Context): Promise<HelpRequest> {
  const due = wakeAt(request)
  if (due === null || due > context.now) return request
  const after = await inTime(request, context)
  try {
    const saved = after === request ? request : await context.requests.save(request, after)
    return await handOver(saved, request, context)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    context.log.info('help.overtaken', { caseId: request.id })
    return (await context.requests.get(request.id)) ?? request
  }
}
