import { answer, begin, DRILL_MS, type Drill, sweep } from '@core/duty/drill'
import { drillReport, outcomesOf } from '@core/duty/drill-report'
import { seconds } from '@core/kit/time'
import type { Way } from '@core/message/way'
import { li, qian, START, wang, wu, zhao } from '../support/cast'

const EVERYBODY = [wang, li, wu, zhao]
const CARRIED: Way = { by: 'sms', failed: ['subscription'], underway: false }
const LOST: Way = { by: null, failed: ['sms', 'voice'], underway: false }
const NO_WAY: Way = { by: null, failed: [], underway: false }

function running(...answered: readonly string[]): Drill {
  const begun = begin({ id: 'drill-1', communityId: 'town', startedBy: 'qian' }, EVERYBODY, START)
  if (!begun.ok) throw new Error(begun.code)
  return answered.reduce((drill, memberId) => {
    const after = answer(drill, memberId, START + seconds(12))
    return after.ok ? after.value : drill
  }, begun.value)
}

const ways = new Map([
  ['wang', CARRIED],
  ['li', CARRIED],
  ['wu', LOST],
  ['zhao', NO_WAY],
])

const outcomes = (drill: Drill, known: ReadonlyMap<string, Way>) =>
  outcomesOf(drill, known).map(({ memberId, outcome }) => [memberId, outcome])

describe('what a drill has found out', () => {
  const FOUND = [
    ['wu', { kind: 'undelivered', failed: ['sms', 'voice'] }],
    ['zhao', { kind: 'undelivered', failed: [] }],
    ['li', { kind: 'unanswered', by: 'sms' }],
    ['wang', { kind: 'answered', afterMs: seconds(12) }],
  ]

  test('tells who could not be reached from who kept silent and who answered after how long', () => {
    expect(outcomes(running('wang'), ways)).toEqual(FOUND)
  })

  test('stands in the drill itself once it has been added up', () => {
    const swept = sweep(running('wang'), ways, START + DRILL_MS)
    expect(outcomes(swept, new Map())).toEqual(FOUND)
  })

  test('is open for a page that is still being tried, or that nobody has written yet', () => {
    const trying = new Map([['wang', { by: null, failed: ['subscription'], underway: true } as Way]])
    expect(outcomes(running(), trying).map(([, outcome]) => outcome)).toEqual(Array(4).fill({ kind: 'underway' }))
  })

  test('is an answer for whoever answered, even if nothing carried the page: the app stood open', () => {
    expect(outcomes(running('wu'), ways).at(-1)).toEqual(['wu', { kind: 'answered', afterMs: seconds(12) }])
  })

  test('puts nobody before anybody for being fast', () => {
    const begun = running('wu')
    const late = answer(begun, 'li', START + seconds(300))
    const answered = outcomesOf(late.ok ? late.value : begun, ways).filter(({ outcome }) => outcome.kind === 'answered')
    expect(answered.map(({ memberId }) => memberId)).toEqual(['li', 'wu'])
  })
})

describe('the report', () => {
  const report = (drill: Drill, known = ways) =>
    drillReport(sweep(drill, known, START + DRILL_MS), qian, 'template-progress')

  test('names those who could not be reached before those who kept silent, and no word is about how fast anybody was', () => {
    expect(report(running('wang'))).toMatchObject({
      title: '【演练】4 人里 1 人收到',
      body: `没送到：${wu.name}、${zhao.name}，请他们点“补足提醒”、留好电话。送到了没回：${li.name}，请问一声。`,
    })
  })

  test('says only what there is to say', () => {
    const carried = new Map(EVERYBODY.map(({ id }) => [id, CARRIED]))
    expect(report(running('wang', 'li'), carried).body).toBe(`送到了没回：${wu.name}、${zhao.name}，请问一声。`)
    expect(report(running('wang', 'li', 'wu', 'zhao')).body).toBe('在岗的人都叫得到。')
    expect(report(running(), new Map()).body).toMatch(/^没送到：.*、.*、.*等 4 人，/)
  })
})
