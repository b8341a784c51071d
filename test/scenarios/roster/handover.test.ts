import { acceptedCase } from '../../support/cases'
import { control } from '../../support/emulator-client'
import { daily, givenRoster, smallPlan } from '../../support/roster-town'
import { COMMUNITY, PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'

const town = townHere()
const FROM_START_TO_EVENING_MS = (5 * 60 + 38) * 60_000

beforeEach(() => givenRoster(town))

/** 19:58, with one case somebody is on the way to. */
async function eveningWithCase(): Promise<string> {
  await town.skip(FROM_START_TO_EVENING_MS)
  await town.goesOnDuty('lin', 100)
  const { id } = await acceptedCase(town, 'lin')
  await town.told()
  return id
}

test('at the change of shift the open case turns to the new coordinator, who takes it by name', async () => {
  const helpId = await eveningWithCase()
  const note = { note: '今晚电梯在修', cases: [{ helpId, note: '水阀已关，等配件' }] }
  expect(await town.call('zhao', 'roster', 'writeHandover', note)).toMatchObject({
    handover: { state: 'writing', fromName: '赵明远', toName: '钱伟', mayWrite: true, mayConfirm: false },
  })
  await town.until('20:00:20')
  // Too late is not the same as not yours: the card may have stood open over the change.
  expect(await town.refusal('zhao', 'roster', 'writeHandover', note)).toBe('SHIFT_OVER')
  expect(await town.refusal('gu', 'roster', 'writeHandover', note)).toBe('NOT_YOURS')
  expect(await town.call('zhao', 'roster', 'handover', {})).toMatchObject({
    handover: { state: 'confirming', part: 'from', mayWrite: false },
  })
  expect(await town.told()).toEqual(expect.arrayContaining(['qian dutyPassed', 'qian handoverAsked']))
  expect((await town.stored(helpId)).coordinator.id).toBe(PEOPLE.qian.id)
  const { handover } = await town.call('qian', 'roster', 'handover', {})
  expect(handover).toMatchObject({
    ...{ state: 'confirming', note: '今晚电梯在修', mayConfirm: true },
    cases: [{ helpId, note: '水阀已关，等配件', confirmedAt: null }],
  })
  expect(await town.call('qian', 'roster', 'ahead', {})).toMatchObject({
    coordinator: '钱伟',
    gaps: [],
    handover: { state: 'confirming' },
  })
  const confirming = { handoverId: handover?.id ?? '', helpIds: [helpId] }
  expect(await town.refusal('zhao', 'roster', 'confirmHandover', confirming)).toBe('NOT_YOURS')
  expect(await town.call('qian', 'roster', 'confirmHandover', confirming)).toMatchObject({
    handover: { state: 'confirmed' },
  })
  await town.until('20:11:00')
  expect(await town.told()).not.toContain('gu handoverUnconfirmed')
})

test('nobody wrote and nobody confirms: the case is handed over all the same, and after ten minutes the secretary hears', async () => {
  const helpId = await eveningWithCase()
  await town.until('20:10:10')
  const before = await town.told()
  expect(before).toContain('qian handoverAsked')
  expect(before).not.toContain('gu handoverUnconfirmed')
  await town.until('20:11:20')
  expect(await town.told()).toContain('gu handoverUnconfirmed')
  expect((await town.stored(helpId)).coordinator.id).toBe(PEOPLE.qian.id)
})

test('a handed case that ends before anybody took it holds up no other note', async () => {
  const helpId = await eveningWithCase()
  await town.until('20:00:20')
  expect(await town.call('qian', 'roster', 'handover', {})).toMatchObject({ handover: { state: 'confirming' } })
  await town.call('zhou', 'help', 'withdraw', { helpId, reason: '水停了' })
  expect(await town.call('qian', 'roster', 'handover', {})).toMatchObject({
    handover: { state: 'writing', fromName: '钱伟', mayWrite: true, cases: [] },
  })
  await town.until('20:12:00')
  const told = await town.told()
  expect(told).toContain('qian handoverAsked')
  expect(told).not.toContain('gu handoverUnconfirmed')
})

test('with nothing open nobody is asked to take anything over', async () => {
  await town.skip(FROM_START_TO_EVENING_MS)
  await town.until('20:12:00')
  expect((await town.told()).filter((line) => line.includes('handover'))).toEqual([])
})

test('a case filed after the change belongs to the new coordinator from the start', async () => {
  await town.skip(FROM_START_TO_EVENING_MS)
  await town.until('20:01:00')
  const { id } = await town.files()
  expect((await town.stored(id)).coordinator.id).toBe(PEOPLE.qian.id)
  expect(await town.told()).toContain('qian nobodyToAsk')
})

test('the engine stood still over the change: the next run hands over what is open', async () => {
  const helpId = await eveningWithCase()
  await town.skip(30 * 60_000)
  await town.engineRuns()
  expect((await town.stored(helpId)).coordinator.id).toBe(PEOPLE.qian.id)
  expect(await town.told()).toContain('qian handoverAsked')
})

describe('the roster changes after the note was written', () => {
  const xia = { _id: 'person-xia', openid: 'town-xia', name: '夏青', phone: '13800000000', phoneKey: '13800000000' }
  const beside = { home: null, careNotes: '', birthYear: null, streetId: null, transport: 'walk', skills: [] }

  beforeEach(async () => {
    const person = { ...xia, ...beside, communityId: COMMUNITY.id, roles: ['coordinator'] }
    await control(town.url, 'POST', ['database', { people: [person] }])
  })

  /** The night in the plan is somebody else’s from now on. */
  const nightGoesTo = async (person: string) => {
    const { version } = await town.call('zhao', 'roster', 'plan', {})
    const rotations = [...smallPlan().rotations.slice(0, 3), daily('coordinator', 'night', [person])]
    const answer = await town.call('zhao', 'roster', 'savePlan', smallPlan({ version, rotations }))
    expect(answer).toMatchObject({ saved: true })
  }
  const writes = (helpId: string) =>
    town.call('zhao', 'roster', 'writeHandover', { note: '今晚电梯在修', cases: [{ helpId, note: '水阀已关' }] })
  const handovers = async () => (await town.told()).filter((line) => line.includes('handover'))

  test('whoever comes now is asked, and not whoever was to come', async () => {
    const helpId = await eveningWithCase()
    await writes(helpId)
    await nightGoesTo(xia._id)
    await town.until('20:00:20')
    expect(await handovers()).toEqual(['somebody handoverAsked'])
    expect((await town.stored(helpId)).coordinator.id).toBe(xia._id)
    const stored = (await town.all<{ kind: string; to?: { name: string } }>('rosters')).find(
      (one) => one.kind === 'handover',
    )
    expect(stored).toMatchObject({
      to: { name: xia.name },
      note: '今晚电梯在修',
      cases: [{ helpId, note: '水阀已关' }],
    })
  })

  test('nobody is asked when nobody else comes any more', async () => {
    await writes(await eveningWithCase())
    await nightGoesTo(PEOPLE.zhao.id)
    await town.until('20:12:00')
    expect(await handovers()).toEqual([])
  })
})
