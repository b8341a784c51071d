import { daily, givenRoster, ids, MONDAY, smallPlan } from '../../support/roster-town'
import { PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'

const town = townHere()
const HOUR_MS = 3_600_000
const aboutShifts = async () => (await town.toldWhen()).filter((line) => /shift/i.test(line))

describe('a shift', () => {
  beforeEach(() => givenRoster(town))

  test('is announced an hour before, and a switch still off is mentioned after five minutes, and to the coordinator after ten', async () => {
    await town.skip(2.5 * HOUR_MS)
    await town.until('17:59:00')
    await town.goesOnDuty('sun', 100)
    await town.until('18:12:00')
    expect(await aboutShifts()).toEqual([
      '17:00:17 lin shiftSoon',
      '17:00:17 sun shiftSoon',
      '18:05:17 lin shiftBegunOffDuty',
      '18:10:17 zhao shiftBegunOffDuty',
    ])
  })

  test('is announced once, however often and late the engine runs', async () => {
    await town.skip(3 * HOUR_MS)
    await Promise.all([town.engineRuns(), town.engineRuns(), town.engineRuns()])
    await town.engineRuns()
    expect(await aboutShifts()).toEqual(['17:20:00 lin shiftSoon', '17:20:00 sun shiftSoon'])
  })

  test('that is over when the engine comes back is not announced any more', async () => {
    await town.skip(8 * HOUR_MS)
    await town.engineRuns()
    expect((await aboutShifts()).filter((line) => /lin|sun/.test(line))).toEqual([])
  })
})

test('tomorrow’s gap is told at six in the evening', async () => {
  const noon = daily('zone-1', 'noon', ids('zheng'))
  await givenRoster(town, { rotations: [...smallPlan().rotations.filter(({ id }) => id !== noon.id), noon] })
  await town.skip(3.5 * HOUR_MS)
  await town.until('18:02:00')
  expect(await aboutShifts()).toContain('18:00:17 zhao shiftGap')
})

test('somebody whose last message WeChat refused is flagged in the week, and named at eight the evening before a shift', async () => {
  await givenRoster(town)
  await town.wechatAnswers({
    match: { openid: PEOPLE.lin.openid },
    reply: { errcode: 43101, errmsg: 'user refuse to accept the msg' },
  })
  await town.goesOnDuty('lin', 100)
  const { id } = await town.files()
  await town.advance(2 * 60_000)
  await town.call('zhou', 'help', 'withdraw', { helpId: id, reason: '' })
  await town.told()
  const week = await town.call('zhao', 'roster', 'week', { monday: MONDAY })
  expect(week.people.filter(({ reachable }) => !reachable).map(({ name }) => name)).toEqual(['林建平'])
  await town.skip(5.5 * HOUR_MS)
  await town.until('20:01:00')
  expect((await aboutShifts()).filter((line) => line.includes('shiftUnreachable'))).toEqual([
    '20:00:17 lin shiftUnreachable',
    '20:00:17 qian shiftUnreachable',
  ])
  expect((await town.unsent()).every((line) => line.startsWith('lin'))).toBe(true)
})
