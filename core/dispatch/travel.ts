import { type DurationMs, seconds } from '../kit/time'
import type { Transport } from '../people/person'

interface Pace {
  /** Metres a second along the way. */
  readonly speedMps: number
  /** Way walked ÷ straight line: paths go round the buildings. */
  readonly detour: number
  /** Before setting off: shoes, or fetching the bicycle. */
  readonly readyMs: DurationMs
}

/** A brisk walk and an electric bicycle at the pace allowed inside a housing estate (15 km/h). */
const PACES: Readonly<Record<Transport, Pace>> = {
  walk: { speedMps: 1.25, detour: 1.3, readyMs: seconds(30) },
  ebike: { speedMps: 4.2, detour: 1.4, readyMs: seconds(75) },
}

/** Time from "I am coming" to the door, from the straight-line distance in metres. */
export function travelMs(distanceM: number, transport: Transport): DurationMs {
  const pace = PACES[transport]
  return Math.round(pace.readyMs + ((distanceM * pace.detour) / pace.speedMps) * 1_000)
}
