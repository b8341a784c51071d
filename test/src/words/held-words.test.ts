import { keptWords, outcomeIn, textIn } from '@src/words/held-words'

const held = (state: 'held' | 'shown' | 'hidden', kept: boolean) => [{ of: 'text' as const, at: 0, state, kept }]

test('words that are kept from a reader say so, and what the desk added stands below', () => {
  expect(textIn({ held: held('held', true), text: '14:30 补充：门没锁' })).toBe(
    '这段话要值班长先看\n14:30 补充：门没锁',
  )
  expect(textIn({ held: held('hidden', true), text: '' })).toBe('这段话值班长看过，没放出来')
})

test('whoever reads them as ever hears nothing of it', () => {
  expect(textIn({ held: held('held', false), text: '漏水' })).toBe('漏水')
  expect(textIn({ held: held('shown', false), text: '漏水' })).toBe('漏水')
  expect(keptWords({ held: held('held', true) }, 'outcome')).toBe('')
  expect(outcomeIn({ held: held('held', true), outcome: '换好了' })).toBe('换好了')
})
