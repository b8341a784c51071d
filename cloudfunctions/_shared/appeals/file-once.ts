import { createHash } from 'node:crypto'
import type { Appeal } from '../../../core/appeals/appeal'
import { type AppealFiling, type FilingRefusal, file as newAppeal } from '../../../core/appeals/filing'
import { AppError } from '../app-error'
import type { Context } from '../context'
import { calendarOf } from './calendar'
import { handOver } from './hand-over'

/** The id of a submission: made of who submits and which of theirs it is, so that a second tap, a retry, or two screens of one person make one case. */
export function appealIdOf(communityId: string, personId: string, clientKey: string): string {
  return `a${createHash('sha256').update(`${communityId}|${personId}|${clientKey}`).digest('hex').slice(0, 23)}`
}

/** Whether an id is an appeal's and no request's. */
export function isAppealId(id: string): boolean {
  return /^a[0-9a-f]{23}$/.test(id)
}

const FIELDS: Readonly<Record<FilingRefusal, readonly string[]>> = {
  UNKNOWN_CATEGORY: ['categoryId'],
  UNKNOWN_PLACE: ['address.buildingId', 'address.unit'],
  UNANSWERED: ['answers'],
}

/** Files a case by the community's settings, or answers with the one that is there. Fails with INVALID_INPUT for what the settings do not know. */
export async function fileAppeal(
  filing: Omit<AppealFiling, 'community' | 'settings' | 'calendar'> & { readonly communityId: string },
  context: Context,
): Promise<Appeal> {
  const { communityId } = filing
  const community = await context.communities.get(communityId)
  const settings = await context.communities.appealSettings(communityId)
  const filed = newAppeal({ ...filing, community, settings, calendar: calendarOf(settings) }, context.now)
  if (!filed.ok) throw new AppError('INVALID_INPUT', filed.code, FIELDS[filed.code])
  if (await context.appeals.insert(filed.value)) return handOver(filed.value, null, context)
  const first = await context.appeals.get(filing.id)
  if (!first) throw new AppError('CONFLICT', `appeal ${filing.id} is neither new nor there`)
  return first
}
