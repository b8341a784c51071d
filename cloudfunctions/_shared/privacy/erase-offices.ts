import type { Erasure } from '../../../core/privacy/purposes'
import { eraseFromDrill, eraseFromPlan, eraseFromWeek } from '../../../core/privacy/roster-erasure'
import { withoutPerson } from '../../../core/privacy/without-person'
import type { RosterPlan } from '../../../core/roster/post'
import type { Context } from '../context'
import { readDrill } from '../repositories/drills'
import { readRosterPage } from '../repositories/rosters'
import type { Raw } from '../wechat/store'
import { eraseFromLetters } from './erase-letters'

/** Takes a person out of weeks, plan, handovers and drills. False when some have to be looked at again: one that runs, or that somebody else wrote. */
export async function eraseFromOffices(erasure: Erasure, context: Context): Promise<boolean> {
  const pages = await context.erasures.pagesNaming(erasure)
  // The plan last: the weeks are saved by it, and a person may stand in both.
  const inOrder = [...pages].sort((a, b) => Number(a.kind === 'plan') - Number(b.kind === 'plan'))
  let all = true
  for (const page of inOrder) {
    if (!(await quietly(page, context, () => erasePage(page, erasure, context)))) all = false
  }
  for (const drill of await context.erasures.drillsNaming(erasure)) {
    if (!(await quietly(drill, context, () => eraseDrill(drill, erasure, context)))) all = false
  }
  return all
}

async function quietly(raw: Raw, { log }: Context, erase: () => Promise<boolean>): Promise<boolean> {
  try {
    return await erase()
  } catch (error) {
    log.error('erasure.page_failed', { id: raw._id, error })
    return false
  }
}

async function erasePage(raw: Raw, erasure: Erasure, context: Context): Promise<boolean> {
  const { rosters } = context
  const { personId } = erasure
  const page = readRosterPage(raw)
  await eraseFromLetters(String(raw._id), erasure, { context, whole: false })
  if (page.kind === 'plan') await rosters.savePlan(page.plan, eraseFromPlan(page.plan, personId))
  if (page.kind === 'handover') await rosters.saveHandover(page.handover, withoutPerson(page.handover, personId))
  if (page.kind === 'week') {
    // Without a plan there are no weeks.
    const plan = (await rosters.of(erasure.communityId, [])).plan as RosterPlan
    await rosters.saveWeek(page.week, eraseFromWeek(page.week, personId), plan)
  }
  return true
}

/** A drill that runs still looks for its pages by the ids of those it paged. */
async function eraseDrill(raw: Raw, erasure: Erasure, context: Context): Promise<boolean> {
  const { id, sweptAt } = readDrill(raw)
  if (sweptAt === null) return false
  await eraseFromLetters(id, erasure, { context, whole: false })
  await context.drills.change(id, (drill) => eraseFromDrill(drill, erasure.personId))
  return true
}
