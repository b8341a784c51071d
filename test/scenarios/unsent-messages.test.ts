import { acceptedCase } from '../support/cases'
import { control } from '../support/emulator-client'
import { PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

/** With the patience of a deployment that sets none. */
const town = townHere(async () => ({ variables: { CARRIER_TIMEOUT_MS: '' } }))

interface OutboxRow {
  readonly attempts: number
  readonly dueAt: number | null
  readonly failure: string
}

test('whoever has no consent left is not pushed again and still finds the message in the inbox', async () => {
  await town.wechatAnswers({
    match: { openid: PEOPLE.lin.openid },
    reply: { errcode: 43101, errmsg: 'user refuse to accept the msg' },
  })
  await town.goesOnDuty('lin', 100)
  await town.files()
  await town.until('14:20:40')
  expect(await town.told()).toEqual(['lin helpOffered'])
  expect(await town.unsent()).toEqual(['lin helpOffered: 43101'])
  expect(await pushesTo('lin')).toBe(1)
  expect(await town.call('lin', 'people', 'inbox', {})).toMatchObject({
    messages: [{ kind: 'helpOffered', read: false }],
  })
  expect(await town.call('lin', 'people', 'me', {})).toMatchObject({ unread: 1 })
})

/** WeChat does not take the next message that goes to 周秀兰. */
async function busyForZhou(times?: number): Promise<void> {
  const once = times === undefined ? {} : { times }
  await town.wechatAnswers({
    ...once,
    match: { openid: PEOPLE.zhou.openid },
    reply: { errcode: -1, errmsg: 'system error' },
  })
}

test('WeChat is busy for a moment: the message goes out at the next turn of the engine, 15 to 18 seconds later', async () => {
  await busyForZhou(1)
  await acceptedCase(town, 'lin')
  expect(await pushesTo('zhou')).toBe(1)
  await town.until('14:20:14')
  await town.engineRuns()
  expect(await pushesTo('zhou')).toBe(1)
  await town.until('14:20:18')
  await town.engineRuns()
  expect(await pushesTo('zhou')).toBe(2)
  expect(await town.unsent()).toEqual([])
})

test('an offer that is over when WeChat works again is not pushed any more', async () => {
  await town.wechatAnswers({ times: 1, reply: { errcode: -1, errmsg: 'system error' } })
  await acceptedCase(town, 'lin')
  await town.until('14:21:17')
  expect(await pushesTo('lin')).toBe(1)
  expect(await town.unsent()).toEqual(['lin helpOffered: -1 ope'])
})

test('WeChat stays away: four attempts, each a while after the one before, and then the inbox has to do', async () => {
  await busyForZhou()
  await acceptedCase(town, 'lin')
  const seen: string[] = []
  for (const time of ['14:20:18', '14:20:47', '14:20:54', '14:21:53', '14:22:06', '14:24:00']) {
    await town.until(time)
    await town.engineRuns()
    seen.push(`${time} ${await pushesTo('zhou')}`)
  }
  expect(seen).toEqual(['14:20:18 2', '14:20:47 2', '14:20:54 3', '14:21:53 3', '14:22:06 4', '14:24:00 4'])
  expect(await town.unsent()).toEqual(['zhou helpAccepted: -1 ope'])
  const given = (await town.all<OutboxRow & { toId: string }>('outbox')).find(({ toId }) => toId === PEOPLE.zhou.id)
  expect(given).toMatchObject({ attempts: 4, dueAt: null })
})

describe('WeChat does not answer at all', () => {
  const NO_ANSWER = { match: { action: 'wx.openApi' }, effect: { hang: true } }
  /** Real ms; the SDK by itself waits 15 s for each push. */
  const SOON_MS = 10_000

  test('a tap does not wait for it, and the message goes out later', async () => {
    await town.goesOnDuty('lin', 100)
    const { id } = await town.files()
    await town.trouble(NO_ANSWER)
    const before = performance.now()
    await town.call('lin', 'help', 'accept', { helpId: id })
    expect(performance.now() - before).toBeLessThan(SOON_MS)
    expect(await town.told()).toEqual(['lin helpOffered', 'zhou helpAccepted'])
    expect(await town.unsent()).toEqual(['zhou helpAccepted: no ans'])
    expect(await pushesTo('zhou')).toBe(0)

    await town.allIsWell()
    await town.until('14:20:18')
    await town.engineRuns()
    expect(await town.unsent()).toEqual([])
    expect(await pushesTo('zhou')).toBe(1)
  })

  test('one turn of the engine takes the steps of every case all the same, and counts what is left', async () => {
    for (const [who, metres] of [
      ['lin', 100],
      ['sun', 300],
      ['zheng', 600],
    ] as const)
      await town.goesOnDuty(who, metres)
    for (let nth = 1; nth <= 6; nth++) await town.files(nth % 2 === 0 ? 'zhou' : 'tao')
    await town.told()
    await town.skip(46_000)

    await town.trouble(NO_ANSWER)
    const before = performance.now()
    const { data } = await town.engineRuns()
    expect(performance.now() - before).toBeLessThan(SOON_MS)
    expect(data).toMatchObject({
      seen: 6,
      moved: 6,
      failed: 0,
      full: false,
      outbox: { due: 6, sent: 0, dead: 0 },
      left: 0,
    })
    expect(await town.told()).toEqual(Array(6).fill('zheng helpOffered'))

    await town.allIsWell()
    await town.until('14:21:17')
    expect(await town.unsent()).toEqual([])
  })
})

test('what the engine’s steps owe goes out in the same turn', async () => {
  for (const [who, metres] of [
    ['lin', 100],
    ['sun', 300],
    ['zheng', 600],
  ] as const)
    await town.goesOnDuty(who, metres)
  await town.files()
  await town.told()
  await town.skip(46_000)
  expect((await town.engineRuns()).data).toMatchObject({ moved: 1, outbox: { due: 1, sent: 1 } })
  expect(await town.told()).toEqual(['zheng helpOffered'])
  expect(await town.unsent()).toEqual([])
})

test('four turns of the engine at once send a late message once', async () => {
  await busyForZhou(1)
  await acceptedCase(town, 'lin')
  await town.everyInstanceIsUp()
  await town.skip(18_000)
  await town.slowDatabase(25)
  await Promise.all(Array.from({ length: 4 }, () => town.engineRuns()))
  expect(await pushesTo('zhou')).toBe(2)
})

test('a turn of the engine dies between claiming and sending: the message goes out when the claim has run out', async () => {
  await busyForZhou(1)
  await acceptedCase(town, 'lin')
  await town.skip(18_000)
  await town.diesAt({ action: 'wx.openApi', from: 'engine' }, async () => {
    if (!(await town.engineRuns())) throw new Error('died')
  })
  await town.until('14:21:17')
  await town.engineRuns()
  expect(await pushesTo('zhou')).toBe(1)
  await town.until('14:21:18')
  await town.engineRuns()
  expect(await pushesTo('zhou')).toBe(2)
})

/** How often WeChat was asked to push to somebody. */
async function pushesTo(who: 'lin' | 'zhou'): Promise<number> {
  const query = `messages?api=subscribeMessage.send&openid=${PEOPLE[who].openid}`
  return (await control<readonly unknown[]>(town.url, 'GET', [query])).length
}
