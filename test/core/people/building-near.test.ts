import { buildingNear, nearestBuilding } from '@core/people/building-near'

const building = (id: string, lng: number) => ({ id, name: id, zoneId: 'z', units: ['1'], lng, lat: 30 })
/** One thousandth of a degree is about 96 m here. */
const buildings = [building('a', 120), building('b', 120.001)]
const at = (lng: number) => ({ lng, lat: 30 })

test('the nearer of two', () => {
  expect(buildingNear(at(120.0004), buildings)?.id).toBe('a')
  expect(buildingNear(at(120.0006), buildings)?.id).toBe('b')
})

test('nobody who stands farther than a short walk is in the community', () => {
  expect(buildingNear(at(120.0025), buildings)?.id).toBe('b')
  expect(buildingNear(at(120.0027), buildings)).toBeUndefined()
  expect(nearestBuilding(at(121), buildings)?.id).toBe('b')
})

test('a place that is less sure may be a little farther, and not any distance', () => {
  expect(buildingNear(at(120.0034), buildings, 90)?.id).toBe('b')
  expect(buildingNear(at(120.005), buildings, 5_000)).toBeUndefined()
})

test('a community without a house has none near', () => {
  expect(buildingNear(at(120), [])).toBeUndefined()
})
