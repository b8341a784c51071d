import { minutes, seconds } from '../../core/kit/time'
import { control } from '../support/emulator-client'
import { COMMUNITY, PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()

/** What a monitor outside sees. */
async function seenFromOutside() {
  const response = await fetch(`${town.url}/http/heartbeat`)
  return { status: response.status, ...((await response.json()) as object) }
}

test('an engine that has never run is no heartbeat', async () => {
  expect(await seenFromOutside()).toEqual({ status: 503, beating: false, troubles: ['NEVER_RAN'] })
})

test('a clean run is a heartbeat for three minutes', async () => {
  await town.engineRuns()
  expect(await seenFromOutside()).toMatchObject({ status: 200, beating: true, lastRunAgeS: 0, lastCleanRunAgeS: 0 })
  await town.skip(minutes(3) - seconds(1))
  expect(await seenFromOutside()).toMatchObject({ status: 200, lastRunAgeS: 179 })
  await town.skip(seconds(1))
  expect(await seenFromOutside()).toMatchObject({ status: 503, troubles: ['LATE'] })
})

test('a case whose steps fail is told after three minutes, until they succeed', async () => {
  await town.goesOnDuty('lin', 100)
  await town.files()
  await town.told()
  await town.engineRuns()
  await town.trouble({
    match: { action: 'database.modifyDocument', collection: 'help_requests' },
    effect: { error: { code: 'DATABASE_REQUEST_FAILED' } },
  })
  await town.advance(minutes(2))
  expect(await seenFromOutside()).toMatchObject({ status: 200 })
  await town.advance(minutes(2))
  expect(await seenFromOutside()).toMatchObject({ status: 503, troubles: ['CASES_LEFT'], casesLeft: 1 })
  await town.allIsWell()
  await town.advance(minutes(1))
  expect(await seenFromOutside()).toMatchObject({ status: 200, casesLeft: 0 })
  await town.told()
})

test('a part that fails is named and stops no other', async () => {
  await town.engineRuns()
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  await town.files()
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  await town.trouble({
    match: { action: 'database.getDocument', collection: 'outbox' },
    effect: { error: { code: 'DATABASE_REQUEST_FAILED' } },
  })
  await town.skip(seconds(46))
  expect(await town.engineRuns()).toMatchObject({ data: { seen: 1, moved: 1, parts: ['messages'] } })
  await town.allIsWell()
  await town.skip(minutes(3))
  expect(await seenFromOutside()).toMatchObject({
    status: 503,
    troubles: ['LATE', 'PART_FAILED'],
    partsFailed: ['messages'],
  })
  expect(await town.engineRuns()).toMatchObject({ data: { parts: [] } })
  expect(await seenFromOutside()).toMatchObject({ status: 200 })
  await town.told()
  await town.unsent()
})

describe('an outbox that does not get empty', () => {
  const waiting = (nth: number) => ({
    ...{
      _id: `waiting-${nth}`,
      kind: 'helpNoted',
      about: { kind: 'case', id: 'gone' },
      toId: PEOPLE.lin.id,
      phone: '',
    },
    ...{ to: { id: PEOPLE.lin.id, openid: PEOPLE.lin.openid }, at: 0, urgency: 'live', until: null, templateId: '' },
    ...{ title: '补充', body: '请看一下', communityId: COMMUNITY.id, plan: [], attempts: 0, dueAt: 0, sentAt: 0 },
    ...{ sentBy: 'sms', receipt: '', failure: '', unbooked: null, trials: [], deadAt: null, readAt: null },
  })
  const owes = (messages: number) =>
    control(town.url, 'POST', ['database', { outbox: Array.from({ length: messages }, (_, nth) => waiting(nth)) }])

  test('is more than a run can do, and the monitor hears of it', async () => {
    await owes(201)
    expect((await town.engineRuns()).data).toMatchObject({ full: true, outbox: { full: true } })
    expect(await seenFromOutside()).toMatchObject({ status: 503, troubles: ['TOO_MUCH'] })
    await town.engineRuns()
    expect(await seenFromOutside()).toMatchObject({ status: 200 })
    await town.told()
  })

  test('because messages cannot be claimed is a part that failed', async () => {
    await owes(1)
    await town.trouble({
      match: { action: 'database.modifyDocument', collection: 'outbox' },
      effect: { error: { code: 'DATABASE_REQUEST_FAILED' } },
    })
    expect((await town.engineRuns()).data).toMatchObject({ outbox: { failed: 1 }, parts: ['messages'] })
    expect(await seenFromOutside()).toMatchObject({ status: 503, troubles: ['PART_FAILED'] })
    await town.told()
  })
})
