import { type Carriers, carriersHere } from '../support/carriers/carriers-here'
import { control } from '../support/emulator-client'
import { PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const carriers = {} as Carriers
const town = townHere(async () => Object.assign(carriers, await carriersHere()))
beforeEach(() => carriers.forget())
afterAll(() => carriers.close())

describe('a message that reaches nobody', () => {
  async function allRefuse(): Promise<void> {
    await town.wechatAnswers({ reply: { errcode: 43101, errmsg: 'user refuse to accept the msg' } })
    carriers.sms.answers('SendSms', ...Array(9).fill('FailedOperation.PhoneNumberInBlacklist'))
    carriers.vms.answers('SendTtsVoice', ...Array(9).fill('FailedOperation.CallRejected'))
  }

  test('stands in the coordinator’s list with everything that was tried, and can be sent again', async () => {
    await allRefuse()
    await town.goesOnDuty('lin', 100)
    await town.files()
    await town.until('14:25:17')
    const { letters } = await town.call('gu', 'duty', 'deadLetters', { communityId: 'tonghuali' })
    const unaccepted = letters.find(({ title, toName }) => title === '求助还没有人接' && toName === PEOPLE.zhao.name)
    expect(unaccepted?.trials.map(({ channel }) => channel)).toEqual(['subscription', 'sms', 'voice'])

    await town.allIsWell()
    carriers.forget()
    const key = unaccepted?.key ?? ''
    expect(await town.call('zhao', 'duty', 'resend', { key })).toEqual({ resent: true })
    const left = await town.call('zhao', 'duty', 'deadLetters', { communityId: 'tonghuali' })
    expect(left.letters.map((letter) => letter.key)).not.toContain(key)
    await town.told()
    await town.unsent()
  })

  test('rings once when two send it again at one instant', async () => {
    await allRefuse()
    await town.goesOnDuty('lin', 100)
    await town.files()
    await town.until('14:25:17')
    const { letters } = await town.call('gu', 'duty', 'deadLetters', { communityId: 'tonghuali' })
    const key =
      letters.find(({ title, toName }) => title === '求助还没有人接' && toName === PEOPLE.zhao.name)?.key ?? ''
    await town.allIsWell()
    carriers.forget()
    const before = await pushes()
    await town.slowDatabase(25)
    // So many looks at once start so many instances, and the two taps do overlap.
    const look = () => town.call('gu', 'duty', 'deadLetters', { communityId: 'tonghuali' })
    await Promise.all([look(), look(), look(), look()])
    const taps = await Promise.allSettled([1, 2].map(() => town.call('zhao', 'duty', 'resend', { key })))
    expect(taps.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await pushes()) - before).toBe(1)
    await town.told()
    await town.unsent()
  })

  const pushes = async () =>
    (await control<readonly unknown[]>(town.url, 'GET', ['messages?api=subscribeMessage.send'])).length

  test('is not sent again when it is not true any more', async () => {
    await allRefuse()
    await town.goesOnDuty('lin', 100)
    const { id } = await town.files()
    await town.until('14:25:17')
    const { letters } = await town.call('zhao', 'duty', 'deadLetters', { communityId: 'tonghuali' })
    await town.call('zhou', 'help', 'withdraw', { helpId: id, reason: '好了' })
    await town.allIsWell()
    carriers.forget()
    expect(await town.call('zhao', 'duty', 'resend', { key: letters[0]?.key ?? '' })).toEqual({ resent: false })
    expect([carriers.sms.inputs('SendSms'), carriers.vms.inputs('SendTtsVoice')]).toEqual([[], []])
    await town.told()
    await town.unsent()
  })
})
