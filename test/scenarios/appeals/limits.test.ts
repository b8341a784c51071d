import { clock, filesAppeal, SETTINGS, seenBy, takenOn, turnAt } from '../../support/appeals-town'
import { control } from '../../support/emulator-client'
import { townHere } from '../../support/town-here'

const town = townHere(async () => ({ appeals: SETTINGS }))

/** The engine comes by at each of these times; what was told at each. */
async function toldAt(times: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = []
  for (const time of times) {
    await turnAt(town, time)
    lines.push(...(await town.told()).map((line) => `${time.slice(5)} ${line}`))
  }
  return lines
}

test('over a long holiday: the limit ends on the first working days after it, and the engine tells on working days only', async () => {
  // Thursday the 30th of April; off until the 5th of May, and Saturday the 9th is a working day.
  await turnAt(town, '2026-04-30T16:00')
  const filed = await filesAppeal(town, 'zhou', { categoryId: 'noise', answers: { when: '夜里' } })
  expect([filed.acceptBy, filed.answerBy]).toEqual([clock('2026-05-06T17:30'), clock('2026-05-11T17:30')])
  await town.told()
  expect(
    await toldAt([
      ...['2026-05-01T09:00', '2026-05-04T17:30', '2026-05-06T08:59', '2026-05-06T09:00', '2026-05-06T17:29'],
      ...['2026-05-06T17:30', '2026-05-07T17:30', '2026-05-08T09:00'],
    ]),
  ).toEqual([
    ...['05-06T09:00 zhao acceptWarned', '05-06T17:30 zhao acceptBreached', '05-07T17:30 gu acceptBreached'],
    '05-08T09:00 zhao acceptBreached',
  ])

  await town.call('zhao', 'appeals', 'accept', { appealId: filed.id })
  await town.told()
  expect(await toldAt(['2026-05-09T09:00', '2026-05-10T12:00', '2026-05-11T17:30', '2026-05-12T17:30'])).toEqual([
    ...['05-09T09:00 lin answerWarned', '05-09T09:00 sun answerWarned'],
    ...['05-11T17:30 lin answerBreached', '05-11T17:30 sun answerBreached', '05-11T17:30 zhao answerBreached'],
    ...['05-11T17:30 zhou answerBreached', '05-12T17:30 gu answerBreached'],
  ])
  expect((await town.call('zhao', 'appeals', 'open', { communityId: 'tonghuali' })).rows).toMatchObject([
    { late: true },
  ])
})

test('an engine that comes late, twice, or beside itself tells everything once', async () => {
  await filesAppeal(town)
  await town.told()
  await town.skip(clock('2026-03-05T12:00') - clock('2026-03-02T14:20'))
  await Promise.all([town.engineRuns(), town.engineRuns(), town.engineRuns()])
  await town.engineRuns()
  expect(await town.told()).toEqual(['gu acceptBreached', 'zhao acceptBreached', 'zhao acceptBreached'])
})

test('whoever opens a late case does what it owes before the engine does', async () => {
  const appealId = await takenOn(town)
  await town.skip(clock('2026-03-13T09:00') - clock('2026-03-02T14:20'))
  await seenBy(town, 'zhou', appealId)
  expect(await town.told()).toEqual(['lin answerWarned', 'sun answerWarned'])
  await town.engineRuns()
  expect(await town.told()).toEqual([])
})

test('whoever dies before the messages went out is made up for by the engine', async () => {
  await town.diesAt({ action: 'database.insertDocument', collection: 'outbox', from: 'appeals' }, () =>
    filesAppeal(town),
  )
  town.allowsSecondPush('zhao')
  await town.skip(60_000)
  await town.engineRuns()
  expect(await town.told()).toEqual(['zhao appealFiled'])
})

test('nothing due costs the engine two round trips, appeals included', async () => {
  await takenOn(town)
  await town.engineRuns()
  await control(town.url, 'DELETE', ['stats'])
  await town.engineRuns()
  const { database } = await control<{ database: { operations: Readonly<Record<string, number>> } }>(town.url, 'GET', [
    'stats',
  ])
  expect(Object.values(database.operations).reduce((sum, count) => sum + count, 0)).toBe(2)
})

test('a case that cannot be read is put off, named in the log, and stops no other', async () => {
  const one = await takenOn(town)
  await control(town.url, 'POST', ['database', { appeals: [{ _id: 'a-broken-one', wakeAt: 1, open: true }] }])
  await town.skip(clock('2026-03-13T09:00') - clock('2026-03-02T14:20'))
  const turn = await town.engineRuns()
  expect(turn.data.left).toBe(1)
  expect(town.printed()).toContain('engine.appeal_failed')
  expect(await town.told()).toEqual(['lin answerWarned', 'sun answerWarned'])
  expect((await seenBy(town, 'zhou', one)).status).toBe('assigned')
})
