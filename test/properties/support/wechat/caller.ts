import type { Caller } from '../../../../cloudfunctions/_shared/context'

let caller: Caller | 'timer' = 'timer'

/** Who makes the call that is being made ready. */
export function useCaller(next: Caller | 'timer'): void {
  caller = next
}

export function callerNow(): Caller {
  return caller === 'timer' ? { personId: '', openid: '' } : caller
}

export function calledByTimer(): boolean {
  return caller === 'timer'
}
