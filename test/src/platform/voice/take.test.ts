import { seconds } from '@core/kit/time'
import { AT_REST, afterEvent, secondsLeft, type Take, type TakeEvent } from '@src/platform/voice/take'

const takeAfter = (...events: readonly TakeEvent[]): Take => events.reduce(afterEvent, AT_REST)
const opened: TakeEvent = { on: 'opened', at: 1_000 }

describe('a take', () => {
  test('that is held ends when the finger lifts', () => {
    expect(takeAfter({ on: 'hold' })).toEqual({ step: 'opening', by: 'hold', asking: false })
    expect(takeAfter({ on: 'hold' }, opened)).toEqual({ step: 'recording', by: 'hold', startedAt: 1_000 })
    expect(takeAfter({ on: 'hold' }, opened, { on: 'lift' })).toEqual({ step: 'turning' })
  })
  test('that was begun by a tap goes on until the next', () => {
    expect(takeAfter({ on: 'tap' }, opened, { on: 'lift' })).toMatchObject({ step: 'recording', by: 'tap' })
    expect(takeAfter({ on: 'tap' }, opened, { on: 'tap' })).toEqual({ step: 'turning' })
  })
  test('whose finger was taken away by the question for the microphone goes on until it is tapped', () => {
    const take = takeAfter({ on: 'hold' }, { on: 'lift' }, opened)
    expect(take).toMatchObject({ step: 'recording', by: 'tap' })
    expect(afterEvent(take, { on: 'tap' })).toEqual({ step: 'turning' })
  })
  test('begun by a tap and then held ends when the finger lifts', () => {
    expect(takeAfter({ on: 'tap' }, opened, { on: 'hold' }, { on: 'lift' })).toEqual({ step: 'turning' })
  })
  test('that nobody ends, ends when the microphone shuts', () => {
    expect(takeAfter({ on: 'tap' }, opened, { on: 'end' })).toEqual({ step: 'turning' })
    expect(takeAfter({ on: 'tap' }, opened, { on: 'heard', inWords: true })).toEqual({ step: 'heard', inWords: true })
  })
  test('can be had again after it was heard and after it failed', () => {
    expect(takeAfter({ on: 'tap' }, opened, { on: 'heard', inWords: false }, { on: 'tap' })).toMatchObject({
      step: 'opening',
    })
    expect(takeAfter({ on: 'tap' }, { on: 'failed', fault: 'REFUSED' }, { on: 'hold' })).toMatchObject({
      step: 'opening',
    })
  })
  test('is moved by nothing that comes too late or twice', () => {
    const turning = takeAfter({ on: 'tap' }, opened, { on: 'tap' })
    expect(afterEvent(turning, { on: 'tap' })).toBe(turning)
    expect(afterEvent(turning, { on: 'hold' })).toBe(turning)
    expect(afterEvent(turning, { on: 'lift' })).toBe(turning)
    expect(afterEvent(turning, opened)).toBe(turning)
    const failed = takeAfter({ on: 'tap' }, { on: 'failed', fault: 'BUSY' })
    expect(afterEvent(failed, { on: 'heard', inWords: true })).toBe(failed)
    expect(afterEvent(failed, { on: 'failed', fault: 'BROKEN' })).toBe(failed)
    expect(afterEvent(AT_REST, { on: 'lift' })).toBe(AT_REST)
    expect(afterEvent(AT_REST, { on: 'end' })).toBe(AT_REST)
  })
})

describe('the time left', () => {
  const take = takeAfter({ on: 'tap' }, { on: 'opened', at: 0 })
  test('is told in the last ten seconds only', () => {
    expect(secondsLeft(take, seconds(19))).toBeUndefined()
    expect(secondsLeft(take, seconds(20))).toBe(10)
    expect(secondsLeft(take, seconds(29.2))).toBe(1)
    expect(secondsLeft(take, seconds(31))).toBe(0)
  })
  test('is told of a running take only', () => {
    expect(secondsLeft(AT_REST, seconds(25))).toBeUndefined()
    expect(secondsLeft({ step: 'turning' }, seconds(25))).toBeUndefined()
  })
})
