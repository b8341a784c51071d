import { rowsIn } from '../../cloudfunctions/roster/csv-rows'

const HEAD = '日期,岗位,班次,人员'
const read = (...lines: string[]) => rowsIn([HEAD, ...lines].join('\n'))
const bad = ({ problems }: ReturnType<typeof rowsIn>) => problems.map(({ row, code }) => `${row} ${code}`)

test('a second name outside its quotes is a bad line and not a name less', () => {
  const sheet = read('2026-11-16,清河里,早,王芳,李强', '2026-11-16,清河里,午,"王芳,李强"')
  expect(bad(sheet)).toEqual(['2 BAD_ROW'])
  expect(sheet.rows).toMatchObject([{ row: 3, people: '王芳,李强' }])
})

test('a name under a heading without words is a bad line as well', () => {
  expect(bad(rowsIn(`${HEAD},\n2026-11-16,清河里,早,王芳,李强`))).toEqual(['2 BAD_ROW'])
})

test('other columns, and empty cells at the end, as tables write them, do no harm', () => {
  const sheet = rowsIn(`班次,备注,日期,岗位,人员\n早,带钥匙,2026-11-16,清河里,王芳,,\n`)
  expect(sheet).toEqual({
    problems: [],
    rows: [{ row: 2, date: '2026-11-16', post: '清河里', band: '早', people: '王芳' }],
  })
})

test.each(['\n', '\r\n', '\r'])(
  'rows are numbered by the lines of the file, also after a quoted line break: %j',
  (end) => {
    const lines = [
      HEAD,
      `2026-11-16,清河里,早,"王芳${end}李强"`,
      '',
      '2026-11-17,清河里,早,王芳',
      '2026-11-18,,,"没合上',
    ]
    const sheet = rowsIn(lines.join(end))
    expect(sheet.rows.map(({ row }) => row)).toEqual([2, 5])
    expect(bad(sheet)).toEqual(['6 BAD_ROW'])
  },
)

test('a table pasted from a spreadsheet, with tabs, is read as well', () => {
  const sheet = rowsIn(`${HEAD}\n2026-11-16,清河里,早,王芳`.replaceAll(',', '\t'))
  expect(sheet.rows).toMatchObject([{ row: 2, people: '王芳' }])
})
