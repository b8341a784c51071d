import type { EpochMs } from '../kit/time'
import type { PartValues, SettingsPart } from './parts'

/** One change of a community's settings as it is on record. */
export type SettingsChange = {
  readonly [Part in SettingsPart]: {
    readonly id: string
    readonly communityId: string
    /** Of the settings once it counted. */
    readonly version: number
    /** The change before it; empty for the first. */
    readonly follows: string
    readonly by: string
    readonly at: EpochMs
    readonly part: Part
    readonly before: PartValues[Part]
    readonly after: PartValues[Part]
  }
}[SettingsPart]

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
