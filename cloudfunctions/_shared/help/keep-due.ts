import type { HelpRequest } from '../../../core/help/help-request'
import { type DurationMs, type EpochMs, MINUTE_MS, seconds } from '../../../core/kit/time'
import type { Context } from '../context'
import { readHelpRequest } from '../repositories/help-requests'
import type { Raw } from '../wechat/store'
import { catchUp } from './advance'
import { type Given, givenTogether } from './ask-together'
import { tendTrip, tripToTend } from './trip'

/** A document that cannot be read waits this long before it is tried again, so that it cannot stand in front of the others for ever. */
const UNREADABLE_MS = 5 * MINUTE_MS

/** A step that failed is tried again at the next turn, behind those that have waited longer: its resident is waiting too. */
const FAILED_MS = seconds(30)

/** Cases under way at once: a hundred, each with half a dozen requests of 50 ms, are done in ten seconds and not in thirty. */
const AT_ONCE = 4

export interface Bounds {
  /** Cases looked at; what is left is the next one's. */
  readonly batch: number
  /** Into the call; the rest of it has its own work to do. */
  readonly untilMs: DurationMs
}

export interface CycleReport {
  readonly seen: number
  readonly moved: number
  readonly failed: number
  /** The batch was full, or the time was up: there may be more. */
  readonly full: boolean
}

/** Each due case takes the steps it owes, longest overdue first; those that ask at the same instant share the members out. Safe to run late, twice, or beside another run. */
export async function keepDue(context: Context, { batch, untilMs }: Bounds): Promise<CycleReport> {
  const due = (await context.requests.wakingBy(context.now, batch)).map(read)
  const given = await givenTogether(
    due.flatMap(({ request }) => request ?? []),
    context,
  )
  let moved = 0
  let seen = 0
  for (let from = 0; from < due.length; from += AT_ONCE) {
    if (context.clock() - context.now >= untilMs) break
    const wave = due.slice(from, from + AT_ONCE)
    const outcomes = await Promise.all(wave.map((one) => keepOne(one, given.get(String(one.raw._id)), context)))
    moved += outcomes.filter((went) => went).length
    seen += wave.length
  }
  return { seen, moved, failed: seen - moved, full: due.length === batch || seen < due.length }
}

interface Due {
  readonly raw: Raw
  readonly request: HelpRequest | null
  /** Why it could not be read. */
  readonly error: unknown
}

function read(raw: Raw): Due {
  try {
    return { raw, request: readHelpRequest(raw), error: null }
  } catch (error) {
    return { raw, request: null, error }
  }
}

/** One broken case must not stop the rest. */
async function keepOne({ raw, request, error }: Due, given: Given | undefined, context: Context): Promise<boolean> {
  if (!request) {
    await putOff(raw, { error, until: context.now + UNREADABLE_MS }, context)
    return false
  }
  try {
    const after = await catchUp(request, context, given)
    // Nothing was owed: what is stored says otherwise, as after a repair by hand, and would bring the case here at every turn.
    if (after === request) await context.requests.handedOver(request, request.owed)
    await tend(request, after, context)
    return true
  } catch (failure) {
    await putOff(raw, { error: failure, until: context.now + FAILED_MS }, context)
    return false
  }
}

/** The other cases of a trip follow at once, as after a move by hand. */
async function tend(before: HelpRequest, after: HelpRequest, context: Context): Promise<void> {
  const lead = tripToTend(before, after, context.now)
  if (lead === null) return
  for (const follower of await tendTrip(lead, context)) await catchUp(follower, context)
}

async function putOff(
  raw: Raw,
  { error, until }: { readonly error: unknown; readonly until: EpochMs },
  context: Context,
): Promise<void> {
  context.log.error('engine.case_failed', { caseId: raw._id, error })
  await context.requests
    .putOff(raw, until)
    .catch((failure: unknown) => context.log.error('engine.put_off_failed', { caseId: raw._id, error: failure }))
}
