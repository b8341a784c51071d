/** What a press does; a returned promise keeps the control shut until it settles. */
export type Press = () => unknown

/**
 * Lets one press through at a time: while the promise of the last one is open, further presses are dropped.
 * `onBusy` hears when the gate shuts and opens; a rejection opens it too and stays the caller's to handle.
 */
export function createGate(onBusy: (busy: boolean) => void): (press: Press) => void {
  let shut = false
  const set = (busy: boolean) => {
    shut = busy
    onBusy(busy)
  }
  return (press) => {
    if (shut) return
    const outcome = press()
    if (!(outcome instanceof Promise)) return
    set(true)
    void outcome.finally(() => set(false))
  }
}
