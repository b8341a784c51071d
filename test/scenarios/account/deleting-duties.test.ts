import { DAY_MS, hours, minutes } from '../../../core/kit/time'
import { codeOf, lookedAt } from '../../support/cases'
import { daily, givenRoster, ids, MONDAY } from '../../support/roster-town'
import { PEOPLE } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'
import { closedCase, communityId, deletes, marksOf, PHONE, tracesOf } from './leaving-town'

const town = talkingTownHere()
jest.setTimeout(60_000)

describe('a member who deletes the account', () => {
  test('is found nowhere any more: not in cases, shifts, swaps, leaves, drills or others’ messages', async () => {
    await givenRoster(town, { rotations: [daily('coordinator', 'day', ids('zhao'))] })
    await town.goesOnDuty('lin', 100)
    await town.call('zhao', 'duty', 'startDrill', { communityId, clientKey: 'drilling-0001' })
    await closedCase(town)
    const from = Date.parse('2026-03-05T00:00:00+08:00')
    await town.call('lin', 'roster', 'askLeave', { from, to: from + DAY_MS, reason: '林家有事' })
    await town.skip(DAY_MS + hours(1))
    await town.advance(minutes(2))
    await deletes(town, 'lin')
    await town.advance(minutes(11))
    expect(await tracesOf(town, [...marksOf('lin').filter((mark) => mark !== PHONE), '林家有事'])).toEqual([])
    expect(await town.all('drills')).toMatchObject([{ parts: [{ memberId: 'gone', name: '' }] }])
  })

  test('stands in a case that may still be reopened until it may not', async () => {
    const helpId = await closedCase(town)
    await deletes(town, 'lin')
    expect((await town.stored(helpId)).responder?.member.name).toBe(PEOPLE.lin.name)
    await town.skip(DAY_MS)
    await town.advance(hours(1) + minutes(2))
    expect((await town.stored(helpId)).responder?.member).toEqual({ id: 'gone', openid: '', name: '已注销', phone: '' })
    expect(await tracesOf(town, marksOf('lin').slice(0, 3))).toEqual([])
    expect(await lookedAt(town, 'tao', helpId)).toMatchObject({ responder: { name: '已注销', phone: '' } })
  })

  test('past shifts stay filled, by nobody in particular', async () => {
    await givenRoster(town)
    await town.call('zhao', 'roster', 'publish', { monday: MONDAY, version: await versionOf() })
    await town.skip(7 * DAY_MS)
    await givenRosterWithout(['lin'])
    await deletes(town, 'lin')
    const weeks = await town.all<{ kind: string; base: readonly { personId: string }[] | null }>('rosters')
    const stood = weeks.flatMap(({ base }) => base ?? []).filter(({ personId }) => personId === 'gone')
    expect(stood).toHaveLength(7)
  })
})

describe('deleting is refused, with the way out,', () => {
  const words = async (who: 'tao' | 'lin' | 'zhao') =>
    deletes(town, who).then(
      () => 'deleted',
      ({ code, words: said }: { code: string; words: string }) => `${code} ${said.slice(0, 8)}`,
    )

  test('while a case of theirs runs or waits for their last word', async () => {
    await town.goesOnDuty('lin', 100)
    const { id: helpId } = await town.files('tao')
    expect(await words('tao')).toBe('STILL_NEEDED 您还有求助没办完')
    await town.call('lin', 'help', 'accept', { helpId })
    const proof = { by: 'code', code: codeOf(await lookedAt(town, 'tao', helpId)) } as const
    await town.call('lin', 'help', 'arrive', { helpId, proof })
    await town.call('lin', 'help', 'settle', { helpId, outcome: '好了' })
    expect(await words('tao')).toBe('STILL_NEEDED 您还有求助没办完')
    await town.call('tao', 'help', 'confirm', { helpId, stars: null, note: '' })
    expect(await words('tao')).toBe('deleted')
  })

  test('while they hold a case, and while they are on duty', async () => {
    await town.goesOnDuty('lin', 100)
    const { id: helpId } = await town.files('tao')
    await town.call('lin', 'help', 'accept', { helpId })
    expect(await words('lin')).toBe('STILL_NEEDED 您手上还有一件没')
    await town.call('lin', 'help', 'release', { helpId, reason: '车坏了' })
    expect(await words('lin')).toBe('STILL_NEEDED 您还在岗。先到值')
    await town.call('lin', 'duty', 'goOff', {})
    expect(await words('lin')).toBe('deleted')
  })

  test('while shifts wait for them, while the rotations do, and while the community is to turn to them', async () => {
    await givenRoster(town)
    await town.call('zhao', 'roster', 'publish', { monday: MONDAY, version: await versionOf() })
    expect(await words('lin')).toBe('STILL_NEEDED 班表上还有您的班')
    await town.skip(7 * DAY_MS)
    await givenRosterWithout(['lin'])
    expect(await words('lin')).toBe('deleted')
    await givenRosterWithout(['zhao', 'lin'])
    expect(await words('zhao')).toBe('STILL_NEEDED 社区登记的值班长')
  })

  test('and nothing has changed then', async () => {
    await town.goesOnDuty('lin', 100)
    const before = await town.call('lin', 'people', 'me', {})
    await words('lin')
    expect(await town.call('lin', 'people', 'me', {})).toEqual(before)
    expect(await town.all('erasures')).toEqual([])
  })
})

async function versionOf(): Promise<number> {
  return (await town.call('zhao', 'roster', 'week', { monday: MONDAY })).version
}

async function givenRosterWithout(names: readonly ('lin' | 'zhao')[]): Promise<void> {
  const { version } = await town.call('zhao', 'roster', 'plan', {})
  const others = ids('sun', 'zheng', 'fang')
  const rotations = [daily('zone-1', 'evening', others)]
  await givenRoster(town, {
    version,
    rotations: names.includes('zhao') ? rotations : [...rotations, daily('coordinator', 'day', ids('zhao'))],
  })
}
