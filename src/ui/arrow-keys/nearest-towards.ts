interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Sideways counts thrice: a step down a table stays in its column where it can. */
const SIDEWAYS = 3

/** The index of the box that lies next in a direction (right and down are positive), or -1 when there is none. */
export function nearestTowards(
  from: Box | undefined,
  boxes: readonly Box[],
  [dx, dy]: readonly [number, number],
): number {
  if (!from) return -1
  const here = middle(from)
  // What lies hardly beyond is beside, not further on: columns of a table need not stand exactly below one another.
  const least = (Math.abs(dx) * from.width + Math.abs(dy) * from.height) / 2
  const steps = boxes.map((box) => {
    const there = middle(box)
    const along = (there.x - here.x) * dx + (there.y - here.y) * dy
    const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx)
    return along > least ? along + aside * SIDEWAYS : Number.POSITIVE_INFINITY
  })
  const shortest = Math.min(...steps)
  return shortest === Number.POSITIVE_INFINITY ? -1 : steps.indexOf(shortest)
}

function middle({ left, top, width, height }: Box) {
  return { x: left + width / 2, y: top + height / 2 }
}
