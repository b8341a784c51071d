import { newcomerWords } from '@src/features/duty-room/newcomers'
import { ROW } from '../../words/known-case'

test('what lay there at the first look is not news', () => {
  expect(newcomerWords(undefined, [ROW])).toBeUndefined()
  expect(newcomerWords(new Set([ROW.id]), [ROW])).toBeUndefined()
})

test('a case that was not there before is named; several are counted', () => {
  expect(newcomerWords(new Set(), [ROW])).toBe('新求助：7 栋 2 单元，漏水堵水')
  expect(newcomerWords(new Set(), [{ ...ROW, drill: true }])).toBe('演练求助：7 栋 2 单元，漏水堵水')
  expect(newcomerWords(new Set([ROW.id]), [ROW, { ...ROW, id: 'a' }, { ...ROW, id: 'b' }])).toBe('来了 2 件新求助')
})
