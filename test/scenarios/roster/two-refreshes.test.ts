import type { Fault } from '../../../emulator/faults/fault-list'
import { control } from '../../support/emulator-client'
import { givenRoster, MONDAY } from '../../support/roster-town'
import { PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'

const town = townHere()
const tuesday = (time: string) => Date.parse(`2026-03-03T${time}:00+08:00`)

beforeEach(() => givenRoster(town))

async function publishes(edits: readonly { slot: string; out: string; in: string }[]) {
  const { version } = await town.call('zhao', 'roster', 'week', { monday: MONDAY })
  await town.call('zhao', 'roster', 'saveDraft', { monday: MONDAY, version, edits: [...edits] })
  await town.call('zhao', 'roster', 'publish', { monday: MONDAY, version: version + 1 })
}

/** Whom a case of that instant would have for coordinator, by what is kept with the community. */
async function coordinatorAt(at: number): Promise<string | undefined> {
  const [community] = await town.all<{
    readonly onPost: readonly { kind: string; from: number; to: number; holder: { id: string } }[]
  }>('communities')
  return community?.onPost.find(({ kind, from, to }) => kind === 'coordinator' && from <= at && at < to)?.holder.id
}

/** Resolves when the fault has struck: whoever it struck stands still for as long as it says. */
async function struck(fault: Fault): Promise<void> {
  await control(town.url, 'POST', ['faults', { ...fault, times: 1 }])
  return (async () => {
    while ((await control<readonly unknown[]>(town.url, 'GET', ['faults'])).length > 0);
  })()
}

test('offices worked out from an older roster do not replace those of a newer one', async () => {
  await publishes([])
  await town.advance(60_000)
  await town.told()
  expect(await coordinatorAt(tuesday('09:00'))).toBe(PEOPLE.zhao.id)
  await town.skip(10 * 3_600_000)
  const late = { match: { from: 'engine', collection: 'communities', action: 'database.modifyDocument' } }
  const stands = struck({ ...late, effect: { delayMs: 1_500 } })
  const older = town.engineRuns()
  await stands
  await publishes([{ slot: '2026-03-03.coordinator.day', out: PEOPLE.zhao.id, in: PEOPLE.qian.id }])
  expect(await coordinatorAt(tuesday('09:00'))).toBe(PEOPLE.qian.id)
  await older
  expect(await coordinatorAt(tuesday('09:00'))).toBe(PEOPLE.qian.id)
  await town.told()
  expect(await town.unsent()).toHaveLength(2) // nobody is woken at night for a change of tomorrow
})
