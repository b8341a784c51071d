const LOOK_EVERY_MS = 50
const PATIENCE_MS = 15_000

/** Waits until something that no page shows has come to be: looks again and again, and fails with what it saw last. */
export async function soon<T>(look: () => T | Promise<T>, wanted: (seen: T) => boolean): Promise<T> {
  for (const last = Date.now() + PATIENCE_MS; ; ) {
    const seen = await look()
    if (wanted(seen)) return seen
    if (Date.now() > last) throw new Error(`waited in vain, and saw ${JSON.stringify(seen)}`)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
