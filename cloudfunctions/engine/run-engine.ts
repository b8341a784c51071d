import { beatAfter, type EngineRun, type Heartbeat } from '../../core/engine/heartbeat'
import { seconds } from '../../core/kit/time'
import { keepDueAppeals } from '../_shared/appeals/keep-due'
import { keepTallies } from '../_shared/board/keep-tallies'
import type { Context } from '../_shared/context'
import { startDueDrills } from '../_shared/duty/due-drills'
import type { CycleReport } from '../_shared/help/keep-due'
import { keepErasures } from '../_shared/privacy/leave'
import { sweepUploads } from '../_shared/privacy/unsent-uploads'
import { keepReception, type ReceptionReport } from '../_shared/reception/keep-reception'
import type { Look } from '../_shared/repositories/heartbeats'
import { keepRoster, type RosterReport } from '../_shared/roster/keep-roster'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { keepVolunteering, type VolunteeringReport } from '../_shared/volunteering/keep-volunteering'
import { audit, UNSEEN_MS } from './audit'
import { pingMonitor } from './ping-monitor'
import { runCycle } from './run-cycle'
import { openParts, type Parts } from './run-parts'
import { type OutboxReport, sendOutbox } from './send-outbox'

/** What one run did, as it stands in the log. */
export interface EngineReport extends CycleReport {
  readonly outbox: OutboxReport
  /** Cases that nobody comes back to by themselves. */
  readonly left: number
  readonly parts: readonly string[]
}

const NO_CASES: CycleReport = { seen: 0, moved: 0, failed: 0, full: false }
const NO_ROSTERS: RosterReport = { seen: 0, failed: 0, full: false }
const NOBODY_REMINDED: ReceptionReport = { seen: 0, failed: 0, full: false }
const NOTHING_KEPT: VolunteeringReport = { seen: 0, failed: 0, full: false }
const NO_MESSAGES: OutboxReport = { due: 0, sent: 0, dead: 0, failed: 0, full: false }

/** Into the run. Cases and messages end by themselves before: these are for what hangs. The platform ends the run after 60 s. */
const LOOK = { name: 'look', untilMs: seconds(10), otherwise: null }
const CASES = { name: 'cases', untilMs: seconds(35), otherwise: NO_CASES }
const APPEALS = { name: 'appeals', untilMs: seconds(38), otherwise: NO_CASES }
const APPEALS_BOUNDS = { batch: 100, untilMs: seconds(30) }
const ROSTERS = { name: 'rosters', untilMs: seconds(40), otherwise: NO_ROSTERS }
const DRILLS = { name: 'drills', untilMs: seconds(42), otherwise: { started: 0, swept: 0 } }
const RECEPTION = { name: 'reception', untilMs: seconds(43), otherwise: NOBODY_REMINDED }
/** No case waits behind an activity. */
const VOLUNTEERING = { name: 'volunteering', untilMs: seconds(44), otherwise: NOTHING_KEPT }
const VOLUNTEERING_UNTIL_MS = seconds(41)
const MESSAGES = { name: 'messages', untilMs: seconds(50), otherwise: NO_MESSAGES }
/** Last: nobody waits for it at the door. */
const ERASURES = { name: 'erasures', untilMs: seconds(52), otherwise: { seen: 0, failed: 0 } }
const UPLOADS = { name: 'uploads', untilMs: seconds(52), otherwise: undefined }
const ERASE_UNTIL_MS = seconds(45)
/** The figures may be a minute behind; no clock may. */
const TALLIES = { name: 'tallies', untilMs: seconds(51), otherwise: { days: 0, failed: 0, differed: 0 } }
const TALLY_UNTIL_MS = seconds(45)
const AUDIT = { name: 'audit', untilMs: seconds(53), otherwise: 0 }
const HEARTBEAT = { name: 'heartbeat', untilMs: seconds(56) }

/**
 * One run: looks once at everything, does what is due, counts what is left, and leaves its heartbeat. With nothing due it costs two round
 * trips, the look and the heartbeat. Each part is on its own; a look that fails only means that everything may be due.
 */
