import readSheets from 'read-excel-file/node'
import { APPEAL_RATES } from '../../../core/board/appeal-rates'
import { RATES } from '../../../core/board/rates'
import { answeredBy, SETTINGS, takenOn } from '../../support/appeals-town'
import { settledCase } from '../../support/cases'
import { COMMUNITY } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'

const town = talkingTownHere(async () => ({ appeals: SETTINGS }))

test('a month comes as an XLSX workbook whose figures are those of the page', async () => {
  await settledCase(town)
  await answeredBy(town, 'lin', await takenOn(town))
  await town.engineRuns()
  const report = await town.call('gu', 'board', 'report', { communityId: COMMUNITY.id, month: '2026-03' })
  expect(report.fileName).toBe('桐花里社区 2026-03 月报.xlsx')
  const sheets = await readSheets(Buffer.from(report.file, 'base64'))
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    ...['四个率', '用时', '网格', '每天', '看一眼'],
    ...['诉求', '诉求用时', '诉求网格', '诉求每天'],
  ])
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? []
  const rates = rowsOf('四个率')
  const head = rates[0] ?? []
  const row = (name: string) => rates.find(([first]) => first === name) ?? []
  for (const { id, hits, of } of report.figures.rates) expect(row(RATES[id].name).slice(2, 4)).toEqual([hits, of])
  expect(row('按时办好率').slice(1, 4)).toEqual(['样本不足', 1, 1])
  expect(row('解决率')[head.indexOf('在等居民回话')]).toBe(1)
  expect(String(row('解决率').at(-1))).toContain('没回话是未评价')
  const ofAppeals = rowsOf('诉求')
  const appealRow = (name: string) => ofAppeals.find(([first]) => first === name) ?? []
  for (const { id, hits, of } of report.appeals.rates)
    expect(appealRow(APPEAL_RATES[id].name).slice(2, 4)).toEqual([hits, of])
  expect(appealRow('诉求解决率')[(ofAppeals[0] ?? []).indexOf('在等居民回话')]).toBe(1)
  expect(appealRow('按时答复率').slice(1, 4)).toEqual(['样本不足', 1, 1])
  expect(['一共', '已答复', '来自小程序'].map((name) => appealRow(name)[1])).toEqual([1, 1, 1])
  // The head, and the two days the month has had.
  expect(rowsOf('每天').map(([date, count]) => [date, count])).toEqual([
    ['日期', '件数'],
    ['2026-03-01', 0],
    ['2026-03-02', 1],
  ])
})

test('a month that does not exist, or has not begun, is refused', async () => {
  const code = (month: string) => town.refusal('gu', 'board', 'report', { communityId: COMMUNITY.id, month })
  expect([await code('2026-13'), await code('2026-04')]).toEqual(['INVALID_INPUT', 'INVALID_INPUT'])
})
