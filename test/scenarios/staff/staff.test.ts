import { hours, minutes } from '../../../core/kit/time'
import type { Role } from '../../../core/people/person'
import { parseScene } from '../../../core/people/scene'
import { control } from '../../support/emulator-client'
import { readCode } from '../../support/read-code'
import { COMMUNITY, type Name, PEOPLE } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'
import { tracesOf } from '../account/leaving-town'

const town = talkingTownHere()
const communityId = COMMUNITY.id
const INPUT = { name: '新来的', phone: '13900000001' }

let keys = 0
const invites = (who: Name, role: Role, clientKey = `invite-${++keys}`) =>
  town.call(who, 'staff', 'invite', { communityId, role, clientKey })
const codeOf = ({ scene }: { readonly scene: string }) => parseScene(scene).inviteCode ?? ''
const accepts = (who: Name, code: string) => town.call(who, 'staff', 'accept', { code, ...INPUT })
const rolesOf = async (who: Name) =>
  (await town.call('gu', 'staff', 'list', { communityId })).people.find(({ id }) => id === PEOPLE[who].id)?.roles ?? []
const changes = async () => (await town.call('gu', 'staff', 'changes', { communityId })).changes
const takes = (who: Name, from: Name, role: Role) =>
  town.call(who, 'staff', 'takeAway', { communityId, personId: PEOPLE[from].id, role })

describe('an invitation', () => {
  test('by a code that is scanned makes somebody a member, who goes on duty; it is on record', async () => {
    const made = await invites('zhao', 'member')
    const picture = Buffer.from(made.picture?.split(',')[1] ?? '', 'base64')
    const [page, query = ''] = (readCode(picture) ?? '').split('?')
    expect(page).toBe('packages/account/pages/role/index')
    const code = parseScene(new URLSearchParams(query).get('scene') ?? '').inviteCode ?? ''
    expect(code).toBe(codeOf(made))
    expect(await town.call('stranger', 'staff', 'offered', { code })).toEqual({
      ...{ role: 'member', byName: '赵明远', communityName: '桐花里社区', until: made.until, held: false },
    })
    expect(await accepts('stranger', code)).toMatchObject({ role: 'member', held: true })
    expect(await town.call('stranger', 'people', 'me', {})).toMatchObject({ name: '新来的', roles: ['member'] })
    await town.goesOnDuty('stranger', 100)
    expect(await changes()).toMatchObject([
      { byName: '赵明远', personName: '新来的', before: [], after: ['member'], invited: true },
    ])
  })

  test('is one person’s: a second tap is the same, the next one hears that it is over', async () => {
    const code = codeOf(await invites('zhao', 'operator'))
    await accepts('tao', code)
    expect(await accepts('tao', code)).toMatchObject({ held: true })
    expect(await town.refusal('zhou', 'staff', 'accept', { code, ...INPUT })).toBe('INVITE_OVER')
    expect(await town.refusal('zhou', 'staff', 'offered', { code })).toBe('INVITE_OVER')
    expect(await changes()).toHaveLength(1)
    // What they had said of themselves stays.
    expect(await town.call('tao', 'people', 'me', {})).toMatchObject({ name: '陶晓雯', roles: ['operator'] })
  })

  test('of many at the same instant one gets it', async () => {
    const code = codeOf(await invites('gu', 'coordinator'))
    const all: readonly Name[] = ['zhou', 'tao', 'lin', 'sun', 'zheng', 'fang']
    const codes = await Promise.all(
      all.map((who) =>
        accepts(who, code).then(
          () => 'ok',
          (error: Error) => error.message,
        ),
      ),
    )
    expect(codes.filter((one) => one === 'ok')).toHaveLength(1)
    const { people } = await town.call('gu', 'staff', 'list', { communityId })
    expect(people.filter(({ roles }) => roles.includes('coordinator'))).toHaveLength(3)
  })

  test('is over after a day, when it is called off, and when its giver may not give any more', async () => {
    const [late, off, gone] = [
      await invites('zhao', 'member'),
      await invites('zhao', 'member'),
      await invites('qian', 'member'),
    ]
    await town.call('zhao', 'staff', 'callOff', { communityId, inviteId: off.id })
    const { invites: open } = await town.call('gu', 'staff', 'list', { communityId })
    expect(open.map(({ id }) => id).sort()).toEqual([late.id, gone.id].sort())
    await takes('gu', 'qian', 'coordinator')
    for (const one of [off, gone])
      expect(await town.refusal('zhou', 'staff', 'accept', { code: codeOf(one), ...INPUT })).toBe('INVITE_OVER')
    await town.skip(hours(24))
    expect(await town.refusal('zhou', 'staff', 'accept', { code: codeOf(late), ...INPUT })).toBe('INVITE_OVER')
  })

  test('is neither for its giver, nor for somebody of another community, nor for a code that is made up', async () => {
    const code = codeOf(await invites('gu', 'operator'))
    expect(await town.refusal('gu', 'staff', 'accept', { code, ...INPUT })).toBe('SAME_PERSON')
    expect(await town.refusal('bo', 'staff', 'accept', { code, ...INPUT })).toBe('ELSEWHERE')
    const forged = `${code.slice(0, 11)}${'A'.repeat(16)}`
    expect(await town.refusal('zhou', 'staff', 'accept', { code: forged, ...INPUT })).toBe('INVITE_OVER')
    expect(await town.refusal('zhou', 'staff', 'accept', { code: `aaaaaaaaaa.${'A'.repeat(16)}`, ...INPUT })).toBe(
      'INVITE_OVER',
    )
    await accepts('zhou', code)
  })

  test('of the same key is the same, and of another’s key nobody’s', async () => {
    const first = await invites('zhao', 'member', 'invite-again')
    expect((await invites('zhao', 'member', 'invite-again')).scene).toBe(first.scene)
    expect((await invites('qian', 'member', 'invite-again')).scene).not.toBe(first.scene)
    expect(
      await town.refusal('zhao', 'staff', 'invite', { communityId, role: 'operator', clientKey: 'invite-again' }),
    ).toBe('CONFLICT')
  })

  test('is good without a picture, while WeChat draws none', async () => {
    const reply = { errcode: 41030, errmsg: 'no' }
    await control(town.url, 'POST', ['openapi/scripts', { api: 'wxacode.getUnlimited', reply, times: 1 }])
    const made = await invites('zhao', 'member')
    expect(made).toMatchObject({ picture: null, undrawn: 'CODE_NOT_OUT' })
    await accepts('zhou', codeOf(made))
  })
})

