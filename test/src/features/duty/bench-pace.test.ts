import type { WorkbenchAnswer } from '@core/contract/duty'
import { nearestBuilding } from '@core/people/building-near'
import { benchPace } from '@src/features/duty/bench-pace'

test('a table with an offer on it is glanced at every 3 s, any other every 10 s', () => {
  const offer = {} as WorkbenchAnswer['offers'][number]
  expect(benchPace({ onDuty: true, offers: [offer], task: null })).toBe(3_000)
  expect(benchPace({ onDuty: true, offers: [], task: null })).toBe(10_000)
  expect(benchPace({ onDuty: false, offers: [], task: null })).toBe(10_000)
  expect(benchPace(undefined)).toBe(10_000)
})

test('somebody stands at the nearest building', () => {
  const near = { id: 'b7', name: '7栋', zoneId: 'z3', units: [], lng: 120.001, lat: 30 }
  const far = { id: 'b9', name: '9栋', zoneId: 'z3', units: [], lng: 120.01, lat: 30 }
  expect(nearestBuilding({ lng: 120, lat: 30 }, [far, near])).toBe(near)
  expect(nearestBuilding({ lng: 120, lat: 30 }, [])).toBeUndefined()
})
