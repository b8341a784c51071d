import { seconds } from '../../core/kit/time'
import { callbacksTo } from '../support/carriers/callbacks'
import { type Carriers, carriersHere } from '../support/carriers/carriers-here'
import { PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'
import { wayToCoordinator } from '../support/way-to-coordinator'

/** A community whose carriers tell what became of their calls and texts. */
const carriers = {} as Carriers
const town = townHere(async () => Object.assign(carriers, await carriersHere()))
const carrier = callbacksTo(() => town.url)
const zhao = wayToCoordinator(town, carriers)
beforeEach(() => carriers.forget())
afterAll(() => carriers.close())

const HEARD = { status: 200, result: 0 }
const NOBODYS_NUMBER = { code: 8, reason: '空号' }

describe('a call', () => {
  test('to nobody’s number is a dead letter before the engine has run again, with the reason', async () => {
    const callId = await zhao.isRung()
    expect(await carrier.failed(callId, NOBODYS_NUMBER)).toEqual(HEARD)
    const letter = await zhao.letter()
    expect(letter).toMatchObject({ title: '求助还没有人接', toName: PEOPLE.zhao.name })
    expect(letter?.trials.map(({ channel, failure }) => `${channel} ${failure}`.trim())).toEqual([
      'subscription',
      'sms',
      'voice 8 空号',
    ])
    expect(await zhao.message()).toMatchObject({ dueAt: null, phone: PEOPLE.zhao.phone })
  })

  test('that failed can be made again from the desk, and answered then it is off the list', async () => {
    const callId = await zhao.isRung()
    await carrier.failed(callId, { code: 1, reason: '关机' })
    const letter = await zhao.letter()
    expect(await town.call('zhao', 'duty', 'resend', { key: letter?.key ?? '' })).toEqual({ resent: true })
    expect(await zhao.letters()).toEqual([])
    // A repeated word about the first call says nothing about the second sending.
    expect(await carrier.rungOut(callId)).toEqual(HEARD)
    expect(await zhao.letters()).toEqual([])
    await town.told()
  })

  test('that was answered has arrived: nothing more is tried, and the number is forgotten', async () => {
    const callId = await zhao.isRung()
    expect(await carrier.answered(callId)).toEqual(HEARD)
    expect(await zhao.message()).toMatchObject({ sentBy: 'voice', dueAt: null, deadAt: null, phone: '' })
    await town.until('14:29:17')
    expect(await zhao.letters()).toEqual([])
    await town.told()
  })

  test('of which nobody says anything rests after three minutes, as if it had arrived', async () => {
    await zhao.isRung()
    await town.until('14:27:17')
    expect((await zhao.message())?.phone).toBe(PEOPLE.zhao.phone)
    await town.until('14:28:17')
    expect(await zhao.message()).toMatchObject({ dueAt: null, deadAt: null, phone: '' })
    await town.told()
  })

  test('that rang out is no dead letter when the coordinator has looked at the desk meanwhile', async () => {
    const callId = await zhao.isRung()
    await town.skip(seconds(20))
    const { messages } = await town.call('zhao', 'people', 'inbox', {})
    await town.call('zhao', 'people', 'readInbox', { upTo: messages[0]?.at ?? 0 })
    expect(await carrier.rungOut(callId)).toEqual(HEARD)
    expect(await zhao.message()).toMatchObject({ dueAt: null, deadAt: null })
  })

  test('that rang out about a case that is over worries nobody', async () => {
    await town.goesOnDuty('lin', 100)
    const { id } = await town.files()
    await town.until('14:25:17')
    await town.call('zhou', 'help', 'withdraw', { helpId: id, reason: '好了' })
    for (const callId of carriers.vms.given) expect(await carrier.rungOut(callId)).toEqual(HEARD)
    expect(await zhao.letters()).toEqual([])
    await town.told()
  })
})

describe('a text', () => {
  test('that did not arrive is followed by the call in the same breath', async () => {
    await town.goesOnDuty('lin', 100)
    await town.files()
    await town.until('14:24:17')
    expect(await zhao.message()).toMatchObject({ sentBy: 'sms' })
    const calls = carriers.vms.given.length
    const sids = carriers.sms.given
    expect(await carrier.texts(...sids.map((sid) => [sid, 'FAIL'] as const))).toEqual(HEARD)
    expect(await zhao.message()).toMatchObject({ sentBy: 'voice' })
    expect(carriers.vms.given.length).toBeGreaterThan(calls)
    await town.told()
  })

  test('that arrived is followed by nothing, without anybody asking the carrier', async () => {
    await town.goesOnDuty('lin', 100)
    await town.files()
    await town.until('14:24:17')
    await carrier.texts(...carriers.sms.given.map((sid) => [sid, 'SUCCESS'] as const))
    await town.until('14:26:17')
    expect(await zhao.message()).toMatchObject({ sentBy: 'sms', dueAt: null, deadAt: null })
    expect(carriers.vms.given).toEqual([])
    await town.told()
  })
})
