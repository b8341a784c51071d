import { hours, minutes, seconds } from '../../core/kit/time'
import { settledCase } from '../support/cases'
import { control } from '../support/emulator-client'
import { COMMUNITY, type Name, PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

/** 林建平 has never allowed a message; everybody else has allowed plenty. */
const town = townHere(async () => ({ neverAllowed: ['lin'] }))
const communityId = COMMUNITY.id

/** So many taps of 林建平, of which WeChat knows, too. */
async function linAllows(messages: number): Promise<void> {
  await linHasLeft(messages)
  for (let nth = 1; nth <= messages; nth++) await consent('lin', `earlier-0000${nth}`)
}

/** What WeChat still lets through to him. */
async function linHasLeft(left: number): Promise<void> {
  const { openid } = PEOPLE.lin
  await control(town.url, 'POST', ['consents', [{ openid, templateId: COMMUNITY.templates.offer, left }]])
}

const offersLeft = async (who: Name) => (await town.call(who, 'people', 'reach', { communityId })).offers

const consent = (who: Name, consentId: string) =>
  town.call(who, 'people', 'consented', { communityId, consentId, templateIds: [COMMUNITY.templates.offer] })

const pushesTo = async (who: Name) =>
  (
    await control<readonly unknown[]>(town.url, 'GET', [
      `messages?api=subscribeMessage.send&openid=${PEOPLE[who].openid}`,
    ])
  ).length

describe('the ledger of a member', () => {
  test('goes down by one for each push, and up by one for each tap however often the phone reports it', async () => {
    await linAllows(2)
    await town.goesOnDuty('lin', 100)
    await town.files()
    await town.until('14:20:17')
    expect(await offersLeft('lin')).toBe(1)
    await consent('lin', 'tap-00000001')
    await consent('lin', 'tap-00000001')
    expect(await offersLeft('lin')).toBe(2)
    expect(await town.told()).toEqual(['lin helpOffered'])
  })

  test('is empty after WeChat’s refusal, whatever we had counted, and a tap at the same minute still counts', async () => {
    await linAllows(5)
    await linHasLeft(0)
    await town.goesOnDuty('lin', 100)
    const { id } = await town.files()
    await town.skip(seconds(5))
    await consent('lin', 'tap-00000001')
    await town.call('lin', 'help', 'accept', { helpId: id })
    await town.until('14:21:17')
    expect(await offersLeft('lin')).toBe(1)
    await town.told()
    await town.unsent()
  })

  test('says what is missing, to the member alone', async () => {
    await linAllows(0)
    expect(await town.call('lin', 'people', 'reach', { communityId })).toEqual({
      ...{ offers: 0, progress: 0, phone: false },
      gaps: ['NO_QUOTA', 'NO_PHONE'],
    })
    expect((await consent('lin', 'tap-00000001')).gaps).toEqual([])
  })
})

describe('somebody on duty whom nothing reaches', () => {
  beforeEach(async () => {
    await linAllows(0)
    await town.goesOnDuty('lin', 100)
    await town.goesOnDuty('sun', 300)
    await town.skip(minutes(3))
  })

  test('is not asked; the next one is, and the reason is kept', async () => {
    const { id } = await town.files()
    expect(await town.told()).toEqual(['sun helpOffered'])
    expect((await town.stored(id)).leftOut).toContainEqual({ memberId: PEOPLE.lin.id, reason: 'UNREACHABLE' })
  })

  test('stands first in the list of those who oversee, with what is missing', async () => {
    const answer = await town.call('gu', 'duty', 'reach', { communityId })
    expect(answer).toMatchObject({ onDuty: 2, reachable: 1 })
    expect(answer.rows[0]).toMatchObject({
      ...{ memberId: PEOPLE.lin.id, consents: 0, hasPhone: true },
      gaps: ['NO_QUOTA', 'NO_PHONE', 'SILENT'],
    })
    expect(JSON.stringify(answer)).not.toContain(PEOPLE.lin.phone)
  })

  test('is asked again as soon as the app is open or a reminder is allowed', async () => {
    await town.call('lin', 'duty', 'beat', { place: null })
    expect((await town.call('gu', 'duty', 'reach', { communityId })).reachable).toBe(2)
    await town.skip(minutes(3))
    expect((await town.call('gu', 'duty', 'reach', { communityId })).reachable).toBe(1)
    await linHasLeft(1)
    await consent('lin', 'tap-00000001')
    await town.files()
    expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  })
})

test('nobody who can be reached is a reason of its own, told to resident and coordinator', async () => {
  await linAllows(0)
  await town.goesOnDuty('lin', 100)
  await town.skip(minutes(3))
  const { id } = await town.files()
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  expect((await town.stored(id)).shortfall).toBe('UNREACHABLE')
})

test('a community that has not drawn its buildings yet sees who is on duty all the same', async () => {
  const { id: _id, ...settings } = COMMUNITY
  const liulang = { ...settings, _id: 'liulang', buildings: [] }
  await control(town.url, 'POST', ['database', { communities: [liulang] }])
  await town.goesOnDuty('bo', 100)
  const inLiulang = { communityId: 'liulang' }
  expect(await town.call('bo', 'duty', 'reach', inLiulang)).toMatchObject({ onDuty: 1, reachable: 1 })
  expect((await town.call('bo', 'duty', 'where', inLiulang)).members).toMatchObject([{ memberId: PEOPLE.bo.id }])
  expect(await town.call('bo', 'duty', 'startDrill', { ...inLiulang, clientKey: 'drilling-0001' })).toMatchObject({
    paged: 1,
  })
  expect(await town.told()).toEqual(['bo drillPaged'])
})

describe('the night', () => {
  test('keeps what can wait for the morning, in one push for all of it', async () => {
    const first = await settledCase(town)
    await town.skip(hours(8) + minutes(10))
    await town.call('zhou', 'help', 'confirm', { helpId: first.id, stars: 5, note: '' })
    expect(await town.told()).toContain('lin helpClosed')
    const before = await pushesTo('lin')
    await town.engineRuns()
    expect(await pushesTo('lin')).toBe(before)
    await town.skip(hours(9))
    await town.engineRuns()
    expect(await pushesTo('lin')).toBe(before + 1)
  })

  test('does not keep a case that runs', async () => {
    await town.skip(hours(9))
    await town.goesOnDuty('lin', 100)
    await town.files()
    expect(await pushesTo('lin')).toBe(1)
    expect(await town.told()).toEqual(['lin helpOffered'])
  })
})
