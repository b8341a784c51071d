import { shownFor } from '@src/ui/toast/shown-for'

test.each([
  ['短话', 'done', 2_000],
  ['短话', 'alert', 6_000],
  ['没取消成，网断了。人还会来，等会儿再点一次取消', 'plain', 4_600],
  ['没取消成，网断了，人还会来。等网好了，再点一次“取消求助”', 'alert', 6_000],
] as const)('%s as %s stays as long as it takes to read', (text, tone, ms) => {
  expect(shownFor({ text, tone })).toBe(ms)
})

test('news of no tone is plain', () => {
  expect(shownFor({ text: '短话' })).toBe(2_000)
})
