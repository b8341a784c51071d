import { acceptedCase } from '../support/cases'
import { codeIn, replyTo } from '../support/replies'
import type { Name } from '../support/small-town'
import { PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()

/** Every operation on a case. */
const DEEDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  watch: {},
  choices: {},
  accept: {},
  decline: { reason: '' },
  assign: { memberId: PEOPLE.stranger.id },
  release: { reason: '拿走' },
  reassure: {},
  arrive: { proof: { by: 'place', place: { lng: 120.1372, lat: 30.2815 }, accuracyM: 1 } },
  settle: { outcome: '好了' },
  confirm: { stars: 1, note: '' },
  reopen: { reason: '再来' },
  withdraw: { reason: '' },
  refer: { reason: '不管', to: '别处' },
}

const OUTSIDERS: readonly Name[] = ['stranger', 'tao', 'zheng', 'bo']

test.each(Object.keys(DEEDS))('somebody else’s case is not there for %s, and the attempt is logged', async (op) => {
  const { id } = await acceptedCase(town)
  const before = await town.stored(id)
  for (const who of OUTSIDERS) {
    const reply = await replyTo(town, who, ['help', { op, input: { helpId: id, ...DEEDS[op] } }])
    expect([who, codeIn(reply)]).toEqual([who, 'NOT_FOUND'])
    const line = town
      .printed()
      .split('\n')
      .find((printed) => printed.includes('access.refused') && printed.includes(PEOPLE[who].id))
    expect(line).toContain(id)
  }
  expect(await town.stored(id)).toEqual(before)
})

test.each(Object.keys(DEEDS))('a forged id answers %s exactly like somebody else’s case', async (op) => {
  const { id } = await acceptedCase(town)
  const forged = id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  const [real, none] = await Promise.all(
    [id, forged].map((helpId) => replyTo(town, 'stranger', ['help', { op, input: { helpId, ...DEEDS[op] } }])),
  )
  const shown = (reply: typeof real) => (reply?.ok === false ? { ...reply.error, requestId: '' } : reply)
  expect(shown(none)).toEqual(shown(real))
})

test('nobody reads another’s messages or list', async () => {
  await acceptedCase(town)
  for (const who of OUTSIDERS) {
    expect((await town.call(who, 'people', 'inbox', {})).messages).toEqual([])
    expect((await town.call(who, 'help', 'mine', {})).rows).toEqual([])
    expect(await town.call(who, 'people', 'readInbox', { upTo: 9_999_999_999_999 })).toEqual({ read: 0 })
  }
  expect((await town.call('zhou', 'people', 'inbox', {})).messages).toMatchObject([{ read: false }])
})

test('who is nobody’s member does not go on duty, and says nothing about being alive', async () => {
  for (const who of ['zhou', 'stranger', 'zhao', 'gu', 'he'] as const) {
    expect(await town.refusal(who, 'duty', 'workbench', {})).toBe('NOT_YOURS')
    expect(await town.refusal(who, 'duty', 'goOn', { place: { lng: 120, lat: 30 } })).toBe('NOT_YOURS')
    expect(await town.refusal(who, 'duty', 'goOff', {})).toBe('NOT_YOURS')
    expect(await town.refusal(who, 'duty', 'beat', { place: null })).toBe('NOT_ON_DUTY')
  }
  expect(await town.all('presences')).toEqual([])
})

test('the board, the choices and the errand by hand belong to those who run the duty', async () => {
  const { id } = await acceptedCase(town)
  for (const who of ['zhou', 'lin', 'stranger', 'bo'] as const) {
    expect(await town.refusal(who, 'help', 'open', { communityId: 'tonghuali' })).toBe('NOT_YOURS')
  }
  for (const who of ['zhou', 'lin', 'gu', 'he'] as const) {
    expect(await town.refusal(who, 'help', 'choices', { helpId: id })).toBe('NOT_YOURS')
  }
  const waiting = await town.files('tao')
  await town.told()
  for (const who of ['tao', 'gu', 'he'] as const) {
    const input = { helpId: waiting.id, memberId: PEOPLE.lin.id }
    expect(await town.refusal(who, 'help', 'assign', input)).toBe('NOT_YOURS')
  }
})

test('nobody makes themselves a coordinator by saying so', async () => {
  const input = { communityId: 'tonghuali', name: '路人', phone: '', home: null }
  await town.call('stranger', 'people', 'saveMe', input)
  expect((await town.call('stranger', 'people', 'me', {})).roles).toEqual([])
  const reply = await replyTo(town, 'stranger', [
    'people',
    { op: 'saveMe', input: { ...input, roles: ['coordinator'] } },
  ])
  expect(codeIn(reply)).toBe('INVALID_INPUT')
  const forged = { op: 'me', input: {}, userInfo: { openId: PEOPLE.zhao.openid }, OPENID: PEOPLE.zhao.openid }
  const me = await replyTo(town, 'stranger', ['people', forged])
  expect(me).toMatchObject({ ok: true, data: { id: PEOPLE.stranger.id, roles: [] } })
})
