import type { PhotoView } from '@core/content/photo'
import { photosAhead, voiceAhead } from '@src/features/duty/content-words'

const photo = (state: PhotoView['state']): PhotoView => ({ key: state, at: 0, state, open: false })

describe('that there are photos', () => {
  test('is told with their number and when they can be looked at', () => {
    expect(photosAhead({ photos: [photo('pass'), photo('shown')] }, '接单后')).toBe('有 2 张照片，接单后能看')
  })

  test.each([[[]], [['waiting' as const]], [['held' as const, 'hidden' as const, 'unchecked' as const]]])(
    'is not promised of what nobody would be shown (%j)',
    (states) => {
      expect(photosAhead({ photos: states.map(photo) }, '接单后')).toBe('')
    },
  )
})

test('that there is a voice is told with its length, and nothing where nobody spoke', () => {
  expect(voiceAhead({ voiceAheadMs: 2_900 }, '接单后')).toBe('有一段 3 秒录音，接单后能听')
  expect(voiceAhead({ voiceAheadMs: 200 }, '答应后')).toBe('有一段 1 秒录音，答应后能听')
  expect(voiceAhead({ voiceAheadMs: null }, '接单后')).toBe('')
})
