import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CAST } from '../../../tools/demo/cast'
import { ageOf, type DemoPerson } from '../../../tools/demo/demo-person'
import { DEMO_SEED, demoFiles } from '../../../tools/demo/files'
import { distanceM, middleOf } from '../../../tools/demo/geometry'
import { type Building, buildingsIn, type Plan, type PlanKind } from '../../../tools/demo/plan'
import { ZONES } from '../../../tools/demo/zone-layout'

const committed = (name: string) => readFileSync(join(__dirname, '../../../demo', name), 'utf8')
const plan: Plan = JSON.parse(committed('plan.geojson'))
const people: readonly DemoPerson[] = JSON.parse(committed('people.json'))
const buildings = buildingsIn(plan)
const person = (name: string) => only(people.filter((one) => one.name === name))
const building = (id: string) => only(buildings.filter((one) => one.id === id))

function only<T>(found: readonly T[]): T {
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error(`expected one, found ${found.length}`)
  return first
}

/** Even–odd rule over a closed ring. */
function contains(ring: readonly (readonly number[])[], [x = 0, y = 0]: readonly number[]): boolean {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? []
    const [bx = 0, by = 0] = ring[i] ?? []
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

function outlineOf(kind: PlanKind, id: string): readonly (readonly number[])[] {
  const feature = only(plan.features.filter(({ properties }) => properties.kind === kind && properties.id === id))
  return feature.geometry.type === 'Polygon' ? (feature.geometry.coordinates[0] ?? []) : []
}

const unique = (values: readonly unknown[]) => new Set(values).size === values.length

describe('the committed demo community', () => {
  test('is exactly what its seed makes', () => {
    const made = demoFiles(DEMO_SEED)
    expect(made.map(({ name }) => name)).toEqual(['plan.geojson', 'people.json'])
    for (const { name, text } of made) expect(text === committed(name)).toBe(true)
  })

  test('would differ under another seed', () => {
    const other = demoFiles(DEMO_SEED + 1)
    expect(other.map(({ name, text }) => text === committed(name))).toEqual([false, false])
  })
})

describe('the plan', () => {
  test('has six zones, forty-five buildings, one boundary, one station and one river', () => {
    const count = (kind: PlanKind) => plan.features.filter(({ properties }) => properties.kind === kind).length
    expect([count('zone'), count('building'), count('boundary'), count('station'), count('water')]).toEqual([
      6, 45, 1, 1, 1,
    ])
    expect(ZONES.map(({ name }) => name)).toEqual(['桐南苑', '桐北苑', '清河里', '学府苑', '老厂区', '河湾里'])
  })

  test('numbers its buildings 1栋 to 45栋 without a gap', () => {
    expect(buildings.map(({ name }) => name)).toEqual(Array.from({ length: 45 }, (_, i) => `${i + 1}栋`))
  })

  test('gives every feature an id of its own', () => {
    expect(unique(plan.features.map(({ properties }) => properties.id))).toBe(true)
  })

  test.each(buildings)('$name stands wholly inside its zone and outside the gardens', ({ zoneId, outline }) => {
    const zone = outlineOf('zone', zoneId)
    expect(outline.every((corner) => contains(zone, corner))).toBe(true)
    const gardens = plan.features
      .filter(({ properties }) => properties.kind === 'garden')
      .map(({ properties }) => properties.id)
    for (const id of gardens) {
      const garden = outlineOf('garden', id)
      expect(
        outline.some((corner) => contains(garden, corner)) || garden.some((corner) => contains(outline, corner)),
      ).toBe(false)
    }
  })

  test('never lets two buildings touch', () => {
    const clashes = buildings.filter((a) =>
      buildings.some((b) => a.id !== b.id && a.outline.some((corner) => contains(b.outline, corner))),
    )
    expect(clashes).toEqual([])
  })

  test('keeps every zone inside the boundary and off the water', () => {
    const boundary = outlineOf('boundary', 'boundary')
    const water = outlineOf('water', 'water-1')
    for (const { id } of ZONES) {
      const zone = outlineOf('zone', id)
      expect(zone.every((corner) => contains(boundary, corner))).toBe(true)
      expect(zone.some((corner) => contains(water, corner))).toBe(false)
    }
  })

  test('spans about 1 200 by 900 metres', () => {
    const boundary = outlineOf('boundary', 'boundary')
    const lngs = boundary.map(([lng = 0]) => lng)
    const lats = boundary.map(([, lat = 0]) => lat)
    const wide = distanceM([Math.min(...lngs), 30.2815], [Math.max(...lngs), 30.2815])
    const high = distanceM([120.1372, Math.min(...lats)], [120.1372, Math.max(...lats)])
    expect(Math.abs(wide - 1_200)).toBeLessThan(30)
    expect(Math.abs(high - 900)).toBeLessThan(30)
  })
})

describe('the people', () => {
  test('are 1 500, of whom about three in ten are 65 or older', () => {
    expect(people).toHaveLength(1_500)
    const old = people.filter((one) => ageOf(one) >= 65).length / people.length
    expect(old).toBeGreaterThan(0.27)
    expect(old).toBeLessThan(0.33)
  })

  test.each(['id', 'openid', 'phone', 'name'] as const)('share no %s', (field) => {
    expect(unique(people.map((one) => one[field]))).toBe(true)
  })

  test('have names of two to four Chinese characters', () => {
    expect(people.filter(({ name }) => !/^\p{Script=Han}{2,4}$/u.test(name))).toEqual([])
  })

  test('have phones from the invented block only, and openids that are not numbers', () => {
    expect(people.filter(({ phone }) => !/^1380000\d{4}$/.test(phone))).toEqual([])
    expect(people.filter(({ openid }) => !/^demo-[a-z0-9-]+$/.test(openid))).toEqual([])
  })

  test('live behind doors that exist, in the zone of their building', () => {
    const exists = (home: Building, { unit, door }: DemoPerson) =>
      Number(unit) >= 1 &&
      Number(unit) <= home.units &&
      Math.floor(Number(door) / 100) <= home.floors &&
      /^\d{1,2}0[12]$/.test(door)
    const lost = people.filter((one) => {
      const home = building(one.buildingId)
      return home.zoneId !== one.zoneId || !exists(home, one)
    })
    expect(lost).toEqual([])
  })
})

describe('the offices', () => {
  const holders = (role: string) => people.filter(({ roles }) => roles.some((held) => held === role))

  test('are three coordinators and three operators who take turns, one secretary and sixty members', () => {
    expect(holders('coordinator').map(({ name }) => name)).toEqual(['赵明远', '吴桂芬', '何立新'])
    expect(holders('secretary').map(({ name }) => name)).toEqual(['顾慧敏'])
    expect(holders('operator').map(({ name }) => name)).toEqual(['何晓芸', '冯丽', '于海涛'])
    expect(holders('member')).toHaveLength(60)
  })

  test('give every member a way to travel and at least one skill', () => {
    expect(holders('member').filter(({ transport, skills }) => !transport || skills.length === 0)).toEqual([])
  })

  test.each(ZONES)('give $name ten members, two or three of whom look after it', ({ id }) => {
    expect(holders('member').filter(({ zoneId }) => zoneId === id)).toHaveLength(10)
    const keepers = people.filter(({ keepsZoneId }) => keepsZoneId === id).length
    expect([2, 3]).toContain(keepers)
  })
})

describe('the cast', () => {
  test('are people of the community, each by the name it goes by', () => {
    for (const { openid, name } of CAST) expect(person(name).openid).toBe(openid)
  })

  test('has 周秀兰 at 7栋2单元301, 72, with a care note', () => {
    const zhou = person('周秀兰')
    expect([zhou.buildingId, zhou.unit, zhou.door, ageOf(zhou)]).toEqual(['building-7', '2', '301', 72])
    expect(zhou.careNotes).toMatch(/一个人住.*耳朵背/)
  })

  test('has 林建平 nearest to 7栋 and the two others at least twice as far', () => {
    const home = middleOf(building('building-7').outline)
    const away = CAST.flatMap(({ name, standsAtBuildingId: at }) =>
      at ? [{ name, m: distanceM(home, middleOf(building(at).outline)) }] : [],
    )
    expect(away.map(({ name }) => name)).toEqual(['林建平', '孙玉珍', '郑卫东'])
    const [lin = 0, ...others] = away.map(({ m }) => m)
    expect(lin).toBeLessThan(200)
    expect(others.filter((m) => m < 2 * lin)).toEqual([])
  })
})
