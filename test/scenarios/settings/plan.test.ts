import type { PlanAnswer } from '../../../core/contract/settings'
import type { InputOf } from '../../../core/contract/wire'
import { minutes } from '../../../core/kit/time'
import type { TownFeature } from '../../../core/town-plan/feature'
import { communityId, SETTINGS } from '../../support/appeals-town'
import { control } from '../../support/emulator-client'
import type { Name } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'

const town = talkingTownHere(async () => ({ appeals: SETTINGS }))

/** An instance keeps settings for a minute, and every story begins at the same instant. */
beforeEach(() => control(town.url, 'POST', ['functions/restart']))

const read = () => town.call('gu', 'settings', 'plan', { communityId })

interface How {
  readonly who?: Name
  readonly version?: number
  readonly save?: boolean
}

function inputOf({ features, version }: PlanAnswer, how: How): InputOf<'settings', 'importPlan'> {
  return { communityId, version, save: true, ...how, features: structuredClone(features) as never }
}

async function imports(change: (features: readonly TownFeature[]) => readonly TownFeature[], how: How = {}) {
  const { who = 'zhao', ...rest } = how
  const plan = await read()
  return town.call(who, 'settings', 'importPlan', inputOf({ ...plan, features: change(plan.features) }, rest))
}

const changed = (id: string, over: Partial<TownFeature['properties']>) => (features: readonly TownFeature[]) =>
  features.map((one) => (one.properties.id === id ? { ...one, properties: { ...one.properties, ...over } } : one))
const without = (id: string) => (features: readonly TownFeature[]) => features.filter((one) => one.properties.id !== id)

/** A house east of the ninth. */
function withEleven(features: readonly TownFeature[]): readonly TownFeature[] {
  const nine = features.find(({ properties }) => properties.id === 'building-9')
  if (nine?.geometry.type !== 'Polygon') throw new Error('the ninth has no outline')
  const { lng: _, lat: __, ...facts } = nine.properties
  const coordinates = nine.geometry.coordinates.map((ring) => ring.map(([lng, lat]) => [lng + 0.001, lat] as const))
  const properties = { ...facts, id: 'building-11', name: '11栋', units: ['1', '2', '3'] }
  return [...features, { type: 'Feature', geometry: { type: 'Polygon', coordinates }, properties }]
}

test('what is exported has every zone and building, and changes nothing when it comes back', async () => {
  const { features } = await read()
  expect(features.map(({ properties: { kind, id } }) => `${kind} ${id}`).sort()).toEqual([
    'building building-7',
    'building building-9',
    'zone zone-1',
  ])
  expect(await imports((all) => all)).toMatchObject({ saved: true, differences: [], plan: { version: 0 } })
})

test('is looked at before it is saved, then drawn and lived in from the next minute on, and is on record', async () => {
  const tried = await imports(withEleven, { save: false })
  expect(tried).toMatchObject({ saved: false, plan: { version: 0 } })
  expect((await read()).features).toHaveLength(3)

  expect(await imports(withEleven)).toMatchObject({ saved: true, plan: { version: 1 } })
  await town.skip(minutes(2))
  const { buildings, plan } = await town.call('zhou', 'people', 'community', { communityId })
  expect(buildings.find(({ id }) => id === 'building-11')).toMatchObject({ name: '11栋', units: ['1', '2', '3'] })
  expect(plan.features.map(({ properties }) => properties.id)).toContain('building-11')
  const home = { buildingId: 'building-11', unit: '3', door: '101' }
  await town.call('zhou', 'people', 'saveMe', { communityId, name: '周秀兰', phone: '', home })
  const { changes } = await town.call('gu', 'settings', 'changes', { communityId, from: null })
  expect(changes).toMatchObject([{ part: 'plan', byName: '赵明远', version: 1 }])
  expect(changes[0]?.differences).toContainEqual({
    at: ['buildings', 'building-11', 'name'],
    before: null,
    after: '11栋',
  })
  // Nobody who lives there is dropped with it.
  expect(await imports(without('building-11'))).toEqual({
    saved: false,
    faults: [{ code: 'LIVED_IN', at: '11栋', count: 1 }],
  })
  expect(await imports(changed('building-11', { units: ['1'] }))).toMatchObject({
    saved: false,
    faults: [{ code: 'UNIT_LIVED_IN', count: 1 }],
  })
})

test('a building with a case that runs stays; one where nothing hangs goes', async () => {
  await town.goesOnDuty('lin', 100)
  const address = { buildingId: 'building-9', unit: '1', door: '102' }
  const filed = await town.files('zhou', { address })
  expect(await imports(without('building-9'))).toEqual({
    saved: false,
    faults: [{ code: 'CASE_OPEN', at: '9栋', count: 1 }],
  })
  await town.call('zhou', 'help', 'withdraw', { helpId: filed.id, reason: '' })
  expect(await imports(without('building-9'))).toMatchObject({ saved: true })
})

test('what cannot be used is told thing by thing, and nothing is kept of it', async () => {
  expect(await imports(changed('building-9', { zoneId: 'zone-8' }))).toEqual({
    saved: false,
    faults: [{ code: 'NO_ZONE', at: '9栋', count: 1 }],
  })
  const bad = { ...inputOf(await read(), {}), features: [{ type: 'Feature' }] } as never
  expect(await town.refusal('zhao', 'settings', 'importPlan', bad)).toBe('INVALID_INPUT')
  expect((await read()).version).toBe(0)
})

test('whoever read an older plan saves nothing; settings and plan go by one version', async () => {
  await imports(changed('building-9', { name: '九栋' }))
  expect((await town.call('zhao', 'settings', 'read', { communityId })).version).toBe(1)
  const late = inputOf(await read(), { version: 0 })
  const renamed = {
    ...late,
    features: structuredClone(changed('building-9', { name: '玖栋' })((await read()).features)) as never,
  }
  expect(await town.refusal('qian', 'settings', 'importPlan', renamed)).toBe('CONFLICT')
  // What is so already is saved, whatever the version.
  expect(await town.call('qian', 'settings', 'importPlan', late)).toMatchObject({ saved: true, differences: [] })
})

test('a writer who dies leaves the old plan or the new one, whole', async () => {
  const saving = () => imports(withEleven)
  await town.diesAt({ action: 'database.modifyDocument', collection: 'communities', from: 'settings' }, saving)
  await town.skip(minutes(2))
  const { buildings, plan } = await town.call('zhou', 'people', 'community', { communityId })
  const there = buildings.some(({ id }) => id === 'building-11')
  expect(plan.features.some(({ properties }) => properties.id === 'building-11')).toBe(there)
  expect(await imports(withEleven)).toMatchObject({ saved: true })
})

test('is for exactly those who may, in their own community', async () => {
  const everybody: readonly Name[] = ['zhou', 'lin', 'he', 'zhao', 'qian', 'gu', 'bo', 'stranger']
  const input = inputOf(await read(), { save: false })
  const allowed = async (ask: (who: Name) => Promise<unknown>) => {
    const done: Name[] = []
    for (const who of everybody) {
      const code = await ask(who).then(
        () => 'ok',
        (error: Error) => error.message,
      )
      if (code === 'ok') done.push(who)
      else expect([who, code]).toEqual([who, expect.stringContaining('NOT_YOURS')])
    }
    return done
  }
  expect(await allowed((who) => town.call(who, 'settings', 'plan', { communityId }))).toEqual(['zhao', 'qian', 'gu'])
  expect(await allowed((who) => town.call(who, 'settings', 'importPlan', input))).toEqual(['zhao', 'qian'])
})
