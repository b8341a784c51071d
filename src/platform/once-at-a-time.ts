/** A run asked for while one is under way follows it: what came meanwhile was not seen by the first. */
export function onceAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const start = async () => {
    do {
      again = false
      await run()
    } while (again)
  }
  return () => {
    again = true
    running ??= start().finally(() => {
      running = undefined
    })
    return running
  }
}
