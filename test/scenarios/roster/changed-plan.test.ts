import { daily, givenRoster, ids, MONDAY, smallPlan } from '../../support/roster-town'
import { townHere } from '../../support/town-here'

const town = townHere()
const WEDNESDAY = '2026-03-04.zone-1.evening'
const NEXT_WEDNESDAY = '2026-03-11.zone-1.evening'

beforeEach(() => givenRoster(town))

const week = (monday = MONDAY) => town.call('zhao', 'roster', 'week', { monday })
const slotIn = async (key: string, monday = MONDAY) => (await week(monday)).slots.find((one) => one.key === key)
const namesOn = async (key: string, monday = MONDAY) => (await slotIn(key, monday))?.places.map(({ name }) => name)
const hour = (date: string, time: string) => Date.parse(`${date}T${time}:00+08:00`)

async function savesPlan(change: (plan: ReturnType<typeof smallPlan>) => Partial<ReturnType<typeof smallPlan>>) {
  const { version } = await town.call('zhao', 'roster', 'plan', {})
  const plan = smallPlan({ version })
  const answer = await town.call('zhao', 'roster', 'savePlan', { ...plan, ...change(plan) })
  expect(answer).toMatchObject({ saved: true })
}

test('a plan that moves the evenings and drops the noons leaves the published week as people were told', async () => {
  await town.call('zhao', 'roster', 'publish', { monday: MONDAY, version: (await week()).version })
  await town.advance(60_000)
  await town.told()
  const before = await town.call('lin', 'roster', 'calendar', {})
  await savesPlan(({ posts, rotations }) => ({
    posts: posts.map((post) =>
      post.id === 'zone-1'
        ? { ...post, bands: [{ id: 'evening', name: '夜', fromMinute: 19 * 60, toMinute: 23 * 60, needed: 1 }] }
        : post,
    ),
    rotations: rotations.filter(({ bandId }) => bandId !== 'noon'),
  }))
  expect(await slotIn(WEDNESDAY)).toMatchObject({ from: hour('2026-03-04', '18:00'), needed: 2 })
  expect(await namesOn('2026-03-04.zone-1.noon')).toEqual(['郑卫东', '方志远'])
  expect(await slotIn(NEXT_WEDNESDAY, '2026-03-09')).toMatchObject({ from: hour('2026-03-11', '19:00'), needed: 1 })
  const after = await town.call('lin', 'roster', 'calendar', {})
  const events = (text: string) => text.split('BEGIN:VEVENT').filter((event) => event.includes('20260304'))
  expect(events(after.text)).toEqual(events(before.text))
  await town.until('17:00:30')
  expect(await town.toldWhen()).toEqual(['17:00:17 lin shiftSoon', '17:00:17 sun shiftSoon'])
})

test('one sign-up in a week that is not published leaves the rest of it to the rotations', async () => {
  await savesPlan(({ rotations }) => ({
    rotations: rotations.map((one) => (one.id === 'zone-1-evening' ? daily('zone-1', 'evening', ids('lin')) : one)),
  }))
  await town.call('zheng', 'roster', 'signUp', { slot: NEXT_WEDNESDAY })
  await savesPlan(({ rotations }) => ({
    rotations: rotations.map((one) => (one.id === 'zone-1-evening' ? daily('zone-1', 'evening', ids('sun')) : one)),
  }))
  expect(await namesOn(NEXT_WEDNESDAY, '2026-03-09')).toEqual(['孙玉珍', '郑卫东'])
  expect(await namesOn('2026-03-12.zone-1.evening', '2026-03-09')).toEqual(['孙玉珍'])
  expect(await town.told()).toEqual(['zhao shiftChanged'])
})
