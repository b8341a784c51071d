import { askSentence, swapSentence } from '@src/words/swap-words'
import { swap as asked, shift } from '../support/swap'

const swap = { ...asked, takenById: 'yao', takenByName: '姚红', state: 'accepted' } as const

const TODAY = '2026-11-18'

test('an agreed swap says who gives what to whom', () => {
  expect(swapSentence(swap, TODAY)).toBe('林建平想把11月22日周日早班换给姚红，姚红已同意。')
})

test('an exchange says what comes back', () => {
  const inReturn = { ...shift, date: '2026-11-19', bandName: '晚' }
  expect(swapSentence({ ...swap, inReturn }, TODAY)).toBe(
    '林建平想把11月22日周日早班换给姚红，换姚红的明天晚班，姚红已同意。',
  )
})

test('an offer to everybody names nobody', () => {
  const open = { ...swap, toId: null, toName: '', takenById: null, takenByName: '', state: 'offered' as const }
  expect(swapSentence(open, TODAY)).toBe('林建平想让出11月22日周日早班，谁都可以接，还没人答应。')
})

test('whoever is asked is spoken to, and is not told that somebody named like them has not answered', () => {
  expect(askSentence(asked, TODAY, 'yao')).toBe('林建平想把11月22日周日早班换给您，等您回话。')
  const inReturn = { ...shift, date: '2026-11-19', bandName: '晚' }
  expect(askSentence({ ...asked, inReturn }, TODAY, 'yao')).toBe(
    '林建平想把11月22日周日早班换给您，换您的明天晚班，等您回话。',
  )
  expect(askSentence({ ...asked, toId: null, toName: '' }, TODAY, 'yao')).toContain('谁都可以接')
})
