import type { PhoneTime } from './phone-time'

/** What runs on a phone until nothing is left to do at this moment. */
export interface Settling {
  /** An answer from outside. It reaches the phone after everything drawn so far, and in the order of the questions. */
  awaiting<T>(answer: Promise<T>): Promise<T>
  /** Until every promise has run that can. */
  quiet(): Promise<void>
  /** Until no answer is awaited and no timer is due within the time a frame may take. */
  settle(): Promise<void>
  /** Lets time pass, timer by timer. */
  pass(ms: number): Promise<void>
}

/** React and Taro draw within this after a change; no timer of the product is as short. */
const FRAME_MS = 50

// Over 40 lines: one method each, a line or a few long.
export function settling(time: PhoneTime, onError: (error: unknown) => void): Settling {
  const awaited: (() => Promise<void>)[] = []
  let changedAt = time.now()
  const quiet = () => new Promise<void>((resolve) => setImmediate(resolve))

  const run = () => {
    try {
      time.runNext()
    } catch (error) {
      onError(error)
    }
  }
  const until = async (end: () => number) => {
    for (;;) {
      await quiet()
      const next = time.nextAt() ?? Number.POSITIVE_INFINITY
      const deliver = next > time.now() + FRAME_MS ? awaited.shift() : undefined
      if (deliver) {
        await deliver()
        changedAt = time.now()
      } else if (next <= end()) run()
      else return
    }
  }
  const settle = async () => {
    changedAt = time.now()
    await until(() => changedAt + FRAME_MS)
  }
  return {
    quiet,
    settle,
    awaiting: (answer) =>
      new Promise((resolve, reject) => {
        const arrived = answer.then(
          (value) => () => resolve(value),
          (error: unknown) => () => reject(error),
        )
        awaited.push(async () => (await arrived)())
      }),
    async pass(ms) {
      const end = time.now() + ms
      await until(() => end)
      time.moveTo(end)
      await settle()
    },
  }
}
