import { DEFAULT_POLICY } from '@core/dispatch/policy'
import type { HelpMessage } from '@core/help/message'
import fc from 'fast-check'
import { type Deed, deed } from '../support/deeds'
import { INVARIANTS } from '../support/invariants'
import { type Change, live } from '../support/random-town'

/** Watches a whole life: every invariant after every change, and no message key handed over twice. */
function observe() {
  const keys = new Set<string>()
  const statuses = new Set<string>()
  return {
    statuses,
    changed(change: Change) {
      statuses.add(change.after.status)
      for (const [name, holds] of Object.entries(INVARIANTS)) {
        if (!holds(change)) throw new Error(`broken: ${name}\n${JSON.stringify(change)}`)
      }
    },
    delivered(messages: readonly HelpMessage[]) {
      for (const { key } of messages) {
        if (keys.has(key)) throw new Error(`told twice: ${key}`)
        keys.add(key)
      }
    },
  }
}

const deeds = fc.array(deed, { minLength: 20, maxLength: 120, size: 'max' })
const engine: Deed = { do: 'engine' }

describe('whatever people, the engine and the clock do', () => {
  test.each([1, 20_251_121, 424_242])('no case reaches an impossible state (seed %i)', (seed) => {
    fc.assert(
      fc.property(deeds, (some) => void live([engine, ...some], observe())),
      { seed, numRuns: 150 },
    )
  })

  test.each([2, 7_331])('nor where the next is asked while the first may still say yes (seed %i)', (seed) => {
    fc.assert(
      fc.property(deeds, (some) => void live([engine, ...some], observe(), DEFAULT_POLICY)),
      { seed, numRuns: 150 },
    )
  })

  test('these random lives are lives: each status is reached', () => {
    const seen = new Set<string>()
    for (const some of fc.sample(deeds, { seed: 7, numRuns: 60 })) {
      const observer = observe()
      live([engine, ...some], observer)
      for (const status of observer.statuses) seen.add(status)
    }
    expect([...seen].sort()).toEqual(
      ['accepted', 'arrived', 'closed', 'referred', 'settled', 'waiting', 'withdrawn'].sort(),
    )
  })
})
