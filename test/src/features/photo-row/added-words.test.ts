import { addedWords } from '@src/features/photo-row/added-words'

test('nothing is said when every photo is in the row, or nobody chose one', () => {
  expect(addedWords({ unreadable: 0, leftOut: 0 }, 3)).toBeUndefined()
  expect(addedWords({ none: 'NOTHING' }, 3)).toBeUndefined()
})

test('what could not be opened is told beside what was added, and so is what found no room', () => {
  expect(addedWords({ unreadable: 1, leftOut: 0 }, 3)).toBe('1 张打不开，别的都加上了')
  expect(addedWords({ unreadable: 0, leftOut: 27 }, 3)).toBe('最多放 3 张，还有 27 张没加')
  expect(addedWords({ unreadable: 2, leftOut: 1 }, 3)).toBe('2 张打不开，别的都加上了；最多放 3 张，还有 1 张没加')
  expect(addedWords({ none: 'UNREADABLE' }, 3)).toBe('打不开，换一张试试')
})
