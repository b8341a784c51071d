import type { HelpRequest } from '../../../core/help/help-request'
import { DAY_MS, type EpochMs, hours, minutes } from '../../../core/kit/time'
import { blotted } from '../../../core/privacy/blot'
import { eraseFromCase, filesToErase, isDoneWith } from '../../../core/privacy/case-erasure'
import { type Erasure, reachesIntoCases } from '../../../core/privacy/purposes'
import type { Context } from '../context'
import { readHelpRequest } from '../repositories/help-requests'
import type { VolunteeringContext } from '../volunteering/context'
import { deskBookOf, receptionDaysOf, roleChangesOf, settingsChangesOf, staffInvitesOf } from '../wechat/records'
import type { Raw } from '../wechat/store'
import { eraseFromAppeals } from './erase-appeals'
import { eraseFromBook } from './erase-book'
import { eraseFromLetters } from './erase-letters'
import { eraseFromOffices } from './erase-offices'
import { eraseFromVolunteering } from './erase-volunteering'
import { eraseUnsent } from './unsent-uploads'

/** Cases read at once. */
const BATCH = 20

/** A case that has not ended, or that somebody else was writing, is looked at again then. */
const AGAIN_MS = hours(1)

/** What was on its way while the account went, such as a booked message, has arrived by then. */
const SETTLED_MS = minutes(10)

/**
 * Goes on with an erasure until it is done or time is up, and leaves it due for the next run. Safe to repeat and beside itself: what is erased is not
 * found again, and each case is written under its version.
 */
export async function eraseMore(erasure: Erasure, context: VolunteeringContext, until: EpochMs): Promise<void> {
  const { erasures, now } = context
  const everything = erasure.scope === 'everything'
  if (everything) await erasures.removeOwn(erasure)
  const waiting = everything ? !(await eraseFromOffices(erasure, context)) : false
  const left = everything && !(await eraseFromRecords(erasure, context))
  if (reachesIntoCases(erasure.scope)) await receptionDaysOf().erase(erasure)
  const tries = everything ? await erasures.removeTries(erasure, now - DAY_MS) : 0
  const young = now < erasure.askedAt + SETTLED_MS
  if (everything) await eraseUnsent(erasure, context, !young)
  const walk = await walkCases(erasure, context, until)
  if (walk.doneTo !== '') return erasures.save({ ...erasure, ...walk, dueAt: now })
  await beginAsCaller(erasure, context)
  const appealsWait = await eraseFromAppeals(erasure, context, until)
  const volunteeringWaits = await eraseFromVolunteering(erasure, context, until)
  const waits = waiting || left || walk.waiting || appealsWait || volunteeringWaits
  if (!waits && tries === 0 && !young) return erasures.drop(erasure)
  await erasures.save({
    ...erasure,
    doneTo: '',
    waiting: false,
    dueAt: young ? erasure.askedAt + SETTLED_MS : now + AGAIN_MS,
  })
}

/** False when there are more of them to look at. */
async function eraseFromRecords({ personId }: Erasure, context: Context): Promise<boolean> {
  const books = [
    ...[settingsChangesOf(context), deskBookOf(context)],
    ...[staffInvitesOf(context), roleChangesOf(context)],
  ]
  const all = await Promise.all(books.map((book) => book.erase(personId)))
  return all.every((done) => done)
}

/** What the hotline knows by their number alone goes by a wish of its own, which is on record before this one is dropped. */
async function beginAsCaller(erasure: Erasure, { erasures, now }: Context): Promise<void> {
  const { callerId } = erasure
  if (callerId === '' || !reachesIntoCases(erasure.scope)) return
  await erasures.begin({
    ...erasure,
    personId: callerId,
    callerId: '',
    roles: [],
    dueAt: now,
    doneTo: '',
    waiting: false,
  })
}

interface Walk {
  /** The last case done when time was up; empty when all were seen. */
  readonly doneTo: string
  /** Some are not to be touched yet. */
  readonly waiting: boolean
}

async function walkCases(erasure: Erasure, context: Context, until: EpochMs): Promise<Walk> {
  if (!reachesIntoCases(erasure.scope)) return { doneTo: '', waiting: false }
  let after = erasure.doneTo
  let { waiting } = erasure
  for (;;) {
    const raws = await context.erasures.casesNaming(erasure.personId, after, BATCH)
    for (const raw of raws) {
      if (!(await eraseOne(raw, erasure, context))) waiting = true
      after = String(raw._id)
      if (context.clock() >= until) return { doneTo: after, waiting }
    }
    if (raws.length < BATCH) return { doneTo: '', waiting }
  }
}

/** False when the case has to be looked at again. What cannot be read, or fails, stops no other. */
async function eraseOne(raw: Raw, erasure: Erasure, context: Context): Promise<boolean> {
  try {
    const request = readHelpRequest(raw)
    if ((request.history[0]?.at ?? request.startedAt) > erasure.askedAt) return true
    if (!isDoneWith(request, erasure.personId, context.now)) return false
    await eraseLetters(request, erasure, context)
    if (erasure.scope === 'everything') await eraseFiles(request, erasure, context)
    const after = eraseFromCase(request, { id: erasure.personId, phone: erasure.phone }, erasure.scope)
    // Last, because the case is what leads to the rest.
    if (after !== request) await context.requests.save(request, after)
    return true
  } catch (error) {
    context.log.error('erasure.case_failed', { caseId: raw._id, error })
    return false
  }
}

/** Without their checks, which name them; those of others' photos have been answered long since. */
async function eraseFiles(request: HelpRequest, { personId }: Erasure, context: Context): Promise<void> {
  const files = filesToErase(request, personId)
  if (files.length === 0) return
  await context.files.remove(files)
  await context.erasures.forgetChecks(request.id)
}

/** What was told about a case of their own goes as a whole; from that of others, name and number. */
async function eraseLetters({ id, resident }: HelpRequest, erasure: Erasure, context: Context): Promise<void> {
  const { erasures } = context
  const { personId, scope, phone } = erasure
  if (scope !== 'everything' && scope !== 'phone') return
  await eraseFromBook(id, erasure, { context, whole: scope === 'everything' && resident.id === personId })
  if (scope === 'everything') return eraseFromLetters(id, erasure, { context, whole: resident.id === personId })
  for (const letter of await erasures.lettersAbout(id)) {
    const words = blotted(letter, { name: '', phone })
    if (words) await erasures.blot({ ...letter, ...words })
  }
}
