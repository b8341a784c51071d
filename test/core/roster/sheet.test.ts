import { readSheet, type SheetRow } from '@core/roster/sheet'
import { MONDAY, PEOPLE, person, plan, WEDNESDAY } from '../support/rosters'

const people = [
  ...PEOPLE,
  person('yao2', { name: '姚红', phone: '13800000001' }),
  person('yao3', { name: '姚红', phone: '13800000002' }),
]
const row = (line: number, text: string): SheetRow => {
  const [date = '', post = '', band = '', names = ''] = text.split('|')
  return { row: line, date, post, band, people: names }
}
const read = (...lines: string[]) =>
  readSheet(
    lines.map((line, i) => row(i + 2, line)),
    { plan: plan(), people, monday: MONDAY },
  )

test('dates, bands and names are read as people write them', () => {
  const sheet = read(
    '2026-11-18|清河里|早|lin、sun',
    '2026/11/18|river|午班|13800000002',
    '2026年11月19日|清河里|夜班| ding ',
  )
  expect(sheet.problems).toEqual([])
  expect(sheet.wanted).toEqual([
    { row: 2, slot: `${WEDNESDAY}.river.early`, personId: 'lin' },
    { row: 2, slot: `${WEDNESDAY}.river.early`, personId: 'sun' },
    { row: 3, slot: `${WEDNESDAY}.river.noon`, personId: 'yao3' },
    { row: 4, slot: '2026-11-19.river.night', personId: 'ding' },
  ])
})

test('every bad line is named with its number and its reason, and the good ones do not hide it', () => {
  const sheet = read(
    '2026-02-30|清河里|早|lin',
    '2026-11-25|清河里|早|lin',
    '2026-11-18|月亮湾|早|lin',
    '2026-11-18|清河里|黄昏|lin',
    '2026-11-18|清河里|早|没这个人',
    '2026-11-18|清河里|早|姚红',
    '2026-11-18|清河里|早|',
    '2026-11-18|清河里|早|lin lin',
    '2026-11-18|清河里|早|sun',
    '2026-11-18|清河里|早|sun',
  )
  expect(sheet.problems.map((found) => `${found.row} ${found.code}`)).toEqual([
    ...['2 NO_SUCH_DAY', '3 NOT_THIS_WEEK', '4 NO_SUCH_POST', '5 NO_SUCH_BAND', '6 UNKNOWN_PERSON'],
    ...['7 AMBIGUOUS_NAME', '8 EMPTY_ROW', '9 TWICE', '11 TWICE'],
  ])
  expect(sheet.problems[4]?.personId).toBe('没这个人')
})
