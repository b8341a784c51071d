import type { EpochMs } from '../../../core/kit/time'
import type { TownDate } from '../../../core/kit/town-date'
import { type Handover, handoverWakeAt } from '../../../core/roster/handover'
import { planWakeAt, weekWakeAt } from '../../../core/roster/moments'
import type { RosterPlan } from '../../../core/roster/post'
import { type Week, weekId } from '../../../core/roster/week'
import { AppError } from '../app-error'
import { handoverSchema, rosterPlanSchema, weekSchema } from '../documents/roster-document'
import { parseStored } from '../documents/stored'
import { command, type Raw, type store as Store } from '../wechat/store'
import { writeNext } from './versioned'

/** Plans, weeks and handovers in one collection: the engine finds all of them that are due with one query. */
const COLLECTION = 'rosters'

/** What somebody must look at. */
export type RosterPage =
  | { readonly kind: 'plan'; readonly plan: RosterPlan }
  | { readonly kind: 'week'; readonly week: Week }
  | { readonly kind: 'handover'; readonly handover: Handover }

/** Every document is changed under its version: `save` fails with CONFLICT when somebody else wrote since it was read. */
export interface Rosters {
  /** A community's plan and those of the weeks that have a document, in one round trip. */
  of(
    communityId: string,
    mondays: readonly TownDate[],
  ): Promise<{ readonly plan: RosterPlan | null; readonly weeks: readonly Week[] }>
  savePlan(before: RosterPlan, after: RosterPlan): Promise<RosterPlan>
  /** The plan is needed to know when the week must be looked at again. */
  saveWeek(before: Week, after: Week, plan: RosterPlan): Promise<Week>
  handover(id: string): Promise<Handover | null>
  saveHandover(before: Handover, after: Handover): Promise<Handover>
  /** Pages somebody must look at by an instant, longest overdue first, as stored. */
  wakingBy(at: EpochMs, limit: number): Promise<readonly Raw[]>
  /** Puts a stored page to the end of the queue, unless somebody has changed it since it was read. */
  putOff(raw: Raw, until: EpochMs): Promise<void>
}

/** A stored page; throws with what is wrong with a broken one. */
export function readRosterPage(raw: Raw): RosterPage {
  if (raw.kind === 'plan') return { kind: 'plan', plan: parseStored(rosterPlanSchema, raw) }
  const named = { ...raw, id: raw._id }
  if (raw.kind === 'week') return { kind: 'week', week: parseStored(weekSchema, named) }
  return { kind: 'handover', handover: parseStored(handoverSchema, named) }
}

function planId(communityId: string): string {
  return `${communityId}.plan`
}

/** A page as it is stored, with what is kept beside it only to be queried. */
export function planDocument(plan: RosterPlan): Raw & { readonly _id: string } {
  return { ...plan, _id: planId(plan.communityId), kind: 'plan', wakeAt: planWakeAt(plan) }
}

/** The same for one week; when it next asks for the engine depends on the plan as well. */
export function weekDocument({ id, ...week }: Week, plan: RosterPlan): Raw & { readonly _id: string } {
  return { ...week, _id: id, kind: 'week', wakeAt: weekWakeAt({ ...week, id }, plan) }
}

function handoverDocument({ id, ...handover }: Handover): Raw & { readonly _id: string } {
  return { ...handover, _id: id, kind: 'handover', wakeAt: handoverWakeAt({ ...handover, id }) }
}

export function rosters(store: typeof Store): Rosters {
  return {
    async of(communityId, mondays) {
      const ids = [planId(communityId), ...mondays.map((monday) => weekId(communityId, monday))]
      const raws = await store.find(COLLECTION, { where: { _id: command.in(ids) }, limit: ids.length })
      const pages = raws.map(readRosterPage)
      return {
        plan: pages.flatMap((page) => (page.kind === 'plan' ? [page.plan] : []))[0] ?? null,
        weeks: pages.flatMap((page) => (page.kind === 'week' ? [page.week] : [])),
      }
    },

    savePlan: (before, after) => saveVersioned(store, { before, after, toDocument: planDocument }),

    saveWeek: (before, after, plan) =>
      saveVersioned(store, { before, after, toDocument: (week) => weekDocument(week, plan) }),

    async handover(id) {
      const raw = await store.get(COLLECTION, id)
      const page = raw ? readRosterPage(raw) : null
      return page?.kind === 'handover' ? page.handover : null
    },

    saveHandover: (before, after) => saveVersioned(store, { before, after, toDocument: handoverDocument }),

    wakingBy: (at, limit) =>
      store.find(COLLECTION, {
        where: { wakeAt: command.lte(at) },
        order: { field: 'wakeAt', direction: 'asc' },
        limit,
      }),

    async putOff({ _id, wakeAt }, until) {
      await store.replace(COLLECTION, { _id, wakeAt }, { wakeAt: until })
    },
  }
}

interface Saving<T> {
  readonly before: T
  readonly after: T
  readonly toDocument: (page: T) => Raw & { readonly _id: string }
}

async function saveVersioned<T extends { readonly version: number }>(
  store: typeof Store,
  { before, after, toDocument }: Saving<T>,
): Promise<T> {
  const next = { ...after, version: before.version + 1 }
  const { version } = before
  const document = toDocument(next)
  if ((await writeNext(store, { collection: COLLECTION, version, document })) === 'written') return next
  throw new AppError('CONFLICT', `${document._id} at version ${version}`)
}
