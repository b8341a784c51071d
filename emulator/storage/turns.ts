/** Who may work at the same time. */
export interface Turns {
  /** Begins as soon as nobody who came earlier works alone. */
  together<T>(work: () => Promise<T>): Promise<T>
  /** Begins when everybody who came earlier has ended; whoever comes later waits for its end. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

/** In the order in which they come; a work that fails holds nobody up. */
export function createTurns(): Turns {
  const underWay = new Set<Promise<unknown>>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    together(work) {
      const run = last.then(work)
      const ended: Promise<unknown> = run.catch(() => undefined).finally(() => underWay.delete(ended))
      underWay.add(ended)
      return run
    },
    alone(work) {
      const run = Promise.all([last, ...underWay]).then(work)
      last = run.catch(() => undefined)
      return run
    },
  }
}
