import { minutes } from '@core/kit/time'
import { companyWords } from '@src/features/duty/company-words'
import { taskActions } from '@src/features/duty/task-actions'
import { taskChip } from '@src/features/duty/task-chip'
import { taskPath } from '@src/features/duty/task-path'
import { COMING, START } from '../../words/known-case'

const GOING = { comingAt: START + minutes(2), arrivedAt: null }
const THERE = { ...GOING, arrivedAt: START + minutes(6) }
/** 林建平 is at the door since 14:23, whom somebody joins. */
const ONSITE = { ...COMING, status: 'arrived' as const, arrivedAt: START + minutes(3) }
const now = START + minutes(5)
const hands = { onWay: nothing, onCall: nothing, onHelper: () => {}, onRelease: () => {}, onRefer: () => {} }

async function nothing() {}

function drawn(help: Parameters<typeof taskActions>[0]): readonly string[] {
  return taskActions(help, hands).map(({ label }) => label)
}

function told(help: Parameters<typeof taskPath>[0]) {
  return taskPath(help).map(({ label, state }) => `${label} ${state}`)
}

describe('a second member on the way to somebody who is there', () => {
  const help = { ...ONSITE, hand: GOING, moves: ['helperArrive', 'helperLeave'] as const }

  test('is still going, by their own steps', () => {
    expect(taskChip(help, now)).toEqual({ status: 'coming', label: '赶过去' })
    expect(told(help)).toEqual(['14:22 答应去 done', '去居民家 current', '办好 future'])
  })

  test('is shown the way, may ask for more hands, and may say that they cannot come', () => {
    expect(drawn(help)).toEqual(['导航', '打电话', '叫帮手', '去不了'])
  })

  test('is not hurried to a door that has been reached', () => {
    expect(companyWords(ONSITE, START + minutes(20))).toEqual(['林建平 14:23 到了，一个人办不了'])
    expect(companyWords(COMING, now)).toEqual(['林建平已经接了，一个人办不了', '最晚 14:30 到'])
    expect(companyWords(COMING, START + minutes(14)).at(-1)).toBe('已经晚了，请尽快到')
  })
})

describe('a second member at the door', () => {
  test('has arrived at their own minute, and needs no way any more', () => {
    const help = { ...ONSITE, hand: THERE, moves: ['settle'] as const }
    expect(taskChip(help, now).label).toBe('已到，正在办')
    expect(told(help)).toEqual(['14:22 答应去 done', '14:26 到了 done', '正在办 current'])
    expect(drawn(help)).toEqual(['打电话', '叫帮手'])
  })

  test('waits there for whoever has the case', () => {
    const help = { ...COMING, hand: THERE }
    expect(taskChip(help, now)).toEqual({ status: 'onsite', label: '已到，等林建平' })
    expect(told(help).at(-1)).toBe('等林建平 current')
  })
})

test('whoever has the case sees its own steps', () => {
  expect(taskChip(COMING, now).label).toBe('赶过去')
  expect(told(COMING)).toEqual(['14:20 接单 done', '去居民家 current', '办好 future'])
  expect(told(ONSITE)).toEqual(['14:20 接单 done', '14:23 到了 done', '正在办 current'])
  expect(drawn({ ...ONSITE, moves: ['settle', 'refer'] })).toEqual(['打电话', '叫帮手', '转专业'])
})
