import { seconds } from '../../core/kit/time'
import { type Carriers, carriersHere } from '../support/carriers/carriers-here'
import { type Name, PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

/** A community that has texts, calls and a duty group besides WeChat's own messages. */
const carriers = {} as Carriers
const town = townHere(async () => Object.assign(carriers, await carriersHere()))
beforeEach(() => carriers.forget())
afterAll(() => carriers.close())

const texts = () => carriers.sms.inputs('SendSms').length
const calls = () => carriers.vms.inputs('SendTtsVoice').length

/** WeChat has no consent of somebody left, or of nobody at all. */
const refusesPushesTo = (who?: Name) =>
  town.wechatAnswers({
    ...(who ? { match: { openid: PEOPLE[who].openid } } : {}),
    reply: { errcode: 43101, errmsg: 'user refuse to accept the msg' },
  })

interface Stored {
  readonly kind: string
  readonly toId: string
  readonly phone: string
  readonly sentBy: string | null
  readonly trials: readonly { readonly channel: string; readonly failure: string }[]
}

const messagesTo = async (who: Name) => (await town.all<Stored>('outbox')).filter(({ toId }) => toId === PEOPLE[who].id)

describe('an offer', () => {
  test('that WeChat refuses goes out as a text in the same breath', async () => {
    await refusesPushesTo('lin')
    await town.goesOnDuty('lin', 100)
    await town.files()
    expect(await town.told()).toEqual(['lin helpOffered'])
    expect(texts()).toBe(1)
    expect(calls()).toBe(0)
    expect(carriers.sms.inputs('SendSms')[0]).toMatchObject({ PhoneNumberSet: [`+86${PEOPLE.lin.phone}`] })
    expect(await messagesTo('lin')).toMatchObject([{ sentBy: 'sms' }])
  })

  test('that neither WeChat nor the texts take is rung, and the trials can be read afterwards', async () => {
    await refusesPushesTo('lin')
    carriers.sms.answers('SendSms', 'FailedOperation.PhoneNumberInBlacklist')
    await town.goesOnDuty('lin', 100)
    await town.files()
    expect(await town.told()).toEqual(['lin helpOffered'])
    expect([texts(), calls()]).toEqual([1, 1])
    const [stored] = await messagesTo('lin')
    expect(stored?.trials.map(({ channel, failure }) => `${channel} ${failure.slice(0, 14)}`.trim())).toEqual([
      'subscription 43101 openapi.',
      'sms FailedOperatio',
      'voice',
    ])
  })

  test('that somebody else has taken rings nobody’s phone any more', async () => {
    await town.goesOnDuty('lin', 100)
    await town.goesOnDuty('sun', 200)
    const { id } = await town.files()
    await town.call('sun', 'help', 'accept', { helpId: id })
    await town.until('14:22:17')
    expect(await town.told()).toEqual(
      ['lin helpOffered', 'lin offerDropped', 'sun helpOffered', 'zhou helpAccepted'].sort(),
    )
    expect([texts(), calls()]).toEqual([0, 0])
  })

  test('to everybody is texted to those who give no sign of life, and then they are called', async () => {
    await town.goesOnDuty('lin', 100)
    await town.files()
    await town.until('14:23:17')
    await town.told()
    carriers.forget()
    await town.until('14:24:17')
    expect(carriers.sms.inputs('SendSms').length).toBeGreaterThan(0)
    expect((await messagesTo('lin')).map(({ sentBy }) => sentBy)).toContain('sms')
    await town.until('14:25:17')
    expect((await messagesTo('lin')).map(({ sentBy }) => sentBy)).toContain('voice')
    await town.told()
  })

  test('that was seen rings nobody: an open app is an answer', async () => {
    await town.goesOnDuty('lin', 100)
    await town.files()
    await town.until('14:23:17')
    await town.skip(seconds(20))
    await town.call('lin', 'duty', 'beat', { place: null })
    await town.until('14:26:17')
    const stored = await messagesTo('lin')
    expect(stored.filter(({ kind }) => kind === 'helpOffered').map(({ sentBy }) => sentBy)).not.toContain('sms')
    await town.told()
  })
})

describe('the ladder', () => {
  test('reaches the coordinator by push, then by text, then by telephone, a minute apart', async () => {
    await town.goesOnDuty('lin', 100)
    await town.files()
    const by = async () =>
      (await messagesTo('zhao')).filter(({ kind }) => kind === 'helpUnaccepted').map(({ sentBy }) => sentBy)
    const seen: string[] = []
    for (const time of ['14:23:17', '14:24:17', '14:25:17', '14:26:17']) {
      await town.until(time)
      seen.push(`${time} ${await by()}`)
    }
    expect(seen).toEqual(['14:23:17 subscription', '14:24:17 sms', '14:25:17 voice', '14:26:17 voice'])
    await town.told()
  })

  test('stops climbing when the carrier says that the text arrived', async () => {
    carriers.sms.reports('SUCCESS')
    await town.goesOnDuty('lin', 100)
    await town.files()
    await town.until('14:26:17')
    const stored = (await messagesTo('zhao')).find(({ kind }) => kind === 'helpUnaccepted')
    expect(stored).toMatchObject({ sentBy: 'sms' })
    await town.told()
  })

  test('stops climbing when the coordinator has read it', async () => {
    await town.goesOnDuty('lin', 100)
    await town.files()
    await town.until('14:23:20')
    const { messages } = await town.call('zhao', 'people', 'inbox', {})
    await town.call('zhao', 'people', 'readInbox', { upTo: messages[0]?.at ?? 0 })
    await town.until('14:26:00')
    const stored = (await messagesTo('zhao')).find(({ kind }) => kind === 'helpUnaccepted')
    expect(stored).toMatchObject({ sentBy: 'subscription' })
    await town.told()
  })

  test('tells the duty group the number of the case and nothing of who lives where', async () => {
    await town.goesOnDuty('lin', 100)
    const { number } = await town.files()
    await town.until('14:23:17')
    expect(carriers.wecom.texts.map((text) => text.split('\n')[0])).toEqual([
      '【民声驿站】暂时没人能马上来',
      '【民声驿站】求助还没有人接',
    ])
    for (const text of carriers.wecom.texts) {
      expect(text).toContain(number)
      expect(text).not.toMatch(/周秀兰|7 ?栋|301|1380000/)
    }
    expect((await town.told()).filter((line) => line.startsWith('group'))).toHaveLength(2)
  })

  test('reaches the group later when its robot has said too much this minute', async () => {
    carriers.wecom.troubles({ kind: 'status', status: 429, retryAfterS: 30 })
    await town.goesOnDuty('lin', 100)
    await town.files()
    await town.until('14:21:17')
    expect(carriers.wecom.received).toHaveLength(1)
    expect(carriers.wecom.texts).toEqual([])
    await town.until('14:22:17')
    expect(carriers.wecom.texts).toHaveLength(1)
    await town.told()
  })
})

test('a telephone number is kept only as long as it may still be rung', async () => {
  await town.goesOnDuty('lin', 100)
  const { id } = await town.files()
  expect((await messagesTo('lin')).map(({ phone }) => phone)).toEqual([PEOPLE.lin.phone])
  await town.call('lin', 'help', 'accept', { helpId: id })
  await town.until('14:22:17')
  expect((await town.all<Stored>('outbox')).map(({ phone }) => phone)).toEqual(['', ''])
  await town.told()
})

test('two calls for help within a minute are one text and one telephone call, not two texts', async () => {
  await refusesPushesTo('lin')
  await town.goesOnDuty('lin', 100)
  await town.files('zhou')
  await town.files('tao')
  expect([texts(), calls()]).toEqual([1, 1])
  await town.told()
})
