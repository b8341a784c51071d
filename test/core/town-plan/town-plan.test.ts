import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPlanFile } from '@core/contract/plan-file'
import { differencesBetween } from '@core/settings/difference'
import { faultsOfPlan } from '@core/town-plan/check'
import type { Ring, TownFeature } from '@core/town-plan/feature'
import { exported, groundOf } from '@core/town-plan/ground'
import { lossesOf } from '@core/town-plan/losses'
import { contains, crossesItself, isClosed } from '@core/town-plan/ring'
import { summaryOf } from '@core/town-plan/summary'

const NEAR = { lng: 120.137, lat: 30.281 }
const square = (lng: number, lat: number, side = 0.001): Ring => [
  ...([
    [lng, lat],
    [lng + side, lat],
    [lng + side, lat + side],
    [lng, lat + side],
    [lng, lat],
  ] as const),
]

interface Made {
  readonly kind?: TownFeature['properties']['kind']
  readonly id: string
  readonly ring?: Ring
  readonly over?: Partial<TownFeature['properties']>
}

function made({ kind = 'building', id, ring = square(120.137, 30.281), over = {} }: Made): TownFeature {
  const house = kind === 'building' ? { zoneId: 'zone-1', units: ['1', '2'] } : {}
  return {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: { kind, id, name: id, ...house, ...over },
  }
}

const zone = made({ kind: 'zone', id: 'zone-1', ring: square(120.13, 30.28, 0.02) })
const seven = made({ id: 'b7' })
const plan = [zone, seven, made({ id: 'b9', ring: square(120.139, 30.281) })]
const faults = (features: readonly TownFeature[]) => faultsOfPlan(features, NEAR).map(({ code, at }) => `${code} ${at}`)
const fileOf = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const read = (text: string) => {
  const found = readPlanFile(text)
  return found.ok ? 'ok' : found.faults?.map(({ code, at }) => `${code} ${at}`)
}

