import { control } from '../support/emulator-client'
import { COMMUNITY, type Name, PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()

const HOME = { buildingId: 'building-9', unit: '1', door: '202' }
const own = { communityId: COMMUNITY.id, name: '林建平', phone: '13800001111', home: HOME }

/** What the people office writes about somebody new, with a field that our functions do not know. */
const registered = {
  ...{ _id: PEOPLE.stranger.id, openid: PEOPLE.stranger.openid, name: '路人', phone: '', home: null },
  ...{ communityId: COMMUNITY.id, roles: ['member'], transport: 'ebike', skills: ['水电'] },
  ...{ careNotes: '', birthYear: 1988, registeredAt: 1_700_000_000_000 },
}

/** That record after its owner has told name, number and home; by the number the operator's desk finds them. */
const told = { ...registered, name: own.name, phone: own.phone, phoneKey: own.phone, home: HOME }

/** Long enough for the office to write while a call is on its way to the database. Real ms. */
const LATENCY_MS = 400

test('whoever is made a member while they save their record for the first time is one', async () => {
  for (const action of ['database.insertDocument', 'database.modifyDocument'])
    await town.trouble({
      match: { action, collection: 'people', from: 'people' },
      times: 1,
      effect: { delayMs: LATENCY_MS },
    })
  const saving = town.call('stranger', 'people', 'saveMe', own)
  await struck()
  await control(town.url, 'POST', ['database', { people: [registered] }])
  await saving
  expect(await recordOf('stranger')).toEqual(told)
})

test('what the community wrote about a person stays when they save their own words', async () => {
  await control(town.url, 'POST', ['database', { people: [registered] }])
  await town.call('stranger', 'people', 'saveMe', own)
  expect(await recordOf('stranger')).toEqual(told)
})

test('who was unknown is a resident of the community they name, once, however often they tap', async () => {
  await Promise.all([1, 2, 3].map(() => town.call('stranger', 'people', 'saveMe', own)))
  expect(await recordOf('stranger')).toMatchObject({ communityId: COMMUNITY.id, roles: [], name: own.name, home: HOME })
})

test('a home in another community is refused and named, and the record stays as it was', async () => {
  const before = await recordOf('bo')
  await expect(town.call('bo', 'people', 'saveMe', own)).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    fields: ['home.buildingId'],
  })
  expect(await recordOf('bo')).toEqual(before)
})

test('without a home, name and phone may be told from anywhere', async () => {
  await town.call('bo', 'people', 'saveMe', { ...own, home: null })
  expect(await recordOf('bo')).toMatchObject({ communityId: 'liulang', phone: own.phone, home: null })
})

/** Resolves when one of the two troubles has met its request. */
async function struck(): Promise<void> {
  for (;;) if ((await control<readonly unknown[]>(town.url, 'GET', ['faults'])).length < 2) return
}

async function recordOf(who: Name): Promise<unknown> {
  return (await town.all<{ _id: string }>('people')).find(({ _id }) => _id === PEOPLE[who].id)
}
