import { distanceM } from '@core/kit/geo'
import { HOME, north } from '../support/cast'

describe('the distance', () => {
  test('is nothing to the same place and the same both ways', () => {
    const other = { lng: 118.79, lat: 32.07 }
    expect(distanceM(HOME, HOME)).toBe(0)
    expect(distanceM(HOME, other)).toBeCloseTo(distanceM(other, HOME), 6)
  })

  test('of one degree on a great circle is its share of the circumference', () => {
    const degree = (2 * Math.PI * 6_378_100) / 360
    expect(distanceM({ lng: 0, lat: 0 }, { lng: 1, lat: 0 })).toBeCloseTo(degree, 3)
    expect(distanceM({ lng: 118, lat: 31 }, { lng: 118, lat: 32 })).toBeCloseTo(degree, 3)
    expect(distanceM({ lng: 10, lat: 60 }, { lng: 11, lat: 60 })).toBeCloseTo(degree / 2, -2)
  })

  test('does not run round the world at the date line, nor fail at the other side of it', () => {
    expect(distanceM({ lng: 179.999, lat: 0 }, { lng: -179.999, lat: 0 })).toBeLessThan(230)
    expect(distanceM({ lng: 0, lat: 0 }, { lng: 180, lat: 0 })).toBeCloseTo(Math.PI * 6_378_100, 0)
  })

  test('is exact to a millimetre within a community', () => {
    expect(distanceM(HOME, north(150))).toBeCloseTo(150, 3)
  })
})
