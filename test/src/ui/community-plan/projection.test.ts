import { distanceM } from '@core/kit/geo'
import fc from 'fast-check'
import { projectionOf, viewOfAll } from '../../../../src/ui/community-plan/projection'

const box = { width: 375, height: 250 }
const view = { lng: 120.137, lat: 30.2813, spanM: 375 }

test('the centre of the view is the centre of the box', () => {
  expect(projectionOf(view, box).at([view.lng, view.lat])).toEqual([187.5, 125])
})

test('north is up and east is right', () => {
  const { at } = projectionOf(view, box)
  const [x, y] = at([view.lng + 0.001, view.lat + 0.001])
  expect(x).toBeGreaterThan(187.5)
  expect(y).toBeLessThan(125)
})

test('distances on the picture agree with those on the ground within half a percent', () => {
  const near = fc.double({ min: -0.004, max: 0.004, noNaN: true })
  fc.assert(
    fc.property(near, near, (east, north) => {
      const there = { lng: view.lng + east, lat: view.lat + north }
      const [x, y] = projectionOf(view, box).at([there.lng, there.lat])
      const drawn = Math.hypot(x - 187.5, y - 125)
      expect(Math.abs(drawn - distanceM(view, there))).toBeLessThan(0.2 + distanceM(view, there) * 0.005)
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('a length in metres has the scale of the view', () => {
  expect(projectionOf({ ...view, spanM: 750 }, box).length(100)).toBe(50)
})

test('the view of all shows every place inside the box with a margin', () => {
  const places = [
    [120.131, 30.2775],
    [120.1435, 30.2855],
    [120.14, 30.28],
  ] as const
  const { at } = projectionOf(viewOfAll(places, box), box)
  for (const place of places) {
    const [x, y] = at(place)
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(box.width)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(box.height)
  }
})

test('a tall community is fitted by its height', () => {
  const tall = [
    [120.137, 30.27],
    [120.1371, 30.29],
  ] as const
  const { at } = projectionOf(viewOfAll(tall, box), box)
  expect(at(tall[0])[1]).toBeLessThan(box.height)
  expect(at(tall[1])[1]).toBeGreaterThan(0)
})

test('a plan of nothing still has a view', () => {
  expect(viewOfAll([], box)).toEqual({ lng: 0, lat: 0, spanM: 1 })
})
