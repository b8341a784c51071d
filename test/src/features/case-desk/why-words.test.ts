import type { AskRow } from '@core/contract/help-answers'
import { hours, minutes } from '@core/kit/time'
import { askedLines, askTitle, leftOutLine, toldSearches } from '@src/features/case-desk/why-words'
import { START } from '../../words/known-case'

const ASK: AskRow = {
  ...{ at: START, wide: false, width: 2, why: 'AS_AGREED' },
  asked: [{ memberId: 'm1', name: '林建平', distanceM: 318, travelMs: minutes(3) + 1, because: 'SOONEST' }],
  leftOut: [
    { reason: 'BUSY', count: 1, names: ['郑卫东'] },
    { reason: 'TOO_FAR', count: 5, names: ['马国强', '何立新'] },
    { reason: 'ASKED_ALREADY', count: 1, names: ['孙玉珍'] },
    { reason: 'OFF_DUTY', count: 4, names: [] },
  ],
}

const nobodyLeft = (minute: number): AskRow => ({
  ...{ ...ASK, at: START + minutes(minute), asked: [] },
  leftOut: [{ reason: 'ASKED_ALREADY', count: 2, names: [] }],
})

const titles = (asks: readonly AskRow[], now = START + minutes(9)) =>
  toldSearches(asks).map((told) => askTitle(told, now))

test('a search says when it was and how wide', () => {
  expect(titles([ASK])).toEqual(['14:20 按规矩问 1 位'])
  expect(titles([{ ...ASK, asked: [], leftOut: [] }])).toEqual(['14:20 没找到能问的人'])
  expect(titles([nobodyLeft(0)])).toEqual(['14:20 能问的都问过了'])
})

test('searches in a row that asked nobody are told once, with how often and how long; one that asked somebody is never among them', () => {
  const asks = [ASK, nobodyLeft(1), nobodyLeft(2), { ...ASK, at: START + minutes(3) }, nobodyLeft(4), nobodyLeft(5)]
  expect(titles(asks)).toEqual([
    '14:24 – 14:25 能问的都问过了，看了 2 次',
    '14:23 按规矩问 1 位',
    '14:21 – 14:22 能问的都问过了，看了 2 次',
    '14:20 按规矩问 1 位',
  ])
})

test('a search of another day says so', () => {
  expect(titles([ASK], START + hours(20))).toEqual(['昨天 14:20 按规矩问 1 位'])
})

test('whoever was asked stands there with the way and what brought them to the front', () => {
  expect(askedLines(ASK)).toEqual(['林建平：320 米，约 4 分钟，到得最快'])
})

test('those left out are named by reason; whoever had been asked before was not left out', () => {
  expect(leftOutLine(ASK, '周秀兰')).toBe('手上有一件：郑卫东；太远：马国强、何立新等 5 位；没上岗：4 位')
  const herself = { reason: 'EXCLUDED' as const, count: 1, names: ['周秀兰'] }
  expect(leftOutLine({ ...ASK, leftOut: [herself] }, '周秀兰')).toBe('')
  const withLin = { ...herself, count: 2, names: ['林建平', '周秀兰'] }
  expect(leftOutLine({ ...ASK, leftOut: [withLin] }, '周秀兰')).toBe('退过这一单：林建平')
})
