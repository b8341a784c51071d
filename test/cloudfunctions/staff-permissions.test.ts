import { staffContract } from '../../core/contract/staff'
import { parseScene } from '../../core/people/scene'
import { control } from '../support/emulator-client'
import { codeIn, replyTo } from '../support/replies'
import { NAMES, type Name, PEOPLE } from '../support/small-town'
import { givenTown, type Town } from '../support/town'

const communityId = 'tonghuali'

let town: Town
let inviteId = ''
let code = ''
beforeAll(async () => {
  town = await givenTown()
  const made = await town.call('zhao', 'staff', 'invite', { communityId, role: 'member', clientKey: 'walk-0000' })
  inviteId = made.id
  code = parseScene(made.scene).inviteCode ?? ''
  await control(town.url, 'POST', ['snapshot', { name: 'invited' }])
}, 60_000)
afterAll(() => town.close())

const COORDINATORS: readonly Name[] = ['zhao', 'qian']
const LEADERS: readonly Name[] = [...COORDINATORS, 'gu']

const invite = (role: string) => () => ({ communityId, role, clientKey: 'walk-0001' })
const takeAway = (who: Name, role: string) => () => ({ communityId, personId: PEOPLE[who].id, role })

/** Who may do what: written down a second time on purpose. Everything else is refused. `bo` has every role, in another community. */
const MAY: Readonly<Record<string, readonly [keyof typeof staffContract, () => object, readonly Name[]]>> = {
  list: ['list', () => ({ communityId }), LEADERS],
  changes: ['changes', () => ({ communityId }), LEADERS],
  'invite a member': ['invite', invite('member'), LEADERS],
  'invite an operator': ['invite', invite('operator'), LEADERS],
  'invite a coordinator': ['invite', invite('coordinator'), ['gu']],
  'invite a secretary': ['invite', invite('secretary'), ['gu']],
  callOff: ['callOff', () => ({ communityId, inviteId }), LEADERS],
  'take a member': ['takeAway', takeAway('fang', 'member'), LEADERS],
  'take an operator': ['takeAway', takeAway('he', 'operator'), LEADERS],
  // Nobody their own.
  'take a coordinator': ['takeAway', takeAway('qian', 'coordinator'), ['gu']],
  'take a secretary': ['takeAway', takeAway('gu', 'secretary'), []],
  // Whoever holds the code: that is what it is for.
  offered: ['offered', () => ({ code }), NAMES],
  // Not whoever gave it, and nobody of another community.
  accept: ['accept', () => ({ code, name: '某某', phone: '' }), NAMES.filter((who) => who !== 'zhao' && who !== 'bo')],
}

test('every operation is walked', () => {
  expect([...new Set(Object.values(MAY).map(([op]) => op))].sort()).toEqual(Object.keys(staffContract).sort())
})

test.each(Object.keys(MAY))('%s is for exactly those who may, and tells nobody else who is who', async (deed) => {
  const [op, input, may] = MAY[deed] ?? []
  const done: Name[] = []
  for (const who of NAMES) {
    await control(town.url, 'POST', ['restore', { name: 'invited' }])
    const reply = await replyTo(town, who, ['staff', { op, input: input?.() }])
    const told = codeIn(reply)
    if (told === 'ok') done.push(who)
    else expect([who, told]).toEqual([who, expect.stringMatching(/^(NOT_YOURS|SAME_PERSON|ELSEWHERE)$/)])
    const text = JSON.stringify(reply)
    expect(text).not.toMatch(/openid|town-|secret"/i)
    if (told !== 'ok') expect(text).not.toMatch(/赵明远|林建平/)
  }
  expect(done.sort()).toEqual([...(may ?? [])].sort())
})
