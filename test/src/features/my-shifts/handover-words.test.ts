import { minutes } from '@core/kit/time'
import { asksReader, dueLine, type Handover, isDue, standWords } from '@src/features/my-shifts/handover-words'

const AT = Date.parse('2026-11-30T08:00:00+08:00')
const one = { helpId: 'h1', label: 'HB1130-SY9X 7栋2单元 漏水堵水', note: '', confirmedAt: null }
const writing: Handover = {
  ...{ id: 'x', at: AT, state: 'writing', part: 'from', fromName: '赵明远', toName: '吴桂芬' },
  ...{ note: '', cases: [one, { ...one, helpId: 'h2' }], mayWrite: true, mayConfirm: false },
}
const confirming: Handover = { ...writing, state: 'confirming', mayWrite: false }

test('a handover is due an hour before it, and until everything is taken', () => {
  expect([minutes(61), minutes(60), 0].map((before) => isDue(writing, AT - before))).toEqual([false, true, true])
  expect(isDue(confirming, AT + minutes(30))).toBe(true)
  expect(isDue({ ...confirming, state: 'confirmed' }, AT + minutes(30))).toBe(false)
})

test('it stands first for the two it is between, and for nobody else', () => {
  expect(asksReader(writing, AT - 1)).toBe(true)
  expect(asksReader({ ...writing, part: null }, AT - 1)).toBe(false)
})

test('whoever has gone reads that they have, and who goes on', () => {
  expect(standWords(confirming, AT + 1)).toBe('您 08:00 交班了，吴桂芬已经接着盯，还有 2 件没点“接下”')
  const taken = { ...confirming, state: 'confirmed' as const, cases: [{ ...one, confirmedAt: AT }] }
  expect(standWords(taken, AT + 1)).toBe('08:00 已经交班，都接下了')
})

test('whoever comes reads what will be theirs', () => {
  expect(standWords({ ...writing, part: 'to' }, AT - 1)).toBe('08:00 交班。没办完的 2 件到点归您')
})

test('a desk names it in one line', () => {
  expect(dueLine(writing)).toBe('08:00 您交班给吴桂芬，写几句要留意的')
  expect(dueLine({ ...writing, part: 'to' })).toBe('08:00 赵明远交班给您')
  expect(dueLine({ ...confirming, part: 'to' })).toBe('赵明远交班给您，2 件等您接下')
  expect(dueLine({ ...confirming, part: null })).toBe('赵明远交班给吴桂芬，2 件还没接下')
})
