/** A number of places and a line before them. */
interface WaitingLine {
  /** Takes a place, waiting for one if need be. Answers false at once when the line is full. */
  enter(): Promise<boolean>
  /** Gives a place back, straight to the next in line, so that nobody who comes later can take it. */
  leave(): void
  /** Lets everybody in line through, whatever the places. */
  dissolve(): void
}

/** An empty line before `places` free places, with room for `longest` who wait. */
export function createWaitingLine(places: number, longest: number): WaitingLine {
  const line: (() => void)[] = []
  let taken = 0
  return {
    async enter() {
      if (taken < places) taken++
      else if (line.length >= longest) return false
      else await new Promise<void>((resolve) => line.push(resolve))
      return true
    },
    leave() {
      const next = line.shift()
      if (next) next()
      else taken--
    },
    dissolve() {
      for (const next of line.splice(0)) next()
    },
  }
}
