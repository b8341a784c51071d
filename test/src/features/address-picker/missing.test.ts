import { missingOf } from '@src/features/address-picker/missing'

const building = { id: 'b7', name: '7栋', zoneId: 'z3', units: ['1', '2'], lng: 120, lat: 30 }

test('an address is asked for building, unit and door in this order', () => {
  expect(missingOf({ buildingId: '', unit: '', door: '' }, undefined)).toBe('先选哪一栋')
  expect(missingOf({ buildingId: 'b7', unit: '', door: '' }, building)).toBe('再选单元')
  expect(missingOf({ buildingId: 'b7', unit: '2', door: ' ' }, building)).toBe('再填门牌')
  expect(missingOf({ buildingId: 'b7', unit: '2', door: '301' }, building)).toBeUndefined()
})

test('a unit of another building counts as none', () => {
  expect(missingOf({ buildingId: 'b7', unit: '5', door: '301' }, building)).toBe('再选单元')
})

test('whoever is sent by somebody else needs the unit, and asks for the door on the way', () => {
  expect(missingOf({ buildingId: 'b7', unit: '', door: '' }, building, 'unit')).toBe('再选单元')
  expect(missingOf({ buildingId: 'b7', unit: '2', door: '' }, building, 'unit')).toBeUndefined()
})

test('where nobody comes to a door, a building is enough', () => {
  expect(missingOf({ buildingId: 'b7', unit: '', door: '' }, building, 'building')).toBeUndefined()
  expect(missingOf({ buildingId: '', unit: '', door: '' }, undefined, 'building')).toBe('先选哪一栋')
})
