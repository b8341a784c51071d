import { confirm, reopen, silence } from '@core/appeals/ending'
import { answer, approveExtension, cannotDo, proposeExtension } from '@core/appeals/handling'
import { appealsOf, appealTrend } from '@core/board/appeal-figure'
import { appealRoundsIn, countInAppeals } from '@core/board/appeal-part'
import { APPEAL_RATES, type AppealRateId } from '@core/board/appeal-rates'
import { type AppealRound, appealRoundsOf } from '@core/board/appeal-round'
import { appealStandingOf, NO_APPEALS, tallyAppeals } from '@core/board/appeal-tally'
import { DAY_MS, HOUR_MS } from '@core/kit/time'
import { ENGINE } from '@core/people/person'
import { appealIn, calendar, filed, hand, recorded, START } from '../support/appeals'
import { granted } from '../support/cases'
import { as, chen, he, wang, wu } from '../support/cast'

const LATER = START + 90 * DAY_MS
const REPORT = { name: wang.name, words: '疏通好了', photos: [] }

function only(rounds: readonly AppealRound[]): AppealRound {
  const [round, ...more] = rounds
  if (!round || more.length > 0) throw new Error(`${rounds.length} rounds`)
  return round
}

function judged(id: AppealRateId, round: AppealRound, now = LATER) {
  return APPEAL_RATES[id].judge(round, now)
}

function allOf(round: AppealRound, now = LATER) {
  return (Object.keys(APPEAL_RATES) as AppealRateId[]).map((id) => judged(id, round, now))
}

describe('a round of an appeal', () => {
  test('that went well is in time everywhere, solved and satisfied', () => {
    expect(allOf(only(appealRoundsOf(appealIn('closed'))))).toEqual(['hit', 'hit', 'hit', 'hit'])
  })

  test('is late from the instant its limit ends on, and not before', () => {
    const round = only(appealRoundsOf(filed()))
    const by = Number(round.acceptBy)
    expect([judged('appealAccept', round, by - 1), judged('appealAccept', round, by)]).toEqual(['RUNNING', 'miss'])
    expect([appealStandingOf(round, by - 1), appealStandingOf(round, by)]).toEqual(['running', 'late'])
  })

  test('counts what two people declined as decided in time, and not as due for an answer', () => {
    const round = only(appealRoundsOf(appealIn('declined')))
    expect(allOf(round)).toEqual(['hit', 'DECLINED', 'NOT_ANSWERED', 'NOT_ANSWERED'])
  })

  test('left before its time is out, with the reason; left after it, late all the same', () => {
    expect(allOf(only(appealRoundsOf(appealIn('withdrawn')))).slice(0, 2)).toEqual(['WITHDRAWN', 'WITHDRAWN'])
    expect(allOf(only(appealRoundsOf(appealIn('merged')))).slice(0, 2)).toEqual(['MERGED', 'MERGED'])
    const late = { ...only(appealRoundsOf(appealIn('withdrawn'))), endedAt: LATER - 1 }
    expect(allOf(late).slice(0, 2)).toEqual(['miss', 'miss'])
  })

  test('whose owner is silent is not rated: neither solved nor satisfied', () => {
    const closed = granted(silence(appealIn('answered'), { actor: ENGINE, now: START + 8 * DAY_MS }))
    expect(allOf(only(appealRoundsOf(closed))).slice(2)).toEqual(['SILENT', 'SILENT'])
  })

  test('whose word was passed on counts as solved, and not as rated', () => {
    const said = { solved: true, stars: 5, note: '' } as const
    const closed = granted(confirm(appealIn('answered', recorded()), { actor: as(he), now: START + 4 }, said))
    expect(allOf(only(appealRoundsOf(closed))).slice(2)).toEqual(['hit', 'NOT_RATED'])
  })

  test('answered that it cannot be done is an answer in time, and never solved, whatever the owner says', () => {
    const answered = granted(
      cannotDo(appealIn('assigned'), { actor: as(wang), now: START + 3 }, { ...REPORT, referral: '12345' }),
    )
    const said = { solved: true, stars: 5, note: '' } as const
    const closed = granted(confirm(answered, { actor: as(chen), now: START + 4 }, said))
    const round = only(appealRoundsOf(closed))
    expect(allOf(round)).toEqual(['hit', 'hit', 'miss', 'hit'])
    expect(appealStandingOf(round, LATER)).toBe('cannotDo')
  })

  test('that was reopened stays as one not solved, with its own limit; the new one is not taken on twice', () => {
    const [first, second] = appealRoundsOf(appealIn('reopened'))
    if (!first || !second) throw new Error('two rounds')
    expect(allOf(first)).toEqual(['hit', 'hit', 'miss', 'NOT_RATED'])
    expect(allOf(second, START + 5)).toEqual(['TAKEN_ON_BEFORE', 'RUNNING', 'NOT_ANSWERED', 'NOT_ANSWERED'])
    expect(first.answerBy).toBe(appealIn('answered').answerClock.by)
  })

  test('that was declined and comes back was declined: there was no answer that could have been none', () => {
    const again = granted(
      reopen(appealIn('declined'), { actor: as(chen), now: START + HOUR_MS }, { reason: '该管', calendar }),
    )
    const [first, second] = appealRoundsOf(again)
    expect(first?.end).toBe('declined')
    expect(second?.nth).toBe(1)
  })

  test('is held against the longer limit once an extension is approved', () => {
    const asked = granted(proposeExtension(appealIn('assigned'), hand(wang, 3), { days: 3, reason: '等配件' }))
    const before = only(appealRoundsOf(asked)).answerBy
    const longer = granted(approveExtension(asked, hand(wu, 4), calendar))
    const late = granted(answer(longer, { actor: as(wang), now: before + 1 }, REPORT))
    expect(judged('appealAnswer', only(appealRoundsOf(late)))).toBe('hit')
  })
})

