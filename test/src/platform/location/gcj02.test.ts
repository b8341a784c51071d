import { fromGcj02, toGcj02 } from '@src/platform/location/gcj02'

test('a place in Beijing is shifted as published tables shift it', () => {
  const { lng, lat } = toGcj02({ lng: 116.404, lat: 39.915 })
  expect(lng).toBeCloseTo(116.410244, 5)
  expect(lat).toBeCloseTo(39.916404, 5)
})

test('a place pointed at on the map comes back to within a hand’s breadth', () => {
  const place = { lng: 120.1372, lat: 30.2815 }
  const back = fromGcj02(toGcj02(place))
  expect(back.lng).toBeCloseTo(place.lng, 6)
  expect(back.lat).toBeCloseTo(place.lat, 6)
})
