import { openWords, shutWords } from '@src/features/case-photos/photo-states'

const photo = (state: 'waiting' | 'unchecked' | 'pass' | 'held' | 'shown' | 'hidden', open: boolean) => ({
  ...{ key: 'k', at: 0, state, open },
})

test('a photo that may not be seen says why', () => {
  const shut = (['waiting', 'unchecked', 'held', 'hidden'] as const).map((state) => shutWords(photo(state, false)))
  expect(shut).toEqual(['照片在检查', '要值班长先看', '要值班长先看', '没放出来'])
  expect(shutWords(photo('pass', true))).toBeUndefined()
})

test('whoever sees more than others is told so', () => {
  const open = (['waiting', 'held', 'hidden'] as const).map((state) => openWords(photo(state, true)))
  expect(open).toEqual(['在检查', '别人看不到', '别人看不到'])
  expect([openWords(photo('pass', true)), openWords(photo('held', false))]).toEqual([undefined, undefined])
})
