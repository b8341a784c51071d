import { minutes, seconds } from '../../core/kit/time'
import { control } from '../support/emulator-client'
import { COMMUNITY, PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()
const communityId = COMMUNITY.id

describe('a drill', () => {
  const started = () => town.call('zhao', 'duty', 'startDrill', { communityId, clientKey: 'drilling-0001' })

  beforeEach(async () => {
    await town.goesOnDuty('lin', 100)
    await town.goesOnDuty('sun', 300)
  })

  test('pages everybody on duty once, in words that say what it is', async () => {
    const drill = await started()
    expect(drill).toMatchObject({ paged: 2, answered: 0 })
    expect(await started()).toEqual(drill)
    expect(await town.told()).toEqual(['lin drillPaged', 'sun drillPaged'])
    const { messages } = await town.call('lin', 'people', 'inbox', {})
    expect(messages[0]).toMatchObject({
      about: { kind: 'drill', id: drill.id },
      title: expect.stringContaining('演练'),
    })
  })

  test('is answered with one tap, and its result is for those who oversee', async () => {
    const { id } = await started()
    const seen = await town.call('lin', 'duty', 'drill', { communityId })
    expect(seen.drill).toMatchObject({ id, mine: { answeredAt: null }, rows: null })
    await town.call('lin', 'duty', 'answerDrill', { drillId: id })
    expect(await town.refusal('zheng', 'duty', 'answerDrill', { drillId: id })).toBe('NOT_FOUND')
    const { drill } = await town.call('gu', 'duty', 'drill', { communityId })
    expect(drill).toMatchObject({ paged: 2, answered: 1 })
    expect(drill?.rows?.map(({ name, outcome }) => [name, outcome.kind])).toEqual([
      [PEOPLE.sun.name, 'unanswered'],
      [PEOPLE.lin.name, 'answered'],
    ])
    await town.told()
  })

  test('everybody may answer at one instant', async () => {
    const { id } = await started()
    await Promise.all((['lin', 'sun'] as const).map((who) => town.call(who, 'duty', 'answerDrill', { drillId: id })))
    expect((await town.call('gu', 'duty', 'drill', { communityId })).drill).toMatchObject({ answered: 2 })
    await town.told()
  })

  test('is added up after half an hour, once, and the coordinator hears who kept silent', async () => {
    const { id } = await started()
    await town.call('lin', 'duty', 'answerDrill', { drillId: id })
    await town.told()
    await town.until('14:53:17')
    await town.engineRuns()
    expect((await town.told()).filter((line) => line.includes('drill'))).toEqual(['zhao drillDone'])
    expect(await town.refusal('sun', 'duty', 'answerDrill', { drillId: id })).toBe('TOO_LATE')
    const { drill } = await town.call('zhao', 'duty', 'drill', { communityId })
    expect(drill?.rows?.map(({ name, outcome }) => [name, outcome])).toEqual([
      [PEOPLE.sun.name, { kind: 'unanswered', by: 'subscription' }],
      [PEOPLE.lin.name, { kind: 'answered', afterMs: 0 }],
    ])
  })

  test('tells whom nothing reached from who was reached and kept silent, while it runs and afterwards', async () => {
    await town.wechatAnswers({
      match: { openid: PEOPLE.sun.openid },
      reply: { errcode: 43101, errmsg: 'user refuse to accept the msg' },
    })
    const { id, rows } = await started()
    const found = async () =>
      (await town.call('gu', 'duty', 'drill', { communityId })).drill?.rows?.map(({ name, outcome }) => [name, outcome])
    const lost = [PEOPLE.sun.name, { kind: 'undelivered', failed: ['subscription'] }]
    expect(rows?.map(({ name, outcome }) => [name, outcome])).toEqual([
      lost,
      [PEOPLE.lin.name, { kind: 'unanswered', by: 'subscription' }],
    ])
    await town.skip(seconds(40))
    await town.call('lin', 'duty', 'answerDrill', { drillId: id })
    const all = [lost, [PEOPLE.lin.name, { kind: 'answered', afterMs: seconds(40) }]]
    expect(await found()).toEqual(all)
    await town.until('14:53:17')
    await town.engineRuns()
    expect(await found()).toEqual(all)
    const { messages } = await town.call('zhao', 'people', 'inbox', {})
    expect(messages.find(({ title }) => title === '【演练】2 人里 1 人收到')?.body).toBe(
      `没送到：${PEOPLE.sun.name}，请他们点“补足提醒”、留好电话。`,
    )
    await town.told()
    await town.unsent()
  })

  test('leads the coordinator to the page on which its result stands', async () => {
    await started()
    await town.until('14:53:17')
    await town.engineRuns()
    expect(await town.told()).toContain('zhao drillDone')
    const query = `messages?api=subscribeMessage.send&openid=${PEOPLE.zhao.openid}`
    const pushes = await control<readonly { params: { page: string } }[]>(town.url, 'GET', [query])
    expect(pushes.at(-1)?.params.page).toBe('packages/desk/pages/coordinator/index')
  })

  test('is kept by an engine whose timer is slower than every minute', async () => {
    await started()
    await town.skip(minutes(34))
    await town.engineRuns()
    await town.skip(minutes(12))
    await town.engineRuns()
    expect(await town.told()).toContain('zhao drillDone')
  })

  test('whose starter dies before the pages is paged by the second tap, or by the engine within ten minutes', async () => {
    const dies = () => town.diesAt({ action: 'database.insertDocument', collection: 'outbox' }, started)
    await dies()
    expect((await town.all('outbox')).length).toBeLessThan(2)
    await started()
    await town.until('14:22:17')
    expect(await town.told()).toEqual(['lin drillPaged', 'sun drillPaged'])
    await town.restart()
    await town.goesOnDuty('lin', 100)
    await dies()
    await town.until('14:23:17')
    await town.engineRuns()
    expect(await town.told()).toEqual(['lin drillPaged'])
  })

  test('whose report dies is reported all the same, once', async () => {
    await started()
    await town.told()
    await town.skip(minutes(30))
    await town.diesAt({ action: 'database.insertDocument', collection: 'outbox' }, () =>
      town.call('zhao', 'duty', 'drill', { communityId }),
    )
    await town.call('zhao', 'duty', 'drill', { communityId })
    await town.call('gu', 'duty', 'drill', { communityId })
    expect(await town.told()).toEqual(['zhao drillDone'])
  })

  test('leaves whoever is on a case in peace', async () => {
    const { id } = await town.files()
    await town.call('lin', 'help', 'accept', { helpId: id })
    expect(await started()).toMatchObject({ paged: 1 })
    expect(await town.told()).not.toContain('lin drillPaged')
  })

  test('is held by itself once a month, by day, however often the engine runs', async () => {
    // 14:20 on the second of March: within the first three days, by day.
    await town.until('15:03:17')
    await Promise.all([town.engineRuns(), town.engineRuns()])
    expect((await town.told()).filter((line) => line.includes('drillPaged'))).toEqual([
      'lin drillPaged',
      'sun drillPaged',
    ])
    await town.until('16:03:17')
    expect((await town.told()).filter((line) => line.includes('drillPaged'))).toEqual([])
    expect(await town.all('drills')).toHaveLength(1)
  })
})
