import { readTime, type TimeCell } from './time-cell'

/**
 * Makes this thread's `Date` tell virtual time: `new Date()`, `Date()` and `Date.now()`; explicit instants are untouched.
 * Timers (`setTimeout`) and `performance.now()` stay real, because a function's own waiting costs real seconds.
 */
export function patchDate(cell: TimeCell): void {
  const RealDate = globalThis.Date
  const realNow = RealDate.now
  const now = () => readTime(cell, realNow)
  RealDate.now = now
  const patched = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
  })
  // Libraries compare `value.constructor === Date`; without this they would meet the class behind the proxy.
  RealDate.prototype.constructor = patched
  globalThis.Date = patched
}
