import { flagsOf, samePairs } from '@core/board/flags'
import { lengthFigure } from '@core/board/lengths'
import { RATES, type RateId } from '@core/board/rates'
import { type Round, roundsOf } from '@core/board/round'
import { confirm, reopen } from '@core/help/ending'
import { release } from '@core/help/taking'
import { hours, minutes, seconds } from '@core/kit/time'
import { ACCEPTED_AT, CLOSED_AT, CODE, caseIn, granted, SETTLED_AT } from '../support/cases'
import { as, chen, START, wang } from '../support/cast'

const LATER = START + hours(48)

function only(rounds: readonly Round[]): Round {
  const [round, ...more] = rounds
  if (!round || more.length > 0) throw new Error(`${rounds.length} rounds`)
  return round
}

function judged(id: RateId, round: Round, now = LATER) {
  return RATES[id].judge(round, now)
}

describe('a round', () => {
  test('of a case that went well is in time everywhere, solved and satisfied', () => {
    const round = only(roundsOf(caseIn('closed')))
    expect(Object.keys(RATES).map((id) => judged(id as RateId, round))).toEqual(['hit', 'hit', 'hit', 'hit', 'hit'])
    expect([round.acceptMs, round.arriveMs, round.settleMs]).toEqual([seconds(20), minutes(6), minutes(20)])
  })

  test('is not late in the very millisecond of its promise, and late one later', () => {
    const round = { ...only(roundsOf(caseIn('arrived'))), arrivedAt: START + minutes(10) }
    expect(judged('arrive', round)).toBe('hit')
    expect(judged('arrive', { ...round, arrivedAt: START + minutes(10) + 1 })).toBe('miss')
    const waiting = only(roundsOf(caseIn('waiting')))
    expect(judged('arrive', waiting, START + minutes(10))).toBe('RUNNING')
    expect(judged('arrive', waiting, START + minutes(10) + 1)).toBe('miss')
  })

  test('called off or referred before its time is left out, with the reason; after it, late all the same', () => {
    expect(judged('settle', only(roundsOf(caseIn('withdrawn'))))).toBe('WITHDRAWN')
    expect(judged('settle', only(roundsOf(caseIn('referred'))))).toBe('REFERRED')
    const late = { ...only(roundsOf(caseIn('referred'))), endedAt: START + minutes(31) }
    expect(judged('settle', late)).toBe('miss')
  })

  test('whose resident is silent is not rated: neither solved nor satisfied', () => {
    const round = only(roundsOf(granted(confirm(caseIn('settled'), { actor: { kind: 'engine' }, now: LATER }, null))))
    expect([judged('solved', round), judged('satisfied', round)]).toEqual(['SILENT', 'SILENT'])
  })

  test('that was taken and given back counts as taken only from the next one on', () => {
    const given = granted(release(caseIn('accepted'), { actor: as(wang), now: ACCEPTED_AT + 1 }, '来不了'))
    expect(judged('respond', only(roundsOf(given)))).toBe('miss')
  })

  test('that was reopened stays as one not solved, beside the new one', () => {
    const again = granted(
      reopen(
        caseIn('closed'),
        { actor: as(chen), now: CLOSED_AT + 1 },
        { reason: '又漏', arrivalCode: CODE, posts: null },
      ),
    )
    const [first, second] = roundsOf(again)
    expect([first && judged('solved', first), first?.stars]).toEqual(['miss', null])
    expect([second?.startedAt, second && judged('solved', second)]).toEqual([CLOSED_AT + 1, 'NOT_SETTLED'])
  })

  test('of a drill counts nowhere', () => {
    const round = only(roundsOf({ ...caseIn('closed'), drill: true }))
    expect(Object.keys(RATES).map((id) => judged(id as RateId, round))).toEqual(Array(5).fill('DRILL'))
  })
})

describe('a flag', () => {
  const round = only(roundsOf(caseIn('settled')))

  test('is raised by what was settled faster than anybody can', () => {
    expect(flagsOf(round)).toEqual([])
    expect(flagsOf({ ...round, arrivedAt: SETTLED_AT - seconds(59) })).toEqual(['SETTLED_TOO_FAST'])
    expect(flagsOf({ ...round, acceptedAt: (round.arrivedAt ?? 0) - seconds(19) })).toEqual(['ARRIVED_TOO_FAST'])
    expect(flagsOf({ ...round, end: 'relayed' })).toEqual(['WORD_PASSED_ON'])
    expect(flagsOf({ ...round, arrivedAt: SETTLED_AT, drill: true })).toEqual([])
  })

  test('is raised by the same two meeting three times a day', () => {
    expect(samePairs([round, round])).toHaveLength(0)
    expect(samePairs([round, round, round, { ...round, residentId: 'another' }])).toHaveLength(3)
  })
})

test('a middle and a ninth tenth are cases that happened, and nothing below ten of them', () => {
  const ten = [100, 20, 30, 40, 50, 60, 70, 80, 90, 10]
  expect(lengthFigure('arrive', ten)).toEqual({ id: 'arrive', count: 10, medianS: 50, p90S: 90 })
  expect(lengthFigure('arrive', ten.slice(1))).toEqual({ id: 'arrive', count: 9, medianS: null, p90S: null })
})
