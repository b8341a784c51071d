import { minutes } from '../../core/kit/time'
import { control } from '../support/emulator-client'
import { townHere } from '../support/town-here'

const town = townHere()

/** A case as stored, to be broken and put back. */
async function storedCase(): Promise<Readonly<Record<string, unknown>>> {
  const { id } = await town.files()
  await town.told()
  const [found] = (await town.all<Record<string, unknown>>('help_requests')).filter(({ _id }) => _id === id)
  if (!found) throw new Error('no case')
  return found
}

async function putBack(document: Readonly<Record<string, unknown>>): Promise<void> {
  await control(town.url, 'POST', ['database', { help_requests: [document] }])
}

beforeEach(() => town.goesOnDuty('lin', 100))

test('all is well: the audit finds nothing and says nothing', async () => {
  await storedCase()
  expect((await town.engineRuns()).data).toMatchObject({ left: 0 })
  expect(town.printed()).not.toContain('engine.audit_failed')
})

test('an open case that nothing will ever wake is found by the audit of every run', async () => {
  const sample = await storedCase()
  await putBack({ ...sample, _id: 'forgotten', heldBy: ['free:forgotten'], wakeAt: null })
  expect((await town.engineRuns()).data).toMatchObject({ seen: 0, failed: 0, left: 1 })
  expect(town.printed()).toContain('"event":"engine.audit_failed","left":1')
  await town.skip(minutes(1))
  expect((await town.engineRuns()).data).toMatchObject({ left: 1 })
  await town.told()
})

test('an open case without the field is found just the same', async () => {
  const { wakeAt: _, ...sample } = await storedCase()
  await putBack({ ...sample, _id: 'forgotten', heldBy: ['free:forgotten'] })
  expect((await town.engineRuns()).data).toMatchObject({ left: 1 })
})

test('a case that cannot be read counts while it waits for its next try', async () => {
  const sample = await storedCase()
  await putBack({ ...sample, _id: 'broken', heldBy: ['free:broken'], status: 'waitign', wakeAt: 0 })
  expect((await town.engineRuns()).data).toMatchObject({ seen: 1, failed: 1, left: 1 })
  await town.skip(minutes(1))
  expect((await town.engineRuns()).data).toMatchObject({ failed: 0, left: 1 })
  await town.told()
})

test('a case whose step failed for a moment is not stuck any more once the step is taken', async () => {
  await town.goesOnDuty('sun', 300)
  await storedCase()
  await town.skip(46_000)
  const match = { action: 'database.modifyDocument', collection: 'help_requests' }
  await town.trouble({ match, times: 1, effect: { error: { code: 'DATABASE_REQUEST_FAILED' } } })
  expect((await town.engineRuns()).data).toMatchObject({ failed: 1, left: 1 })
  await town.skip(minutes(1))
  expect((await town.engineRuns()).data).toMatchObject({ left: 0 })
  await town.told()
})

test('a case repaired by hand after it was put off is in its time again', async () => {
  const sample = await storedCase()
  await putBack({ ...sample, _id: 'repaired', heldBy: ['free:repaired'], wakeAt: 0, putOffUntil: 0 })
  expect((await town.engineRuns()).data).toMatchObject({ seen: 1, moved: 1 })
  expect((await town.engineRuns()).data).toMatchObject({ seen: 0 })
  expect((await town.stored('repaired')).wakeAt).toBe(sample.wakeAt)
})