describe('the parts of a figure', () => {
  const appeals = [appealIn('closed'), appealIn('reopened'), appealIn('declined'), recorded()]
  const rounds = appeals.flatMap(appealRoundsOf)
  const tally = tallyAppeals(rounds, LATER)

  test.each([
    { of: 'appealRate', id: 'appealSolved', verdict: 'miss' },
    { of: 'appealRate', id: 'appealAccept', verdict: 'TAKEN_ON_BEFORE' },
    { of: 'appealStanding', id: 'late' },
    { of: 'appealDoor', id: 'hotline' },
    { of: 'appealDoor', id: 'app' },
  ] as const)('are as many rounds as the tally says: $of $id', (part) => {
    expect(countInAppeals(tally, part)).toBeGreaterThan(0)
    expect(appealRoundsIn(rounds, part, LATER)).toHaveLength(countInAppeals(tally, part))
  })

  test('count a case that came back once at its door', () => {
    expect(tally.doors).toEqual({ app: 3, letter: 0, hotline: 1, reception: 0 })
    expect(tally.rounds).toBe(5)
  })
})

test('a zone’s appeals leave those about no place out; all of them do not', () => {
  const part = { ...NO_APPEALS, rounds: 2 }
  const appeals = [
    { zoneId: '', ...part },
    { zoneId: 'zone-1', ...part },
  ]
  const days = [{ communityId: 'town', date: '2026-11-18', appeals }]
  const within = { from: '2026-11-01', to: '2026-11-30' }
  expect([appealsOf(days, within).rounds, appealsOf(days, within, 'zone-1').rounds]).toEqual([4, 2])
})

test('a point of the trend looks back on four weeks, and says nothing of fewer than ten', () => {
  const answered = (hits: number) => ({ ...NO_APPEALS.rates, appealAnswer: { hits, misses: 1, excluded: {} } })
  const day = (date: string, hits: number) => ({
    ...{ communityId: 'town', date },
    appeals: [{ zoneId: 'zone-1', ...NO_APPEALS, rounds: hits + 1, rates: answered(hits) }],
  })
  const days = [day('2026-11-01', 8), day('2026-11-28', 9)]
  const trend = appealTrend(days, { from: '2026-11-27', to: '2026-11-29' })
  expect(trend.map(({ rounds, answer: rate }) => [rounds, rate])).toEqual([
    [0, null],
    [10, 894],
    [0, 900],
  ])
})
