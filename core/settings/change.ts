import type { EpochMs } from '../kit/time'
import type { PlanSummary } from '../town-plan/summary'
import type { PartValues } from './parts'

/** What is on record: every part of the settings, and the plan. */
export interface ChangedValues extends PartValues {
  readonly plan: PlanSummary
}

export type ChangedPart = keyof ChangedValues

/** One change of a community's settings as it is on record. */
export type SettingsChange = {
  readonly [Part in ChangedPart]: {
    readonly id: string
    readonly communityId: string
    /** Of the settings once it counted. */
    readonly version: number
    /** The change before it; empty for the first. */
    readonly follows: string
    readonly by: string
    readonly at: EpochMs
    readonly part: Part
    readonly before: ChangedValues[Part]
    readonly after: ChangedValues[Part]
  }
}[ChangedPart]

/**
 * The changes that came to count, newest first: a change is on record before it counts, and one that lost its race, or whose writer died, never did.
 * `last` is the one the community names; `found` is newest first.
 */
export function countedFrom(last: string, found: readonly SettingsChange[]): readonly SettingsChange[] {
  const counted: SettingsChange[] = []
  let next = last
  for (const change of found) {
    if (change.id !== next) continue
    counted.push(change)
    next = change.follows
  }
  return counted
}