describe('an outline', () => {
  test('is closed with three corners at least', () => {
    expect([
      isClosed(square(0, 0)),
      isClosed(square(0, 0).slice(1)),
      isClosed([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
    ]).toEqual([true, false, false])
  })

  test('crosses itself when it is twisted, and not where its ends meet', () => {
    expect(crossesItself(square(0, 0))).toBe(false)
    expect(
      crossesItself([
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ]),
    ).toBe(true)
  })

  test('knows what lies in it', () => {
    expect([contains(square(0, 0, 1), [0.5, 0.5]), contains(square(0, 0, 1), [1.5, 0.5])]).toEqual([true, false])
  })
})

describe('a plan', () => {
  test('of zones with buildings that have units has nothing wrong with it', () => {
    expect(faults(plan)).toEqual([])
  })

  test.each([
    ['without zones', [seven], ['NO_ZONES ', 'NO_ZONE b7']],
    ['without buildings', [zone], ['NO_BUILDINGS ']],
    ['with one id twice', [...plan, made({ id: 'b7' })], ['DUPLICATE_ID b7']],
    ['with a building in no zone', [zone, made({ id: 'b1', over: { zoneId: 'zone-9' } })], ['NO_ZONE b1']],
    ['with a building without units', [zone, made({ id: 'b1', over: { units: [] } })], ['NO_UNITS b1']],
    ['with an open outline', [zone, made({ id: 'b1', ring: square(120.137, 30.281).slice(1) })], ['OPEN_RING b1']],
    ['far from the town', [zone, made({ id: 'b1', ring: square(121.5, 30.281) })], ['FAR_AWAY b1']],
    ['with latitude before longitude', [zone, made({ id: 'b1', ring: square(30.281, 120.137) })], ['SWAPPED b1']],
    [
      'with a building that is a line',
      [
        zone,
        seven,
        {
          ...seven,
          geometry: { type: 'LineString', coordinates: square(120.137, 30.281) },
          properties: { ...seven.properties, id: 'b2', name: 'b2' },
        },
      ],
      ['WRONG_SHAPE b2'],
    ],
  ] as const)('%s is told', (_, features, expected) => {
    expect(faults(features as readonly TownFeature[])).toEqual(expected)
  })
})

describe('a file', () => {
  test('is read as it was written, and what is not ours in it is left out', () => {
    const strange = { ...seven, id: 7, properties: { ...seven.properties, colour: 'red', units: 2 } }
    const found = readPlanFile(`\uFEFF${fileOf(zone, strange)}`)
    expect(found.ok && found.value).toEqual([zone, seven])
  })

  test.each([
    ['no JSON', '{"type":', ['NOT_JSON ']],
    ['a plan with nothing on it', fileOf(), ['NOT_A_PLAN ']],
    ['another JSON', '{"type":"Feature"}', ['NOT_A_PLAN ']],
    ['too much', ' '.repeat(500_001), ['TOO_LARGE ']],
    ['a thing without a kind', fileOf(zone, { ...seven, properties: { id: 'b7', name: '7栋' } }), ['BAD_FEATURE 7栋']],
    ['a thing without anything', fileOf(zone, null), ['BAD_FEATURE 第 2 个']],
    ['a shape of words', fileOf({ ...seven, geometry: { type: 'Polygon', coordinates: 'x' } }), ['BAD_FEATURE b7']],
  ])('of %s is told', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('of the demo town has nothing wrong with it, and is the same when it has gone out and come back', () => {
    const demo = readPlanFile(readFileSync(join(__dirname, '../../../demo/plan.geojson'), 'utf8'))
    if (!demo.ok) throw new Error(JSON.stringify(demo.faults))
    expect(faultsOfPlan(demo.value, NEAR)).toEqual([])
    const out = exported(demo.value, groundOf(demo.value))
    const back = readPlanFile(fileOf(...out))
    expect(back.ok && differencesBetween(summaryOf(out), summaryOf(back.value))).toEqual([])
    expect(back.ok && groundOf(back.value)).toEqual(groundOf(demo.value))
  })
})

describe('what hangs on it', () => {
  const none = { homes: [], openAt: [], onRoster: new Set<string>(), onRoutes: new Set<string>() }
  const losses = (features: readonly TownFeature[], over: Partial<typeof none> = {}) =>
    lossesOf(groundOf(plan), groundOf(features), { ...none, ...over }).map(
      ({ code, at, count }) => `${code} ${at} ${count}`,
    )
  const homes = [
    { buildingId: 'b7', unit: '2' },
    { buildingId: 'b7', unit: '2' },
  ] as never

  test('is nothing where nobody lives and nothing runs', () => {
    expect(losses([zone, seven])).toEqual([])
  })

  test('is every home in a building or unit that is not there any more', () => {
    expect(losses([zone, made({ id: 'b9' })], { homes })).toEqual(['LIVED_IN b7 2'])
    expect(losses([zone, made({ id: 'b7', over: { units: ['1'] } }), made({ id: 'b9' })], { homes })).toEqual([
      'UNIT_LIVED_IN b7 2',
    ])
  })

  test('is an open case, a post, and a route', () => {
    expect(losses([zone, seven], { openAt: ['b9'] as never })).toEqual(['CASE_OPEN b9 1'])
    const other = [made({ kind: 'zone', id: 'zone-2' }), ...plan.slice(1)]
    const on = { onRoster: new Set(['zone-1']), onRoutes: new Set(['zone-1']) }
    expect(losses(other, on)).toEqual(['ZONE_ON_ROSTER zone-1 1', 'ZONE_ON_ROUTE zone-1 1'])
  })
})

test('where one stands before a building moves with its outline, and only then', () => {
  const at = (ring: Ring) =>
    groundOf([zone, made({ id: 'b7', ring, over: { lng: 120.1372, lat: 30.2812 } })]).buildings[0]
  expect(at(square(120.137, 30.281))).toMatchObject({ lng: 120.1372, lat: 30.2812 })
  expect(at(square(120.139, 30.281))).toMatchObject({ lng: 120.1395, lat: 30.2815 })
})
