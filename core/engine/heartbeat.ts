import { type DurationMs, type EpochMs, minutes } from '../kit/time'

/** What the latest run of the engine says about itself. */
export interface Heartbeat {
  readonly startedAt: EpochMs
  /** When the latest run began that left nothing and failed at nothing; 0 when none has. */
  readonly cleanAt: EpochMs
  /** Cases that nobody comes back to by themselves, as counted at the end of the run. */
  readonly left: number
  /** Names of the run's parts that failed. */
  readonly failed: readonly string[]
  /** There was more to do than one run could. */
  readonly full: boolean
}

/** What one run has to say when it ends. */
export type EngineRun = Omit<Heartbeat, 'cleanAt'>

/** Why an outside monitor should wake somebody. */
export type HeartbeatTrouble = 'NEVER_RAN' | 'LATE' | 'CASES_LEFT' | 'PART_FAILED' | 'TOO_MUCH'

/** The engine runs every minute: so long without a clean run is no hiccup any more. */
const ALARM_AFTER_MS: DurationMs = minutes(3)

/** So long without any run, readers begin to do its work: one run missed, and the next one late. */
const LATE_AFTER_MS: DurationMs = minutes(2)

export function isClean({ left, failed, full }: EngineRun): boolean {
  return left === 0 && failed.length === 0 && !full
}

/** The heartbeat after one more run. */
export function beatAfter(before: Heartbeat | null, run: EngineRun): Heartbeat {
  return { ...run, cleanAt: isClean(run) ? run.startedAt : (before?.cleanAt ?? 0) }
}

/** True when readers should do the engine's work; an engine that has never run is late. */
export function isLate(heartbeat: Heartbeat | null, now: EpochMs): boolean {
  return heartbeat === null || now - heartbeat.startedAt > LATE_AFTER_MS
}

/** What is wrong at this instant; empty as long as a clean run is young enough. */
export function troublesOf(heartbeat: Heartbeat | null, now: EpochMs): readonly HeartbeatTrouble[] {
  if (heartbeat === null) return ['NEVER_RAN']
  if (now - heartbeat.cleanAt < ALARM_AFTER_MS) return []
  const { startedAt, left, failed, full } = heartbeat
  const found: readonly (HeartbeatTrouble | false)[] = [
    now - startedAt >= ALARM_AFTER_MS && 'LATE',
    left > 0 && 'CASES_LEFT',
    failed.length > 0 && 'PART_FAILED',
    full && 'TOO_MUCH',
  ]
  const troubles = found.filter((trouble) => trouble !== false)
  // The latest run was clean and young, yet no clean one is: only a clock that jumped can say so.
  return troubles.length > 0 ? troubles : ['LATE']
}
