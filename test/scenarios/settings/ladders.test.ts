import type { InputOf } from '../../../core/contract/wire'
import { minutes } from '../../../core/kit/time'
import { communityId, SETTINGS } from '../../support/appeals-town'
import { control } from '../../support/emulator-client'
import { talkingTownHere } from '../../support/town-here'

const town = talkingTownHere(async () => ({ appeals: SETTINGS }))

/** An instance keeps settings for a minute, and every story begins at the same instant. */
beforeEach(() => control(town.url, 'POST', ['functions/restart']))

const read = () => town.call('zhao', 'settings', 'read', { communityId })
const changes = () => town.call('gu', 'settings', 'changes', { communityId, from: null })

async function saves(wanted: InputOf<'settings', 'save'>['wanted']) {
  return town.call('zhao', 'settings', 'save', { communityId, version: (await read()).version, wanted })
}

test('both ladders and the limits: what is filed from then on is judged by them, and each is on record', async () => {
  const { ladder, appealLadder } = await read()
  const plain = <T>(value: T) => structuredClone(value) as never
  const late = ladder.map((rung) =>
    rung.clock === 'arrive' && rung.key === 'breach' ? { ...rung, tell: ['secretary'] } : rung,
  )
  await saves({ part: 'ladder', value: plain(late) })
  const nine = appealLadder.map((rung) => (rung.key === 'breach' ? { ...rung, minute: 540 } : rung))
  await saves({ part: 'appealLadder', value: plain(nine) })
  await saves({ part: 'limits', value: { confirmDays: 3, reopenDays: 5, closesAtMinute: 1020 } })
  await town.skip(minutes(2))
  await town.goesOnDuty('lin', 100)
  expect((await town.stored((await town.files('zhou')).id)).ladder).toEqual(late)
  const parts = (await changes()).changes.map(({ part, version }) => [part, version])
  expect(parts).toEqual([
    ['limits', 3],
    ['appealLadder', 2],
    ['ladder', 1],
  ])
  const silent = ladder.filter(({ clock }) => clock !== 'waiting')
  expect(await saves({ part: 'ladder', value: plain(silent) })).toEqual({
    saved: false,
    faults: [{ code: 'NO_COORDINATOR_RUNG', at: '' }],
  })
})