export async function runEngine(context: VolunteeringContext): Promise<EngineReport> {
  const parts = openParts(context)
  const look = await parts.run<Look | null>(LOOK, () => context.heartbeats.look(context.now, context.now - UNSEEN_MS))
  const may = (due: boolean | undefined) => look === null || due === true
  const cycle = may(look?.casesDue) ? await parts.run(CASES, () => runCycle(context)) : NO_CASES
  const appeals = may(look?.appealsDue)
    ? await parts.run(APPEALS, () => keepDueAppeals(context, APPEALS_BOUNDS))
    : NO_CASES
  const offices = await keepOffices({ look, parts }, context)
  const told = cycle.seen + appeals.seen > 0 || offices.told
  const outbox = may(look?.messagesDue) || told ? await parts.run(MESSAGES, () => sendOutbox(context)) : NO_MESSAGES
  if (outbox.failed > 0) parts.failedIn(MESSAGES.name)
  if (may(look?.erasuresDue)) {
    const erased = await parts.run(ERASURES, () => keepErasures(context, ERASE_UNTIL_MS))
    if (erased.failed > 0) parts.failedIn(ERASURES.name)
  }
  if (may(look?.uploadsDue)) await parts.run(UPLOADS, () => sweepUploads(context))
  if (may(look?.talliesDue) || cycle.seen + appeals.seen > 0) {
    const counted = await parts.run(TALLIES, () => keepTallies(context, TALLY_UNTIL_MS))
    if (counted.failed + counted.differed > 0) parts.failedIn(TALLIES.name)
  }
  const left = await parts.run(AUDIT, () => audit(together(cycle, appeals), look, context))
  const full = cycle.full || appeals.full || offices.full || outbox.full
  await leaveHeartbeat({ look, left, full, parts }, context)
  return { ...cycle, full, outbox, left, parts: parts.failed }
}

/** What is counted once for both kinds of case. */
function together(one: CycleReport, other: CycleReport): CycleReport {
  return {
    seen: one.seen + other.seen,
    moved: one.moved + other.moved,
    failed: one.failed + other.failed,
    full: one.full || other.full,
  }
}

/** Rosters, drills, the reception room and volunteering; `told` when they may have left messages to be sent. */
async function keepOffices({ look, parts }: Pick<Ending, 'look' | 'parts'>, context: VolunteeringContext) {
  const rosters = look?.rostersDue !== false ? await parts.run(ROSTERS, () => keepRoster(context)) : NO_ROSTERS
  if (rosters.failed > 0) parts.failedIn(ROSTERS.name)
  const drills = await parts.run(DRILLS, () => startDueDrills(look?.heartbeat?.startedAt ?? null, context))
  const reception =
    look?.receptionDue !== false ? await parts.run(RECEPTION, () => keepReception(context)) : NOBODY_REMINDED
  if (reception.failed > 0) parts.failedIn(RECEPTION.name)
  const kept =
    look?.volunteeringDue !== false
      ? await parts.run(VOLUNTEERING, () => keepVolunteering(context, VOLUNTEERING_UNTIL_MS))
      : NOTHING_KEPT
  if (kept.failed > 0) parts.failedIn(VOLUNTEERING.name)
  const told = rosters.seen + drills.started + drills.swept + reception.seen + kept.seen > 0
  return { told, full: rosters.full || reception.full || kept.full }
}

interface Ending {
  readonly look: Look | null
  readonly left: number
  /** Any part had more to do than it could. */
  readonly full: boolean
  readonly parts: Parts
}

/** Who watches from outside hears of a clean run only, and only once it is on record. */
async function leaveHeartbeat({ look, left, full, parts }: Ending, context: Context): Promise<void> {
  const run: EngineRun = { startedAt: context.now, left, failed: [...parts.failed], full }
  const before = look
    ? look.heartbeat
    : await parts.run<Heartbeat | null>({ ...HEARTBEAT, otherwise: null }, () => context.heartbeats.read())
  const heartbeat = beatAfter(before, run)
  await parts.run({ ...HEARTBEAT, otherwise: undefined }, () => context.heartbeats.write(heartbeat, before))
  if (heartbeat.cleanAt === run.startedAt && parts.failed.length === 0) await pingMonitor(context)
}
