import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { personIdOf } from '../../../cloudfunctions/_shared/wechat/person-id'
import { DEFAULT_POLICY } from '../../../core/dispatch/policy'
import { OPEN_APP_MS } from '../../../core/duty/reachability'
import { distanceM } from '../../../core/kit/geo'
import { DAY_MS } from '../../../core/kit/time'
import type { Activity } from '../../../core/volunteering/activity'
import { faultsIn, type LedgerEntry } from '../../../core/volunteering/ledger'
import type { Sheet } from '../../../core/volunteering/sheet'
import type { SignUp } from '../../../core/volunteering/sign-up'
import { demoConsents } from '../../../tools/demo/reach'
import { demoDocuments } from '../../../tools/demo/to-documents'

const NOW = Date.parse('2026-11-18T14:20:00+08:00')
const read = (name: string) => JSON.parse(readFileSync(join(__dirname, '../../../demo', name), 'utf8'))
const documents = demoDocuments({ plan: read('plan.geojson'), people: read('people.json') }, NOW)
const idsIn = (collection: string) => (documents[collection] ?? []).map(({ _id }) => _id)
const one = (collection: string, id: string) => (documents[collection] ?? []).find(({ _id }) => _id === id)

describe('the demo documents', () => {
  test('fill the collections of the schema', () => {
    const { collections } = JSON.parse(
      readFileSync(join(__dirname, '../../../cloudfunctions/database.schema.json'), 'utf8'),
    )
    expect(Object.keys(collections)).toEqual(expect.arrayContaining(Object.keys(documents)))
    expect(Object.entries(documents).map(([name, { length }]) => [name, length])).toEqual([
      ['communities', 1],
      ['appeals', 323],
      ['rosters', 4],
      ['activities', 58],
      ['sheets', 58],
      ['sign_ups', 448],
      ['points', 306],
      ['wishes', 115],
      ['rewards', 4],
      ['volunteers', 120],
      ['reach', 59],
      ['streets', 1],
      ['plans', 1],
      ['people', 1_500],
      ['presences', 9],
    ])
  })

  test.each(['people', 'presences'])('give no two %s one id', (collection) => {
    const ids = idsIn(collection)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('know a person under the id that the cloud will give the same openid', () => {
    const id = personIdOf({ openid: 'demo-resident-zhou' })
    expect(one('people', id)).toMatchObject({
      name: '周秀兰',
      communityId: 'tonghuali',
      home: { buildingId: 'building-7', unit: '2', door: '301' },
      transport: 'walk',
    })
  })

  test('put the coordinator and the secretary on the ladder as contacts that are people', () => {
    const community = one('communities', 'tonghuali')
    for (const role of ['coordinator', 'secretary'] as const) {
      const holder = community?.[role] as { id: string } | undefined
      expect(one('people', holder?.id ?? '')?.roles).toContain(role)
    }
  })

  test('have everybody on duty too long for an open app, at a fresh place the geo index can read, near the community', () => {
    for (const presence of documents.presences ?? []) {
      const { lng, lat } = presence.place as { lng: number; lat: number }
      const { switchedAt, placedAt, seenAt } = presence as unknown as Record<
        'switchedAt' | 'placedAt' | 'seenAt',
        number
      >
      expect([presence.onDuty, switchedAt === placedAt, placedAt === seenAt]).toEqual([true, true, true])
      expect(NOW - seenAt).toBeGreaterThan(OPEN_APP_MS)
      expect(NOW - placedAt).toBeLessThan(DEFAULT_POLICY.freshMs)
      expect(presence.location).toEqual({ type: 'Point', coordinates: [lng, lat] })
      expect(distanceM({ lng, lat }, { lng: 120.1372, lat: 30.2815 })).toBeLessThan(800)
      expect(one('people', presence._id)?.roles).toContain('member')
    }
  })

  test('tell of a year of volunteering that adds up, and of nothing that anybody is owed', () => {
    const lines = (documents.points ?? []) as unknown as readonly LedgerEntry[]
    for (const personId of new Set(lines.map((line) => line.personId)))
      expect(faultsIn(lines.filter((line) => line.personId === personId))).toEqual([])
    const signUps = (documents.sign_ups ?? []) as unknown as readonly SignUp[]
    const earned = signUps.reduce((sum, { credits }) => sum + credits, 0)
    expect([lines.length, earned]).toEqual([earned, lines.length])
    expect(signUps.filter(({ owed, pointsOwed, owesSeat }) => owed.length + pointsOwed.length > 0 || owesSeat)).toEqual(
      [],
    )
    for (const { _id, seats, free } of (documents.sheets ?? []) as unknown as readonly (Sheet & { _id: string })[]) {
      const activity = one('activities', _id.split('.')[0] ?? '') as unknown as Activity | undefined
      expect(seats.length + free).toBe(activity?.slots[0]?.capacity)
    }
  })

  test('let nobody who may be looked at by a visitor wait for the engine within a day', () => {
    const woken = ['activities', 'sign_ups', 'wishes'].flatMap((name) => documents[name] ?? [])
    const soon = woken.filter(({ wakeAt }) => typeof wakeAt === 'number' && wakeAt < NOW + DAY_MS)
    expect(soon.map(({ _id }) => _id)).toEqual([])
  })

  test('let WeChat know of exactly the consents that the ledgers count, and of none for those who allowed nothing', () => {
    const consents = demoConsents(documents)
    const leftOf = (openid: string) => consents.filter((one) => one.openid === openid).map(({ left }) => left)
    const lin = one('reach', personIdOf({ openid: 'demo-member-lin' }))?.consents as { offer: number; progress: number }
    expect(leftOf('demo-member-lin')).toEqual([lin.offer, lin.progress])
    expect(lin.offer).toBeGreaterThan(0)
    expect(leftOf('demo-member-yu')).toEqual([0, 0])
    expect(consents.every(({ templateId }) => templateId !== '')).toBe(true)
  })

  test('refuse a community that has nobody to tell', () => {
    const people = read('people.json').map((one: { roles: string[] }) => ({
      ...one,
      roles: one.roles.filter((role) => role !== 'coordinator'),
    }))
    expect(() => demoDocuments({ plan: read('plan.geojson'), people }, NOW)).toThrow('nobody is coordinator')
  })
})

test('what is brought of a zone goes to the members who keep it', () => {
  const settings = one('communities', 'tonghuali')?.appeals as {
    readonly zoneTeams: readonly { readonly zoneId: string; readonly personIds: readonly string[] }[]
  }
  expect(settings.zoneTeams.map(({ zoneId }) => zoneId)).toEqual([
    'zone-1',
    'zone-2',
    'zone-3',
    'zone-4',
    'zone-5',
    'zone-6',
  ])
  const keepers = ['demo-member-lin', 'demo-member-sun'].map((openid) => personIdOf({ openid }))
  expect([...(settings.zoneTeams[2]?.personIds ?? [])].sort()).toEqual([...keepers].sort())
})