describe('a writer who dies', () => {
  test('leaves an invitation that its person takes up again, and no change on record that never was', async () => {
    const code = codeOf(await invites('zhao', 'member'))
    await town.diesAt({ action: 'database.modifyDocument', collection: 'people', from: 'staff' }, () =>
      accepts('zhou', code),
    )
    const had = (await town.call('zhou', 'people', 'me', {})).roles.length > 0
    expect(await changes()).toHaveLength(had ? 1 : 0)
    expect(await town.refusal('tao', 'staff', 'accept', { code, ...INPUT })).toBe('INVITE_OVER')
    await accepts('zhou', code)
    expect(await rolesOf('zhou')).toEqual(['member'])
    expect(await changes()).toMatchObject([{ personName: '周秀兰', before: [], after: ['member'] }])
  })
})

describe('taking a role away', () => {
  test('ends what it was for at once, and is on record', async () => {
    expect(await takes('zhao', 'lin', 'member')).toMatchObject({ taken: true })
    expect(await takes('zhao', 'lin', 'member')).toMatchObject({ taken: true })
    expect(await town.refusal('lin', 'duty', 'workbench', {})).toBe('NOT_YOURS')
    expect(await changes()).toMatchObject([
      { byName: '赵明远', personName: '林建平', before: ['member'], after: [], invited: false },
    ])
  })

  test('waits while somebody is on duty, has a case in hand, or an office hangs on it', async () => {
    await town.goesOnDuty('lin', 100)
    expect(await takes('zhao', 'lin', 'member')).toEqual({ taken: false, ties: ['ON_DUTY'] })
    const { id: helpId } = await town.files('zhou')
    await town.call('lin', 'help', 'accept', { helpId })
    expect(await takes('zhao', 'lin', 'member')).toEqual({ taken: false, ties: ['IN_HAND', 'ON_DUTY'] })
    expect(await takes('gu', 'zhao', 'coordinator')).toEqual({ taken: false, ties: ['IN_OFFICE'] })
    expect(await rolesOf('lin')).toEqual(['member'])
    expect(await changes()).toEqual([])
  })

  test('is nobody’s to do with their own, nor with somebody elsewhere', async () => {
    expect(
      await town.refusal('gu', 'staff', 'takeAway', { communityId, personId: PEOPLE.gu.id, role: 'secretary' }),
    ).toBe('SAME_PERSON')
    expect(await town.refusal('gu', 'staff', 'takeAway', { communityId, personId: PEOPLE.bo.id, role: 'member' })).toBe(
      'NOT_FOUND',
    )
  })
})

test('whoever leaves stands in no invitation and no change any more; that something changed stays', async () => {
  await accepts('tao', codeOf(await invites('qian', 'operator')))
  await invites('qian', 'member')
  await town.call('qian', 'people', 'deleteMe', { communityId })
  await town.advance(minutes(11))
  expect(await tracesOf(town, [PEOPLE.qian.id])).toEqual([])
  expect(await changes()).toMatchObject([{ byName: '已注销', personName: '陶晓雯' }])
})
