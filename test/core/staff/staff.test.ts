import { createHmac } from 'node:crypto'
import { hours } from '@core/kit/time'
import type { Community } from '@core/people/community'
import { type Actor, ROLES, type Role } from '@core/people/person'
import { parseScene, SCENE_MOST, sceneOfInvite } from '@core/people/scene'
import { defaultPlan } from '@core/roster/default-plan'
import { mayGive, rolesGivenBy } from '@core/staff/giving'
import { type Invite, inviteCode, inviteIdIn, opened } from '@core/staff/invite'
import { type RoleStanding, roleTiesOf } from '@core/staff/role-ties'

const sign = (text: string) => createHmac('sha256', 'a secret').update(text).digest('base64url')
const actor = (...roles: Role[]): Actor => ({ kind: 'person', id: 'someone', roles })
const invite: Invite = {
  ...{ id: 'abcdefghi_', communityId: 'tonghuali', role: 'member', by: 'zhao', at: 0, until: hours(24) },
  ...{ secret: 'a secret', takenBy: '', calledOffAt: null },
}
const code = inviteCode(invite, sign)
const opensTo = (personId: string, now: number, { said = code, ...over }: Partial<Invite> & { said?: string } = {}) =>
  opened({ ...invite, ...over }, said, { personId, now, sign }).ok

describe('the code of an invitation', () => {
  test('fits into what WeChat carries and comes out of it whole', () => {
    expect(sceneOfInvite(code).length).toBeLessThanOrEqual(SCENE_MOST)
    expect(parseScene(sceneOfInvite(code))).toEqual({ inviteCode: code })
    expect(inviteIdIn(code)).toBe(invite.id)
  })

  test.each(['', 'b=1', 'abcdefghi_', `${code}x`, `${code.slice(0, -1)} `])('is not %p', (said) => {
    expect([inviteIdIn(said), parseScene(`i=${said}`).inviteCode]).toEqual([null, undefined])
  })

  test('opens until its day is over', () => {
    expect([opensTo('lin', 0), opensTo('lin', hours(24) - 1), opensTo('lin', hours(24))]).toEqual([true, true, false])
  })

  test('is one person’s, who may come again after it was over', () => {
    expect([opensTo('lin', 1, { takenBy: 'lin' }), opensTo('sun', 1, { takenBy: 'lin' })]).toEqual([true, false])
    expect(opensTo('lin', hours(30), { takenBy: 'lin' })).toBe(true)
  })

  test('opens nothing that was called off, or signed for something else', () => {
    expect(opensTo('lin', 1, { calledOffAt: 1 })).toBe(false)
    expect(opensTo('lin', 1, { role: 'secretary' })).toBe(false)
    expect(opensTo('lin', 1, { until: hours(48) })).toBe(false)
    expect(opensTo('lin', 1, { communityId: 'elsewhere' })).toBe(false)
    expect(opensTo('lin', 1, { said: `${invite.id}.${'A'.repeat(16)}` })).toBe(false)
  })
})

describe('who gives a role', () => {
  test('offices are the secretary’s, the others the coordinator’s, too; nobody else gives any', () => {
    expect(rolesGivenBy(actor('secretary'))).toEqual(['member', 'operator', 'coordinator', 'secretary'])
    expect(rolesGivenBy(actor('coordinator'))).toEqual(['member', 'operator'])
    for (const one of [actor(), actor('member'), actor('operator'), { kind: 'engine' } as const])
      expect(rolesGivenBy(one)).toEqual([])
    expect(mayGive(actor('coordinator', 'member'), 'coordinator')).toBe(false)
  })
})

describe('what keeps a role for now', () => {
  const plan = defaultPlan({ id: 'town', zones: [{ id: 'zone-1', name: '一网格' }] })
  const community = { coordinator: { id: 'zhao' }, secretary: { id: 'gu' } } as Pick<
    Community,
    'coordinator' | 'secretary'
  >
  const free: RoleStanding = {
    ...{ inHand: false, appealsInHand: 0, onDuty: false, onRoute: false },
    ...{ roster: { plan, weeks: [] }, mondays: ['2026-03-02'], community },
  }
  const ties = (role: Role, over: Partial<RoleStanding> = {}, personId = 'lin') =>
    roleTiesOf({ personId, role }, { ...free, ...over }, Date.parse('2026-03-02T14:20:00+08:00'))

  test('is nothing for whoever has nothing to do', () => {
    for (const role of ROLES) expect(ties(role)).toEqual([])
  })

  test('is a member’s work for a member, and no other role', () => {
    const busy = { inHand: true, appealsInHand: 1, onDuty: true, onRoute: true }
    expect(ties('member', busy)).toEqual(['IN_HAND', 'APPEAL_IN_HAND', 'ON_DUTY', 'ON_ROUTE'])
    expect(ties('operator', busy)).toEqual([])
  })

  test('is a turn on a post of that very role', () => {
    const [post] = plan.posts.filter(({ kind }) => kind === 'operator')
    if (!post) throw new Error('nobody takes calls')
    const turn = {
      ...{ id: 'r1', postId: post.id, bandId: 'all', turn: 'daily', atOnce: 1 },
      startOn: '2026-01-01',
      endOn: null,
    }
    const roster = { plan: { ...plan, rotations: [{ ...turn, people: ['lin'], cycle: [] }] }, weeks: [] } as never
    expect([ties('operator', { roster }), ties('member', { roster })]).toEqual([['IN_ROTATION'], []])
  })

  test('is the office of last resort', () => {
    expect([ties('coordinator', {}, 'zhao'), ties('secretary', {}, 'gu'), ties('secretary', {}, 'zhao')]).toEqual([
      ['IN_OFFICE'],
      ['IN_OFFICE'],
      [],
    ])
  })
})
