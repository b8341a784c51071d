import { minutes } from '../../../core/kit/time'
import { codeOf, lookedAt } from '../../support/cases'
import { control } from '../../support/emulator-client'
import { codes } from '../../support/outcomes'
import { PEOPLE } from '../../support/small-town'
import { givenTown, type Town } from '../../support/town'
import { communityId, DOOR, PHONE, tracesOf } from './leaving-town'

let town: Town
jest.setTimeout(60_000)
beforeAll(async () => {
  town = await givenTown()
}, 60_000)
beforeEach(() => town.restart())
afterAll(() => town.close())

const address = { buildingId: 'building-7', unit: '2', door: DOOR }
const me = { name: PEOPLE.tao.name, phone: PHONE }
const takesBack = (who: 'tao' | 'lin' | 'zhou', purpose: 'phone' | 'home' | 'care' | 'place' | 'messages') =>
  town.call(who, 'people', 'withdrawConsent', { communityId, purpose })

async function closedCase(): Promise<string> {
  await town.call('tao', 'people', 'saveMe', { communityId, ...me, home: address })
  await town.goesOnDuty('lin', 100)
  const { id: helpId } = await town.files('tao', { address, ...me })
  await town.call('lin', 'help', 'accept', { helpId })
  const proof = { by: 'code', code: codeOf(await lookedAt(town, 'tao', helpId)) } as const
  await town.call('lin', 'help', 'arrive', { helpId, proof })
  await town.call('lin', 'help', 'settle', { helpId, outcome: '换了垫圈' })
  await town.call('tao', 'help', 'confirm', { helpId, stars: 5, note: '' })
  return helpId
}

describe('what is held', () => {
  test('is told with how much of it there is, to its owner alone', async () => {
    await closedCase()
    const held = await town.call('tao', 'people', 'held', { communityId })
    expect(held).toMatchObject({ ...me, home: address, roles: [], careNotes: '', presence: null, ties: [] })
    expect(held.cases).toEqual({ asked: 1, running: 0, helped: 0, files: 0 })
    expect(held.reminders).toMatchObject({ allowedAt: null })
    expect(held.messages).toBeGreaterThan(0)
    const lin = await town.call('lin', 'people', 'held', { communityId })
    expect(lin).toMatchObject({ roles: ['member'], cases: { asked: 0, helped: 1 }, presence: { onDuty: true } })
    expect(lin.ties).toEqual(['ON_DUTY'])
  })

  test('is nothing of a stranger', async () => {
    const held = await town.call('stranger', 'people', 'held', { communityId })
    expect(held).toMatchObject({ name: '', phone: '', home: null, messages: 0, presence: null, ties: [] })
    expect(held.cases).toEqual({ asked: 0, running: 0, helped: 0, files: 0 })
  })
})

describe('taking back', () => {
  test('the number takes it out of the record and of what has ended', async () => {
    await closedCase()
    expect(await takesBack('tao', 'phone')).toMatchObject({ name: me.name, phone: '', home: address })
    await town.advance(minutes(11))
    expect(await tracesOf(town, [PHONE])).toEqual([])
  })

  test('the number leaves a running case alone until it has ended', async () => {
    await town.goesOnDuty('lin', 100)
    const { id: helpId } = await town.files('tao', { address, ...me })
    await town.call('lin', 'help', 'accept', { helpId })
    await takesBack('tao', 'phone')
    expect((await lookedAt(town, 'lin', helpId)).resident?.phone).toBe(PHONE)
    await town.call('tao', 'help', 'withdraw', { helpId, reason: '' })
    await town.advance(minutes(75))
    expect(await tracesOf(town, [PHONE])).toEqual([])
  })

  test('the home takes the door out of what has ended, and leaves the building', async () => {
    const helpId = await closedCase()
    expect(await takesBack('tao', 'home')).toMatchObject({ home: null, phone: PHONE })
    expect((await town.stored(helpId)).place).toMatchObject({ buildingId: 'building-7', unit: '2', door: '' })
    expect(await tracesOf(town, [DOOR])).toEqual([])
  })

  test('care notes take them everywhere', async () => {
    expect((await town.call('zhou', 'people', 'held', { communityId })).careNotes).not.toBe('')
    expect(await takesBack('zhou', 'care')).toMatchObject({ careNotes: '' })
    expect(await tracesOf(town, ['耳朵背'])).toEqual([])
  })

  test('the place is refused on duty, and forgotten off it', async () => {
    await town.goesOnDuty('lin', 100)
    expect(await town.refusal('lin', 'people', 'withdrawConsent', { communityId, purpose: 'place' })).toBe(
      'ON_DUTY_NOW',
    )
    await town.call('lin', 'duty', 'goOff', {})
    expect(await takesBack('lin', 'place')).toMatchObject({ presence: null, roles: ['member'] })
    expect(await town.all('presences')).toEqual([])
    await town.goesOnDuty('lin', 100)
    expect(await town.all('presences')).toMatchObject([{ onDuty: true }])
  })

  test('reminders stop what WeChat pushes; the inbox goes on', async () => {
    await takesBack('lin', 'messages')
    expect(await town.call('lin', 'people', 'reach', { communityId })).toMatchObject({ offers: 0, progress: 0 })
    expect(await town.call('lin', 'people', 'me', {})).toMatchObject({ name: PEOPLE.lin.name })
  })

  test('again, or from two phones, changes nothing more', async () => {
    await closedCase()
    expect(await codes([takesBack('tao', 'phone'), takesBack('tao', 'phone'), takesBack('tao', 'phone')])).toEqual([
      'ok',
      'ok',
      'ok',
    ])
    expect(await takesBack('tao', 'phone')).toMatchObject({ phone: '' })
    await town.advance(minutes(11))
    expect(await town.all('erasures')).toEqual([])
  })
})

describe('the number of one tap', () => {
  const asks = (code: string) => town.call('stranger', 'people', 'phoneByCode', { code })
  const refused = (code: string) => town.refusal('stranger', 'people', 'phoneByCode', { code })

  test('is told, and kept nowhere', async () => {
    expect(await asks('phone:13911112222:a')).toEqual({ phone: '13911112222' })
    expect(await tracesOf(town, ['13911112222'])).toEqual([])
  })

  test('goes once with its code', async () => {
    await asks('phone:13911112222:b')
    expect(await refused('phone:13911112222:b')).toBe('PHONE_CODE_OVER')
  })

  test.each([
    [1400001, 'PHONE_QUOTA'],
    [45009, 'PHONE_QUOTA'],
    [40029, 'PHONE_CODE_OVER'],
    [-1, 'UNEXPECTED'],
  ])('answers WeChat’s %i in words of its own', async (errcode, code) => {
    const script = { api: 'phonenumber.getPhoneNumber', reply: { errcode, errmsg: 'no' } }
    await control(town.url, 'POST', ['openapi/scripts', script])
    expect(await refused('phone:13911112222:c')).toBe(code)
    await town.allIsWell()
  })
})
