import { chosenBuilding } from '../../../../src/ui/community-plan/chosen-building'
import { areaSigns } from '../../../../src/ui/community-plan/plan-areas'
import type { PlanData, PlanFeature } from '../../../../src/ui/community-plan/plan-data'
import { meet } from '../../../../src/ui/community-plan/plan-geometry'
import { pictureOf } from '../../../../src/ui/community-plan/plan-picture'
import { shapesOf } from '../../../../src/ui/community-plan/plan-shapes'
import { projectionOf } from '../../../../src/ui/community-plan/projection'

const box = { width: 375, height: 250 }
const centre = { lng: 120.137, lat: 30.2813 }
const projection = projectionOf({ ...centre, spanM: 400 }, box)

const square = (lng: number, lat: number): readonly (readonly (readonly number[])[])[] => [
  [
    [lng, lat],
    [lng + 0.0008, lat],
    [lng + 0.0008, lat - 0.0003],
    [lng, lat],
  ],
]

type Named = Readonly<Record<'kind' | 'id' | 'name', string>>

const feature = ({ kind, id, name }: Named, lng: number): PlanFeature => ({
  properties: { kind, id, name },
  geometry: { type: 'Polygon', coordinates: square(lng, centre.lat) },
})

const plan: PlanData = {
  features: [
    feature({ kind: 'building', id: 'b7', name: '7栋' }, centre.lng),
    feature({ kind: 'building', id: 'b8', name: '8栋' }, centre.lng - 0.001),
    feature({ kind: 'building', id: 'far', name: '40栋' }, centre.lng + 0.2),
    feature({ kind: 'garden', id: 'g1', name: '小园' }, centre.lng),
    feature({ kind: 'zone', id: 'z1', name: '清河里' }, centre.lng),
    {
      properties: { kind: 'station', id: 's', name: '驿站' },
      geometry: { type: 'Point', coordinates: [centre.lng, centre.lat] },
    },
  ],
}

const build = (id?: string, at = projection) => chosenBuilding(plan, id, { projection: at, labelSize: 15 })

const draw = (id?: string, route: readonly (readonly [number, number])[] = []) => {
  const chosen = build(id)
  return shapesOf({ plan, chosen: chosen && { ...chosen, id: id ?? '' }, rings: [], route }, projection, box)
}
const ids = (shapes: ReturnType<typeof draw>) => shapes.map((shape) => shape.id)

test('gardens lie under buildings, and names over both', () => {
  expect(ids(draw())).toEqual(['g1', 'b7', 'b8', 'label-b7', 'label-b8'])
})

test('what lies outside the box is not drawn', () => {
  expect(ids(draw())).not.toContain('far')
})

test('the chosen building is drawn last, in its own role, with its name marked', () => {
  const shapes = draw('b7')
  expect(ids(shapes)).toEqual(['g1', 'b8', 'b7', 'label-b8', 'label-b7'])
  expect(shapes.find((shape) => shape.id === 'b7')).toMatchObject({ role: 'chosen' })
  expect(shapes.find((shape) => shape.id === 'label-b7')).toMatchObject({ text: '7栋', chosen: true })
})

test('a pin stands on the middle of the northern wall, so that the name below it can be read', () => {
  const [west, north] = projection.at([centre.lng, centre.lat])
  const [east] = projection.at([centre.lng + 0.0008, centre.lat])
  const chosen = build('b7')
  expect(chosen?.pinAt).toEqual([(west + east) / 2, north + 5])
  expect(chosen?.name.top).toBeGreaterThan(north + 5)
  expect(build('g1')).toBeNull()
  expect(build()).toBeNull()
})

test('the chosen building is named however small it is: below its walls where there is no room inside', () => {
  const chosen = build('b7', projectionOf({ ...centre, spanM: 1_400 }, box))
  expect(chosen?.name.top).toBeCloseTo(chosen?.walls.bottom ?? 0, 0)
})

test('the line of the way stops at the wall: it is not drawn over the name', () => {
  const home = [centre.lng + 0.0004, centre.lat - 0.00015] as const
  const south = [home[0], home[1] - 0.001] as const
  const route = draw('b7', [south, home]).find((shape) => shape.id === 'route')
  const [x, y] = projection.at([home[0], centre.lat - 0.0003])
  expect(route).toMatchObject({ d: expect.stringContaining(`L${Math.round(x)} ${Math.round(y)}`) })
})

test('a garden cannot be chosen as a building', () => {
  expect(draw('g1').find((shape) => shape.id === 'g1')).toMatchObject({ role: 'green' })
})

