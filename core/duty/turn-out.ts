import { type DurationMs, type EpochMs, minutes } from '../kit/time'
import type { Stint } from '../roster/standing'

/** Somebody whose shift runs and whose switch is off. */
export interface Absence {
  readonly personId: string
  readonly postName: string
  readonly since: EpochMs
}

export interface TurnOut {
  /** How many people the roster has on duty as responders now. */
  readonly expected: number
  /** Those of them who are not there, who has been awaited longest first; the id settles ties. */
  readonly absent: readonly Absence[]
}

/** Whoever comes from the last shift or looks for the switch is not missing yet. */
const LATE_MS: DurationMs = minutes(5)

/** Who of those on call now has turned up. `onDuty` holds everybody whose switch is on, rostered or not. */
export function turnOut(onCall: readonly Stint[], onDuty: ReadonlySet<string>, now: EpochMs): TurnOut {
  const own = new Map<string, Absence>()
  for (const { slot, personId } of onCall) {
    if (slot.post.kind !== 'responder') continue
    const known = own.get(personId)
    if (!known || slot.from < known.since) own.set(personId, { personId, postName: slot.post.name, since: slot.from })
  }
  const absent = [...own.values()]
    .filter(({ personId, since }) => !onDuty.has(personId) && now - since >= LATE_MS)
    .sort((a, b) => a.since - b.since || (a.personId < b.personId ? -1 : 1))
  return { expected: own.size, absent }
}
