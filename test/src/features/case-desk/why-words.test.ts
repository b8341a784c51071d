import type { AskRow } from '@core/contract/help'
import { minutes } from '@core/kit/time'
import { askedLines, askTitle, leftOutLine } from '@src/features/case-desk/why-words'
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

test('a search says when it was and how wide', () => {
  expect(askTitle(ASK)).toBe('14:20 按规矩问 1 位')
  expect(askTitle({ ...ASK, asked: [], leftOut: [] })).toBe('14:20 没找到能问的人')
  const asked = { reason: 'ASKED_ALREADY' as const, count: 2, names: [] }
  expect(askTitle({ ...ASK, asked: [], leftOut: [asked] })).toBe('14:20 能问的都问过了')
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
