import { type Box, type LngLat, M_PER_DEGREE, type PlanView } from './projection'

/** How far something is drawn beyond its place, in units of the box. */
export interface Room {
  readonly left: number
  readonly right: number
  readonly up: number
  readonly down: number
}

export interface Roomy {
  readonly at: LngLat
  readonly room: Room
}

interface Fitted {
  readonly wanted: PlanView
  readonly shown: readonly Roomy[]
  /** The plan's own ground: what lies beside it is empty. */
  readonly ground: readonly LngLat[]
}

/** One place along one axis: metres from the middle, units drawn before and behind it. */
interface Mark {
  readonly m: number
  readonly before: number
  readonly behind: number
}

/** Between what is drawn and the edge. */
const PAD = 6
const DEGREES_PER_HALF_TURN = 180

/**
 * The wanted view, as much wider and as far aside as it takes to show everything with the room it needs, and then with as little empty
 * ground as that allows. What needs more room than the box has is not waited for.
 */
export function viewFitting({ wanted, shown, ground }: Fitted, box: Box): PlanView {
  const eastM = M_PER_DEGREE * Math.cos((wanted.lat * Math.PI) / DEGREES_PER_HALF_TURN)
  const across = shown.map(({ at: [lng], room }): Mark => {
    return { m: (lng - wanted.lng) * eastM, before: room.left + PAD, behind: room.right + PAD }
  })
  const down = shown.map(({ at: [, lat], room }): Mark => {
    return { m: (wanted.lat - lat) * M_PER_DEGREE, before: room.up + PAD, behind: room.down + PAD }
  })
  const leastM = Math.max(leastPerUnit(across, box.width), leastPerUnit(down, box.height)) * box.width
  // In whole metres, so that somebody who walks a step draws no new picture.
  const spanM = Math.max(wanted.spanM, Math.ceil(leastM))
  const perUnit = spanM / box.width
  const x = middleOf(
    across,
    ground.map(([lng]) => (lng - wanted.lng) * eastM),
    { perUnit, length: box.width },
  )
  const y = middleOf(
    down,
    ground.map(([, lat]) => (wanted.lat - lat) * M_PER_DEGREE),
    { perUnit, length: box.height },
  )
  return { lng: wanted.lng + x / eastM, lat: wanted.lat - y / M_PER_DEGREE, spanM }
}

/** Metres a unit has to stand for so that every two marks fit between the edges. */
function leastPerUnit(marks: readonly Mark[], length: number): number {
  let least = 0
  for (const first of marks) {
    for (const last of marks) {
      const free = length - first.before - last.behind
      if (free > 0) least = Math.max(least, (last.m - first.m) / free)
    }
  }
  return least
}

interface Axis {
  readonly perUnit: number
  readonly length: number
}

/** Where the middle of the axis stands, metres from the wanted one: no mark beyond an edge, else the ground as full as can be, else as wanted. */
function middleOf(marks: readonly Mark[], ground: readonly number[], { perUnit, length }: Axis): number {
  const half = length / 2
  const least = Math.max(...marks.map(({ m, behind }) => m - (half - behind) * perUnit))
  const most = Math.min(...marks.map(({ m, before }) => m + (half - before) * perUnit))
  const full = onGround(ground, half * perUnit)
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, full))
}

function onGround(ground: readonly number[], halfM: number): number {
  if (ground.length === 0) return 0
  const [from, to] = [Math.min(...ground), Math.max(...ground)]
  return to - from <= 2 * halfM ? (from + to) / 2 : Math.min(to - halfM, Math.max(from + halfM, 0))
}
