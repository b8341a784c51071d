import { toGcj02 } from '@src/platform/location/gcj02'

test('a place in Beijing is shifted as published tables shift it', () => {
  const { lng, lat } = toGcj02({ lng: 116.404, lat: 39.915 })
  expect(lng).toBeCloseTo(116.410244, 5)
  expect(lat).toBeCloseTo(39.916404, 5)
})
