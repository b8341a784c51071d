import fc from 'fast-check'
import { markerPlaces } from '../../../../src/ui/community-plan/marker-places'
import { roomOf } from '../../../../src/ui/community-plan/marker-room'
import { viewFitting } from '../../../../src/ui/community-plan/plan-fit'
import type { PlanMarkerData } from '../../../../src/ui/community-plan/plan-marker'
import { projectionOf } from '../../../../src/ui/community-plan/projection'

const box = { width: 375, height: 250 }
const centre = { lng: 120.137, lat: 30.2813 }
const wanted = { ...centre, spanM: 420 }

const sign = (
  id: string,
  [east, north]: readonly [number, number],
  more: Partial<PlanMarkerData> = {},
): PlanMarkerData => {
  return { id, lng: centre.lng + east, lat: centre.lat + north, label: '林', tone: 'member', ...more }
}

const roomy = (marker: PlanMarkerData) => ({ at: [marker.lng, marker.lat] as const, room: roomOf(marker, 'normal') })

describe('a view that fits', () => {
  test('is the wanted one while everything is on it', () => {
    const view = viewFitting({ wanted, shown: [roomy(sign('a', [0.0003, 0.0002]))], ground: [] }, box)
    expect(view).toEqual(wanted)
  })

  test('shows every sign whole with its bubble, wherever it stands', () => {
    const near = fc.double({ min: -0.006, max: 0.006, noNaN: true })
    const one = fc.record({
      east: near,
      north: near,
      tone: fc.constantFrom('home' as const, 'member' as const),
      named: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (places) => {
        const signs = places.map(({ east, north, tone, named }, index) =>
          sign(`${index}`, [east, north], { tone, ...(named ? { caption: '紧急 119' } : {}) }),
        )
        const view = viewFitting({ wanted, shown: signs.map(roomy), ground: [] }, box)
        const { at } = projectionOf(view, box)
        for (const marker of signs) {
          const [x, y] = at([marker.lng, marker.lat])
          const { left, right, up, down } = roomOf(marker, 'normal')
          expect(x - left).toBeGreaterThanOrEqual(0)
          expect(y - up).toBeGreaterThanOrEqual(0)
          expect(x + right).toBeLessThanOrEqual(box.width)
          expect(y + down).toBeLessThanOrEqual(box.height)
        }
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  test('moves off the empty ground beside the town', () => {
    const ground = [
      [centre.lng - 0.02, centre.lat - 0.02],
      [centre.lng, centre.lat + 0.02],
    ] as const
    const view = viewFitting({ wanted, shown: [roomy(sign('a', [-0.0001, 0]))], ground }, box)
    const { at } = projectionOf(view, box)
    expect(at([centre.lng, centre.lat])[0]).toBeGreaterThan(box.width - 60)
  })
})

describe('a sign', () => {
  const projection = projectionOf(wanted, box)
  const name = { left: 170, right: 205, top: 116, bottom: 134 }
  const ground = { projection, box, print: 'normal' as const, pinAt: null, names: [name] }

  test('moves off the name of the chosen building', () => {
    const [placed] = markerPlaces([sign('a', [0.0002, 0])], ground)
    const { left } = roomOf(sign('a', [0, 0]), 'normal')
    expect(placed?.at[0]).toBeGreaterThanOrEqual(name.right + left)
  })

  test('between two names goes where it covers neither', () => {
    const [x, y] = projection.at([centre.lng, centre.lat])
    const beside = { left: x - 70, right: x - 10, top: y - 30, bottom: y - 8 }
    const names = [beside, { ...beside, left: x + 10, right: x + 70 }]
    const [placed] = markerPlaces([sign('a', [0, 0])], { ...ground, names })
    const { up } = roomOf(sign('a', [0, 0]), 'normal')
    expect(placed?.at[0]).toBe(x)
    expect(placed?.at[1]).toBeGreaterThanOrEqual(beside.bottom + up)
  })

  test('stands beside another at the same place', () => {
    const [first, second] = markerPlaces([sign('a', [0.001, 0]), sign('b', [0.001, 0])], ground)
    const { left, right } = roomOf(sign('a', [0, 0]), 'normal')
    const [[x = 0, y = 0], [toX = 0, toY = 0]] = [first?.at ?? [], second?.at ?? []]
    expect(Math.max(Math.abs(toX - x), Math.abs(toY - y))).toBeGreaterThanOrEqual(left + right)
  })

  test('is never moved off the plan, however much is in its way', () => {
    const at = fc.tuple(
      fc.double({ min: -0.0015, max: 0.0015, noNaN: true }),
      fc.double({ min: -0.001, max: 0.001, noNaN: true }),
    )
    const area = fc.record({ left: fc.nat({ max: 340 }), top: fc.nat({ max: 230 }) })
    fc.assert(
      fc.property(fc.array(at, { minLength: 1, maxLength: 9 }), fc.array(area, { maxLength: 8 }), (places, areas) => {
        const names = areas.map(({ left, top }) => ({ left, top, right: left + 70, bottom: top + 22 }))
        const { left, right, up, down } = roomOf(sign('a', [0, 0]), 'normal')
        for (const {
          at: [x, y],
        } of markerPlaces(
          places.map((place, nth) => sign(`${nth}`, place)),
          { ...ground, names },
        )) {
          expect(x - left).toBeGreaterThanOrEqual(0)
          expect(x + right).toBeLessThanOrEqual(box.width)
          expect(y - up).toBeGreaterThanOrEqual(0)
          expect(y + down).toBeLessThanOrEqual(box.height)
        }
      }),
      { seed: 12, numRuns: 300 },
    )
  })

  test('stays where it is when it is in nobody’s way', () => {
    const [placed] = markerPlaces([sign('a', [0.001, 0.0005])], ground)
    expect(placed?.at).toEqual(projection.at([centre.lng + 0.001, centre.lat + 0.0005]))
  })

  test('hangs its bubble below where it would cover the name above', () => {
    const far = sign('a', [0, -0.0005], { caption: '还有 210 米' })
    expect(markerPlaces([far], ground)[0]?.below).toBe(true)
    expect(markerPlaces([far], { ...ground, names: [] })[0]?.below).toBe(false)
  })
})
