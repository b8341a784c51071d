import { MINUTE_MS } from '../../../core/kit/time'
import { keepActivity } from '../../../core/volunteering/activity-moves'
import { keepSignUp } from '../../../core/volunteering/keep-sign-up'
import { keepWish } from '../../../core/volunteering/keep-wish'
import { nextStep } from '../../../core/volunteering/redemption-exchange'
import { keepRedemption } from '../../../core/volunteering/redemption-moves'
import { AppError } from '../app-error'
import { quietly, stillOwed } from '../outbox/still-owed'
import type { VersionedDocuments } from '../repositories/versioned-documents'
import type { Raw } from '../wechat/store'
import type { VolunteeringContext } from './context'
import { carryOn, leased } from './exchange'
import { settleActivity } from './settle-activity'
import { tendSignUp } from './tend-sign-up'

/** Of each kind one run looks at so many; what is left is the next run's. */
const BATCH = 60

/** Kept at the same time: an hour before a full hall they are all due at once. */
const AT_ONCE = 4

/** One that failed is tried again behind the others. */
const FAILED_MS = 5 * MINUTE_MS

export interface VolunteeringReport {
  readonly seen: number
  readonly failed: number
  /** There may be more due than one run looks at. */
  readonly full: boolean
}

/**
 * Everything activities, sign-ups, redemptions and wishes owe by now. Safe to run late, twice, or beside another run; one broken document stops no other.
 * `untilMs` into the run it stops with what it has.
 */
export async function keepVolunteering(context: VolunteeringContext, untilMs: number): Promise<VolunteeringReport> {
  const { activities, signUps, redemptions, wishes } = context
  const reports = [
    await keepAll(activities, (one) => keepOneActivity(one, context), { context, untilMs }),
    await keepAll(signUps, (one) => keepOneSignUp(one, context), { context, untilMs }),
    await keepAll(redemptions, (one) => keepOneRedemption(one, context), { context, untilMs }),
    await keepAll(wishes, (one) => keepOneWish(one, context), { context, untilMs }),
  ]
  return {
    seen: reports.reduce((sum, { seen }) => sum + seen, 0),
    failed: reports.reduce((sum, { failed }) => sum + failed, 0),
    full: reports.some(({ full }) => full),
  }
}

interface Bounds {
  readonly context: VolunteeringContext
  readonly untilMs: number
}

async function keepAll<T extends { readonly id: string; readonly version: number }>(
  documents: VersionedDocuments<T>,
  keep: (thing: T) => Promise<unknown>,
  { context, untilMs }: Bounds,
): Promise<VolunteeringReport> {
  const due = await documents.wakingBy(context.now, BATCH)
  let [seen, failed] = [0, 0]
  for (let from = 0; from < due.length && context.clock() - context.now < untilMs; from += AT_ONCE) {
    const wave = due.slice(from, from + AT_ONCE)
    const kept = await Promise.all(wave.map((raw) => keepOne(raw, { documents, keep, context })))
    seen += wave.length
    failed += kept.filter((well) => !well).length
  }
  return { seen, failed, full: due.length === BATCH || seen < due.length }
}

interface Keeping<T extends { readonly id: string; readonly version: number }> {
  readonly documents: VersionedDocuments<T>
  readonly context: VolunteeringContext
  keep(thing: T): Promise<unknown>
}

async function keepOne<T extends { readonly id: string; readonly version: number }>(
  raw: Raw,
  { documents, keep, context }: Keeping<T>,
): Promise<boolean> {
  try {
    await keep(documents.read(raw))
    return true
  } catch (error) {
    // Somebody else wrote meanwhile, and the next run finds what is left.
    if (error instanceof AppError && error.code === 'CONFLICT') return true
    context.log.error('volunteering.keep_failed', { id: raw._id, error })
    await documents.putOff(raw, context.now + FAILED_MS).catch((why: unknown) => {
      context.log.error('volunteering.put_off_failed', { id: raw._id, error: why })
    })
    return false
  }
}

type Kept<Repository extends keyof VolunteeringContext> =
  VolunteeringContext[Repository] extends VersionedDocuments<infer T> ? T : never

async function keepOneActivity(found: Kept<'activities'>, context: VolunteeringContext): Promise<unknown> {
  const kept = keepActivity(found, context.now)
  return settleActivity(kept === found ? found : await context.activities.save(found, kept), context)
}

async function keepOneSignUp(found: Kept<'signUps'>, context: VolunteeringContext): Promise<unknown> {
  const kept = keepSignUp(found, context.now)
  return tendSignUp(kept === found ? found : await context.signUps.save(found, kept), found, context)
}

/** A lease that runs is somebody's who is at it; one that is over was somebody's who died. */
async function keepOneRedemption(found: Kept<'redemptions'>, context: VolunteeringContext): Promise<unknown> {
  const kept = keepRedemption(found, context.now)
  const carries = nextStep(kept) !== null && (kept !== found || found.leasedUntil <= context.now)
  const mine = carries ? leased(kept, context) : kept
  const saved = mine === found ? found : await context.redemptions.save(found, mine)
  if (carries) return carryOn(saved, found, context)
  const owed = await stillOwed(saved, found, context)
  if (owed === saved.owed) return saved
  return quietly(saved, () => context.redemptions.save(saved, { ...saved, owed }), context)
}

async function keepOneWish(found: Kept<'wishes'>, context: VolunteeringContext): Promise<unknown> {
  const kept = keepWish(found, context.now)
  const saved = kept === found ? found : await context.wishes.save(found, kept)
  const owed = await stillOwed(saved, found, context)
  return owed === saved.owed ? saved : quietly(saved, () => context.wishes.save(saved, { ...saved, owed }), context)
}
