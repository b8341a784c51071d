import { noteConnected, noteReachable, reachable } from '@src/platform/network/reachable'
import { onNudge } from '@src/platform/nudge'

test('a network that is back is believed, whatever the last call met, and what waits is told', () => {
  const told: boolean[] = []
  const stop = onNudge(() => told.push(reachable.get()))
  noteConnected(false)
  noteReachable(false)
  noteConnected(true)
  expect([reachable.get(), told]).toEqual([true, [true]])
  noteConnected(true)
  expect(told).toHaveLength(1)
  stop()
})

test('a call without an answer counts until one has come', () => {
  noteReachable(false)
  expect(reachable.get()).toBe(false)
  noteReachable(true)
  expect(reachable.get()).toBe(true)
})
