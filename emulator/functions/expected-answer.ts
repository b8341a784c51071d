import { CloudError } from '../cloud-error'

/** The one answer an instance owes at a time. */
export interface ExpectedAnswer {
  /** Waits for the answer at most `limitMs` of real time; `late` then says what to reject with. */
  wait(limitMs: number, late: () => CloudError): Promise<string>
  /** Settles the wait under way; does nothing when there is none. */
  resolve(answer: string): void
  reject(code: string, message: string): void
}

/** Nothing is expected yet. */
export function createExpectedAnswer(): ExpectedAnswer {
  let waiting: { resolve(answer: string): void; reject(error: CloudError): void; overdue: NodeJS.Timeout } | null = null
  const take = () => {
    const settled = waiting
    waiting = null
    clearTimeout(settled?.overdue)
    return settled
  }
  return {
    wait: (limitMs, late) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject, overdue: setTimeout(() => take()?.reject(late()), limitMs) }
      }),
    resolve: (answer) => take()?.resolve(answer),
    reject: (code, message) => take()?.reject(new CloudError(code, message)),
  }
}
