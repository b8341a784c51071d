import type { Building } from '@core/people/community'
import { sheetsOf } from '@src/features/wall-codes/sheets'

const building = (nth: number): Building => ({
  ...{ id: `b${nth}`, name: `${nth}栋`, zoneId: 'z', units: ['1'] },
  ...{ lng: 120, lat: 30 },
})
const five = [1, 2, 3, 4, 5].map(building)
const idsOf = (size: 'whole' | 'quarter', buildings = five) =>
  sheetsOf(buildings, size).map((sheet) => sheet.map(({ id }) => id))

test('each building has a sheet of its own, or four share one and the last has room left', () => {
  expect(idsOf('whole')).toEqual([['b1'], ['b2'], ['b3'], ['b4'], ['b5']])
  expect(idsOf('quarter')).toEqual([['b1', 'b2', 'b3', 'b4'], ['b5']])
  expect(idsOf('quarter', [])).toEqual([])
})
