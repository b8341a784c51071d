import type { PhotoView } from '@core/content/photo'
import { photosAhead } from '@src/features/duty/photo-words'

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
