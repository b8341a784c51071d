import { reasonWords } from '@src/words/reason-words'

test('a reason says whose it is and what they said', () => {
  expect(reasonWords({ move: 'reopen', words: '又漏了' })).toBe('居民说还没好：又漏了')
  expect(reasonWords({ move: 'release', words: '车坏了' })).toBe('上一位退回来，因为：车坏了')
  expect(reasonWords({ move: 'refer', words: '要专业公司' })).toBe('转出去办，因为：要专业公司')
  expect(reasonWords(null)).toBe('')
})
