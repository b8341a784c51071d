import type { HelpRequest } from '@core/help/help-request'
import { hours, minutes, seconds } from '@core/kit/time'
import fc from 'fast-check'
import { caseIn, filed, handedOver, type Town, turn } from '../support/cases'
import { fourOnCall, START } from '../support/cast'
import { lines } from '../support/told'
import { watch } from '../support/watch'

const nobody = (): Town => ({ candidates: [] })
const alive = (now: number): Town => ({ candidates: [], seenAt: now })
const SEED = 20_251_121

interface Run {
  readonly offsets: readonly number[]
  readonly end: number
  readonly town: (now: number) => Town
}

/** Runs at whatever instants it is given, in order, and once more at the end. */
function runAt(request: HelpRequest, { offsets, end, town }: Run) {
  const messages = []
  let current = request
  for (const offset of [...offsets]
    .filter((one) => one <= end)
    .sort((a, b) => a - b)
    .concat(end)) {
    const after = turn(current, START + offset, town(START + offset))
    messages.push(...after.owed)
    current = handedOver(after)
  }
  return { request: current, messages }
}

const offsets = fc.array(fc.integer({ min: 0, max: minutes(90) }), { maxLength: 12 })
const end = fc.integer({ min: 0, max: minutes(90) })

describe('an engine that comes late, twice or seldom', () => {
  test('tells of an untaken case, within its first hour and a half, exactly what a punctual one tells', () => {
    fc.assert(
      fc.property(offsets, end, (at, until) => {
        const seldom = runAt(filed(), { offsets: at, end: until, town: nobody })
        const punctual = watch(filed(), START + until, nobody)
        expect(lines(seldom.messages)).toEqual(lines(punctual.messages))
        expect([...seldom.request.climbed].sort()).toEqual([...punctual.request.climbed].sort())
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  test('tells of a held case the same, but for warnings that have become pointless', () => {
    const isWarning = (line: string) => line.includes('Warned')
    fc.assert(
      fc.property(offsets, end, (at, until) => {
        const seldom = lines(runAt(caseIn('accepted'), { offsets: at, end: until, town: alive }).messages)
        const punctual = lines(watch(caseIn('accepted'), START + until, alive).messages)
        expect(seldom.filter((line) => !isWarning(line))).toEqual(punctual.filter((line) => !isWarning(line)))
        for (const line of seldom.filter(isWarning)) expect(punctual).toContain(line)
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  test('asks everybody at once when its first run comes after three minutes, without the turns it missed', () => {
    const late = turn(filed(), START + minutes(4), { candidates: fourOnCall() })
    expect(lines(late.owed)).toEqual([
      'helpOffered → li',
      'helpOffered → sun',
      'helpOffered → wang',
      'helpOffered → zhao',
      'helpUnaccepted → qian',
    ])
  })

  test('after hours of standing still tells each rung once and only the last hourly reminder', () => {
    const late = turn(caseIn('accepted'), START + minutes(35) + hours(5) + seconds(1), alive(START + hours(5)))
    expect(lines(late.owed)).toEqual([
      'arriveBreached → chen',
      'arriveBreached → qian',
      'arriveBreached → wu',
      'settleBreached → chen',
      'settleBreached → qian',
      'settleBreached → qian',
      'settleBreached → wu',
      'stillComingAsked → wang',
    ])
  })

  test('keeps the question "still coming?" fair: the answer is due a minute after it was really asked', () => {
    const late = turn(caseIn('accepted'), START + minutes(9), { candidates: fourOnCall(), seenAt: null })
    const soon = turn(handedOver(late), START + minutes(10) - 1, { candidates: fourOnCall(), seenAt: null })
    expect(soon.status).toBe('accepted')
    const over = turn(handedOver(soon), START + minutes(10), { candidates: fourOnCall(START + minutes(9)) })
    expect(over.status).toBe('waiting')
  })
})
