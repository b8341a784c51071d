import { daily, givenRoster, ids, MONDAY, smallPlan } from '../../support/roster-town'
import { PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'

const town = townHere()
const NOW = Date.parse(`${MONDAY}T14:20:00+08:00`)

beforeEach(() => givenRoster(town))

const plan = () => town.call('zhao', 'roster', 'plan', {})
const bandsWith = (needed: number) =>
  smallPlan().posts.map((post) => ({ ...post, bands: post.bands.map((band) => ({ ...band, needed })) }))

test('a plan comes with everything a change of it is judged by', async () => {
  await town.call('zhao', 'roster', 'publish', { monday: MONDAY, version: 0 })
  const leave = { from: NOW + 86_400_000, to: NOW + 172_800_000 }
  await town.call('lin', 'roster', 'askLeave', { ...leave, reason: '化疗' })
  await town.advance(60_000)
  await town.told()
  const seen = await plan()
  expect(seen).toMatchObject({
    mondays: [MONDAY, '2026-03-09', '2026-03-16', '2026-03-23'],
    leaves: [{ ...leave, personId: PEOPLE.lin.id }],
    savedBy: { name: '赵明远' },
  })
  expect(seen.weeks.find(({ monday }) => monday === MONDAY)?.base?.length).toBeGreaterThan(0)
  expect(JSON.stringify(seen)).not.toMatch(/化疗|13800000000|town-|openid/)
})

test('of two coordinators who save the second is told, and learns who it was and what', async () => {
  const { version } = await plan()
  await town.call('zhao', 'roster', 'savePlan', smallPlan({ version, posts: bandsWith(1) }))
  const second = smallPlan({ version, posts: bandsWith(3) })
  expect(await town.refusal('qian', 'roster', 'savePlan', second)).toBe('CONFLICT')
  const theirs = await town.call('qian', 'roster', 'plan', {})
  expect(theirs.savedBy).toEqual({ name: '赵明远', at: NOW })
  expect(theirs.posts[0]?.bands[0]?.needed).toBe(1)
  expect(await town.call('qian', 'roster', 'savePlan', { ...second, version: theirs.version })).toMatchObject({
    saved: true,
    plan: { version: theirs.version + 1, savedBy: { name: '钱伟' } },
  })
})

test('a member’s leave neither takes a coordinator’s work away nor counts as theirs', async () => {
  const { version } = await plan()
  await town.call('lin', 'roster', 'askLeave', { from: NOW + 86_400_000, to: NOW + 172_800_000, reason: '' })
  expect(await town.told()).toEqual(['zhao shiftGap'])
  const answer = await town.call('zhao', 'roster', 'savePlan', smallPlan({ version }))
  expect(answer).toMatchObject({ saved: true, plan: { savedBy: { name: '赵明远' } } })
})

test('a plan with anything wrong is refused line by line, and nothing of it is kept', async () => {
  const { version } = await plan()
  const rotations = [daily('zone-1', 'noon', ids('zhao')), daily('zone-1', 'dawn', ids('lin'))]
  expect(await town.call('zhao', 'roster', 'savePlan', smallPlan({ version, rotations }))).toMatchObject({
    saved: false,
    problems: [
      { row: 3, code: 'LACKS_ROLE', personId: PEOPLE.zhao.id },
      { row: 4, code: 'NO_SUCH_BAND' },
    ],
  })
  expect(await plan()).toMatchObject({ version, rotations: { length: 4 } })
})
