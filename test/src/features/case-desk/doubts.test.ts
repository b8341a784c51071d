import type { PhotoView } from '@core/content/photo'
import { minutes } from '@core/kit/time'
import { doubtsOf } from '@src/features/case-desk/doubts'

const photo = (key: string, state: PhotoView['state']): PhotoView => ({ key, at: 0, state, open: true })

test('a coordinator is asked about words and photos that wait for them, and about nothing else', () => {
  const help = {
    held: [
      { of: 'text' as const, at: 0, state: 'held' as const, kept: false },
      { of: 'outcome' as const, at: 0, state: 'shown' as const, kept: false },
    ],
    photos: [photo('passed', 'pass'), photo('risky', 'held'), photo('slow', 'waiting')],
    settledPhotos: [photo('failed', 'unchecked'), photo('decided', 'hidden')],
  }
  const asked = (now: number) => doubtsOf(help, now).map(({ id }) => id)
  expect(asked(minutes(44))).toEqual(['text', 'risky', 'failed'])
  expect(asked(minutes(45))).toEqual(['text', 'risky', 'slow', 'failed'])
  expect(doubtsOf(help, 0)[1]).toEqual({
    id: 'risky',
    words: '有张照片没过检查，别人还看不到',
    piece: { kind: 'photo', key: 'risky' },
  })
})
