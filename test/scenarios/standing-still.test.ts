import { minutes } from '../../core/kit/time'
import { acceptedCase, lookedAt } from '../support/cases'
import { PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()
const untilHome = { reason: '居民四点才到家', minutes: 30 }

test('a pause stops both clocks with its reason, shifts every rung, and ends by itself', async () => {
  const { id: helpId } = await acceptedCase(town)
  await town.until('14:22:00')
  const paused = await town.call('zhao', 'help', 'pause', { helpId, ...untilHome })
  expect(paused.pause).toMatchObject({ reason: '居民四点才到家' })
  expect(await town.told()).toEqual(['lin casePaused', 'zhou casePaused'])
  expect((await lookedAt(town, 'zhou', helpId)).arriveBy - paused.startedAt).toBe(minutes(40))

  await town.until('14:51:59')
  expect(await town.told()).toEqual([])
  await town.until('14:53:17')
  expect(await town.toldWhen()).toEqual(['14:52:17 lin caseResumed', '14:52:17 zhou caseResumed'])
  expect(await lookedAt(town, 'zhou', helpId)).toMatchObject({ pause: null, pausedMs: minutes(30) })
  await town.until('15:01:17')
  expect(await town.told()).toContain('zhao arriveBreached')
})

test('a pause is ended early by the coordinator alone', async () => {
  const { id: helpId } = await acceptedCase(town)
  await town.call('zhao', 'help', 'pause', { helpId, ...untilHome })
  expect(await town.told()).toEqual(['lin casePaused', 'zhou casePaused'])
  expect(await town.refusal('zhao', 'help', 'pause', { helpId, ...untilHome, reason: '再停' })).toBe('NO_SUCH_MOVE')
  expect(await town.refusal('lin', 'help', 'resume', { helpId })).toBe('NOT_YOURS')
  expect(await town.refusal('zhou', 'help', 'resume', { helpId })).toBe('NOT_YOURS')
  await town.call('zhao', 'help', 'resume', { helpId })
  expect(await town.told()).toEqual(['lin caseResumed', 'zhou caseResumed'])
})

test('a case given back while it stands still has nobody: its clocks run on and the next one is asked', async () => {
  const { id: helpId } = await acceptedCase(town)
  await town.goesOnDuty('sun', 200)
  await town.call('zhao', 'help', 'pause', { helpId, ...untilHome })
  await town.told()
  await town.call('lin', 'help', 'release', { helpId, reason: '车坏了' })
  expect(await town.told()).toEqual(expect.arrayContaining(['sun helpOffered', 'zhou caseResumed']))
  expect(await lookedAt(town, 'zhou', helpId)).toMatchObject({ status: 'waiting', pause: null })
})

test('a stove that does not catch fire is marked as danger until the coordinator has asked: then the case may stand still', async () => {
  await town.goesOnDuty('lin', 100)
  const { id: helpId } = await town.files('zhou', { text: '煤气灶打不着火' })
  await town.call('lin', 'help', 'accept', { helpId })
  await town.told()
  expect((await town.call('lin', 'duty', 'workbench', {})).task).toMatchObject({ emergency: ['119'] })
  expect(await town.refusal('zhao', 'help', 'pause', { helpId, ...untilHome })).toBe('EMERGENCY_RUNS')
  const why = { reason: '打电话问过，没危险' }
  expect(await town.refusal('lin', 'help', 'clearDanger', { helpId, ...why })).toBe('NOT_YOURS')
  expect(await town.refusal('tao', 'help', 'clearDanger', { helpId, ...why })).toBe('NOT_FOUND')
  expect(await town.call('zhao', 'help', 'clearDanger', { helpId, ...why })).toMatchObject({ emergency: [] })
  expect((await town.call('lin', 'duty', 'workbench', {})).task).toMatchObject({ emergency: [] })
  await town.call('zhao', 'help', 'pause', { helpId, ...untilHome })
  expect(await town.told()).toEqual(['lin casePaused', 'zhou casePaused'])
})

test('the coordinator takes a case over for themselves, and from one member for another', async () => {
  const { id: helpId } = await acceptedCase(town)
  await town.goesOnDuty('sun', 300)
  await town.call('zhao', 'help', 'takeOver', { helpId, memberId: PEOPLE.sun.id })
  expect(await town.told()).toEqual(['lin offerDropped', 'sun helpAssigned', 'zhou helpAccepted'])
  expect((await town.call('lin', 'duty', 'workbench', {})).task).toBeNull()
  const own = await town.call('zhao', 'help', 'takeOver', { helpId, memberId: null })
  expect(own).toMatchObject({
    status: 'accepted',
    responder: { name: PEOPLE.zhao.name },
    parts: ['responder', 'coordinator'],
  })
  expect(await town.told()).toEqual(['sun offerDropped', 'zhou helpAccepted'])
})

test('the coordinator asks by hand whom the search left out, and a drill says so in every message', async () => {
  await town.goesOnDuty('zheng', 4_000)
  const { id: helpId } = await town.files()
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  await town.call('zhao', 'help', 'drill', { helpId })
  const asked = await town.call('zhao', 'help', 'offer', { helpId, memberIds: [PEOPLE.zheng.id] })
  expect([asked.drill, asked.asking.length]).toEqual([true, 1])
  expect(await town.told()).toEqual(['zheng helpOffered'])
  const { messages } = await town.call('zheng', 'people', 'inbox', {})
  expect(messages[0]?.title).toMatch(/^【演练】/)
  expect(await town.refusal('zhao', 'help', 'offer', { helpId, memberIds: [PEOPLE.lin.id] })).toBe('MEMBER_UNAVAILABLE')
})

test('why: the coordinator reads who was asked and who was not, by name, and nobody else does', async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('zheng', 4_000)
  const { id: helpId } = await town.files()
  await town.told()
  const { asks, shortfall } = await town.call('zhao', 'help', 'why', { helpId })
  expect(shortfall).toBeNull()
  expect(asks[0]?.asked).toMatchObject([{ name: PEOPLE.lin.name, because: 'SOONEST' }])
  expect(JSON.stringify(asks)).not.toMatch(/1380|openid/)
  expect(await town.refusal('gu', 'help', 'why', { helpId })).toBe('NOT_YOURS')
  expect(await town.refusal('lin', 'help', 'why', { helpId })).toBe('NOT_YOURS')
})

test('a resident has three cases open at most; the fourth is told the hotline, a retry is no fourth', async () => {
  const filed = [await town.files(), await town.files(), await town.files('zhou', { clientKey: 'the-third-one' })]
  expect(await town.refusal('zhou', 'help', 'submit', { ...burst(), clientKey: 'the-fourth-one' })).toBe(
    'TOO_MANY_OPEN',
  )
  expect((await town.files('zhou', { clientKey: 'the-third-one' })).id).toBe(filed[2]?.id)
  await town.call('zhou', 'help', 'withdraw', { helpId: filed[0]?.id ?? '', reason: '' })
  expect((await town.files()).status).toBe('waiting')
  await town.told()
})

function burst() {
  return {
    ...{ communityId: 'tonghuali', category: 'leak' as const, text: '水管爆了', name: '周秀兰', phone: '13800002046' },
    address: { buildingId: 'building-7', unit: '2', door: '301' },
  }
}
