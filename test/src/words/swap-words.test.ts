import type { SwapView } from '@core/roster/swap-view'
import { swapSentence } from '@src/words/swap-words'

const shift = { slot: 's', date: '2026-11-22', from: 0, to: 0, postName: '清河里', bandName: '早' }

const swap: SwapView = {
  ...{
    id: 'x',
    monday: '2026-11-16',
    shift,
    inReturn: null,
    fromId: 'lin',
    fromName: '林建平',
    toId: 'yao',
    toName: '姚红',
  },
  ...{ takenById: 'yao', takenByName: '姚红', note: '', reason: '', state: 'accepted', offeredAt: 0 },
}

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