test('a building too small for its name is drawn without it', () => {
  const whole = projectionOf({ ...centre, spanM: 4_000 }, box)
  expect(ids(shapesOf({ plan, rings: [], route: [] }, whole, box))).not.toContain('label-b7')
})

test('rings are drawn in metres and a route needs two places', () => {
  const rings = [{ ...centre, radiusM: 100 }]
  const one = shapesOf({ plan, rings, route: [[centre.lng, centre.lat]] }, projection, box)
  expect(one.find((shape) => shape.kind === 'circle')).toMatchObject({ at: [187.5, 125], r: 93.8 })
  expect(ids(one)).not.toContain('route')
})

test('a street is wider than a lane', () => {
  const roads: PlanData = {
    features: ['桐花路', '三巷'].map((name) => ({
      properties: { kind: 'road', id: name, name },
      geometry: {
        type: 'LineString',
        coordinates: [
          [120.13, 30.2813],
          [120.15, 30.2813],
        ],
      },
    })),
  }
  expect(shapesOf({ plan: roads, rings: [], route: [] }, projection, box)).toMatchObject([
    { role: 'road' },
    { role: 'lane' },
  ])
})

describe('the picture for the mini-program', () => {
  const options = { box, dark: false, labelSize: 15 }

  test('is one data URI with every shape in it', () => {
    const picture = pictureOf(draw('b7'), options)
    const svg = decodeURIComponent(picture.replace('data:image/svg+xml,', ''))
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 375 250"/)
    expect(svg.match(/<path /g)).toHaveLength(3)
    expect(svg).toContain('>7栋</text>')
  })

  test('does not let a name become markup', () => {
    const label = { kind: 'label', id: 'l', at: [1, 1], text: '<b>&"', chosen: false } as const
    expect(decodeURIComponent(pictureOf([label], options))).toContain('>&lt;b&gt;&amp;&quot;</text>')
  })

  test('has its own colours by night', () => {
    expect(pictureOf(draw(), options)).not.toBe(pictureOf(draw(), { ...options, dark: true }))
  })
})

describe('zones that are named', () => {
  const areas = [{ id: 'z1', words: '清河里 缺 1', gap: true }]
  const shapes = shapesOf({ plan, rings: [], route: [], areas }, projection, box)

  test('take the place of the buildings’ names, and are hatched where somebody is missing', () => {
    expect(ids(shapes)).toEqual(['g1', 'b7', 'b8', 'gap-z1'])
    expect(
      ids(
        shapesOf({ plan, rings: [], route: [], areas: [{ id: 'z1', words: '清河里', gap: false }] }, projection, box),
      ),
    ).toEqual(['g1', 'b7', 'b8'])
    expect(decodeURIComponent(pictureOf(shapes, { box, dark: false, labelSize: 15 }))).toMatch(
      /<pattern id="plan-gap".*fill="url\(#plan-gap\)"/,
    )
  })

  test('have their names on the edge towards the rim, and inside the plan', () => {
    const [sign] = areaSigns(plan, areas, { projection, box, print: 'normal', pins: [] })
    const [west, north] = projection.at([centre.lng, centre.lat])
    const [east, south] = projection.at([centre.lng + 0.0008, centre.lat - 0.0003])
    expect(sign?.at).toEqual([Math.round((west + east) / 2), Math.round(south - 11.2)])
    expect((sign?.room.right ?? 0) - (sign?.room.left ?? 0)).toBeCloseTo((4 + 3 * 0.6) * 16 + 12)
    expect(north).toBeLessThan(sign?.at[1] ?? 0)
    expect(
      areaSigns(plan, [{ id: 'elsewhere', words: '', gap: false }], { projection, box, print: 'normal', pins: [] }),
    ).toEqual([])
  })

  test('give way to a pin: what it covers cannot be read', () => {
    const ground = { projection, box, print: 'normal' } as const
    const named = [{ id: 'z1', words: '南', gap: false }]
    const [usual] = areaSigns(plan, named, { ...ground, pins: [] })
    if (!usual) throw new Error('no name')
    const pin = { ...usual.room, right: usual.room.left + 5 }
    const [aside] = areaSigns(plan, named, { ...ground, pins: [pin] })
    expect(aside && meet(aside.room, pin)).toBe(false)
    const everywhere = { left: 0, top: 0, right: box.width, bottom: box.height }
    expect(areaSigns(plan, named, { ...ground, pins: [everywhere] })).toEqual([usual])
  })
})
