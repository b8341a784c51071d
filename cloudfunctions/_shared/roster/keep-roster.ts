import { MINUTE_MS } from '../../../core/kit/time'
import { blankHandover, callOff, type Handover, keepHandover } from '../../../core/roster/handover'
import { changesIn, type HandoverChange } from '../../../core/roster/handover-change'
import { dueMoments, dutyNeeds, keepWeek } from '../../../core/roster/keep-week'
import type { Week } from '../../../core/roster/week'
import { AppError } from '../app-error'
import type { Context } from '../context'
import { passOn } from '../help/advance'
import { readRosterPage } from '../repositories/rosters'
import type { Raw } from '../wechat/store'
import { around, openBook } from './book'
import { openCases } from './open-cases'
import { refreshPosts } from './refresh-posts'
import { settleHandover, settleWeek } from './settle-page'

/** Pages one run looks at; a community has one of each kind due at a time. */
const BATCH = 50

/** A page that failed is tried again behind the others. */
const FAILED_MS = 5 * MINUTE_MS

export interface RosterReport {
  readonly seen: number
  readonly failed: number
  /** There may be more due than one run looks at. */
  readonly full: boolean
}

/**
 * Everything rosters owe by now: reminders, gaps, expired swaps, changes of coordinator, handovers. Safe to run late, twice, or beside another run; one broken page does not stop the rest. The engine asks only when its first look has seen something due.
 */
export async function keepRoster(context: Context): Promise<RosterReport> {
  const due = await context.rosters.wakingBy(context.now, BATCH)
  let failed = 0
  for (const raw of due) {
    if (!(await keepOne(raw, context))) failed++
  }
  return { seen: due.length, failed, full: due.length === BATCH }
}

async function keepOne(raw: Raw, context: Context): Promise<boolean> {
  try {
    const page = readRosterPage(raw)
    if (page.kind === 'plan') await refreshPosts(page.plan.communityId, context)
    else if (page.kind === 'week') await keepWeekPage(page.week, context)
    else await keepWrittenPage(page.handover, context)
    return true
  } catch (error) {
    // Somebody else wrote meanwhile, and the next run finds what is left.
    if (error instanceof AppError && error.code === 'CONFLICT') return true
    context.log.error('roster.page_failed', { id: raw._id, error })
    await context.rosters.putOff(raw, context.now + FAILED_MS).catch((why: unknown) => {
      context.log.error('roster.put_off_failed', { id: raw._id, error: why })
    })
    return false
  }
}

/** What can be repeated comes first and the mark "told up to here" last, so that a run which dies in between has lost nothing. */
async function keepWeekPage(found: Week, context: Context): Promise<void> {
  const { communityId, monday } = found
  const { now, presences, rosters, communities } = context
  const { roster } = await openBook(communityId, [monday], context)
  const moments = dueMoments(found, roster.plan, now)
  if (found.postsStaleAt !== null || moments.some(({ kind }) => kind === 'refresh'))
    await refreshPosts(communityId, context)
  if (moments.some(({ kind }) => kind === 'change')) await changeCoordinator(found, context)
  const book = await openBook(communityId, around(monday), context)
  const week = book.week(monday)
  const { plan } = book.roster
  const needed = dutyNeeds(week, plan, now)
  const onDuty = needed.length > 0 ? await presences.onDutyAmong(needed) : new Set<string>()
  const community = await communities.get(communityId)
  const kept = keepWeek(week, { plan, people: book.people, community, onDuty }, now)
  await settleWeek(kept === week ? week : await rosters.saveWeek(week, kept, plan), week, { context, plan })
}

/** Open cases follow the shift, and whoever comes is asked to take them by name. */
async function changeCoordinator({ communityId, toldUpTo }: Week, context: Context): Promise<void> {
  const { now, communities, rosters } = context
  await passOn(communityId, context)
  const { onPost } = await communities.get(communityId)
  const changes = changesIn(onPost, { from: toldUpTo + 1, to: now + 1 })
  for (const change of changes.slice(-1)) {
    const blank = blankHandover({ ...change, communityId })
    await keepHandoverPage(comingBy((await rosters.handover(blank.id)) ?? blank, change), context)
  }
}

/** A note that has come due is for whoever comes now: the roster may have changed since it was written. */
async function keepWrittenPage(handover: Handover, context: Context): Promise<void> {
  const { communityId, at } = handover
  if (handover.askedAt !== null) return keepHandoverPage(handover, context)
  await refreshPosts(communityId, context)
  const { onPost } = await context.communities.get(communityId)
  const [change] = changesIn(onPost, { from: at, to: at + 1 })
  if (change) return keepHandoverPage(comingBy(handover, change), context)
  await context.rosters.saveHandover(handover, callOff(handover, context.now))
}

/** Once somebody has been asked, it stays theirs to confirm. */
function comingBy(handover: Handover, change: HandoverChange): Handover {
  return handover.askedAt === null ? { ...handover, ...change } : handover
}

async function keepHandoverPage(handover: Handover, context: Context): Promise<void> {
  const { communityId } = handover
  const { rosters, communities, now } = context
  const open = await openCases(communityId, context)
  const kept = keepHandover(handover, { open, community: await communities.get(communityId) }, now)
  const saved = kept === handover ? handover : await rosters.saveHandover(handover, kept)
  await settleHandover(saved, handover, { context })
}
