import { minutes } from '../../core/kit/time'
import { acceptedCase, arrivedCase, codeOf } from '../support/cases'
import type { Name } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()

test('on the way: a warning at 70 %, coordinator and resident at 100 %, the secretary five minutes on', async () => {
  await acceptedCase(town)
  await signsOfLife('14:25:00')
  await town.until('14:36:00')
  expect(await town.toldWhen()).toEqual([
    '14:27:17 lin arriveWarned',
    '14:30:17 zhao arriveBreached',
    '14:30:17 zhou arriveBreached',
    '14:35:17 gu arriveBreached',
  ])
})

test('on the way while the resident watches', async () => {
  const { id } = await acceptedCase(town)
  await signsOfLife('14:24:30')
  await town.watchedUntil('14:36:00', 'zhou', id)
  expect(await town.toldWhen()).toEqual([
    '14:27:00 lin arriveWarned',
    '14:30:00 zhao arriveBreached',
    '14:30:00 zhou arriveBreached',
    '14:35:00 gu arriveBreached',
  ])
})

test('at the door but not done: the same ladder on the clock of thirty minutes, and then every hour', async () => {
  await arrivedCase(town)
  await town.until('14:56:00')
  await town.skip(minutes(58))
  await town.until('15:56:00')
  await town.skip(minutes(58))
  await town.until('16:56:00')
  expect(await town.toldWhen()).toEqual([
    '14:41:17 lin settleWarned',
    '14:50:17 zhao settleBreached',
    '14:50:17 zhou settleBreached',
    '14:55:17 gu settleBreached',
    '15:55:17 zhao settleBreached',
    '16:55:17 zhao settleBreached',
  ])
})

test('the clock of thirty minutes while the resident watches', async () => {
  const { id } = await arrivedCase(town)
  await town.until('14:40:30')
  await town.watchedUntil('14:41:00', 'zhou', id)
  await town.until('14:49:30')
  await town.watchedUntil('14:50:00', 'zhou', id)
  await town.until('14:54:30')
  await town.watchedUntil('14:55:00', 'zhou', id)
  expect(await town.toldWhen()).toEqual([
    '14:41:00 lin settleWarned',
    '14:50:00 zhao settleBreached',
    '14:50:00 zhou settleBreached',
    '14:55:00 gu settleBreached',
  ])
})

test('the member’s own workbench keeps the time too', async () => {
  await acceptedCase(town)
  await signsOfLife('14:25:00')
  await town.until('14:27:00')
  await town.call('lin', 'duty', 'workbench', {})
  expect(await town.toldWhen()).toEqual(['14:27:00 lin arriveWarned'])
})

test('the coordinator’s board keeps the time of every case on it', async () => {
  await town.files('zhou')
  await town.files('tao')
  await town.told()
  await town.until('14:23:00')
  const { rows } = await town.call('zhao', 'help', 'open', { communityId: 'tonghuali' })
  expect(rows).toHaveLength(2)
  expect(await town.toldWhen()).toEqual(['14:23:00 zhao helpUnaccepted', '14:23:00 zhao helpUnaccepted'])
})

test('whoever arrives late before anybody has looked owes the town the news of it', async () => {
  const help = await acceptedCase(town)
  await signsOfLife('14:25:00')
  await town.until('14:30:05')
  await town.call('lin', 'help', 'arrive', { helpId: help.id, proof: { by: 'code', code: codeOf(help) } })
  expect(await town.toldWhen()).toEqual([
    '14:27:17 lin arriveWarned',
    '14:30:05 zhao arriveBreached',
    '14:30:05 zhou arriveBreached',
    '14:30:05 zhou helpArrived',
  ])
})

test('a case reached and settled in time tells nobody of any clock', async () => {
  const help = await acceptedCase(town)
  await town.until('14:24:00')
  await town.call('lin', 'help', 'arrive', { helpId: help.id, proof: { by: 'code', code: codeOf(help) } })
  await town.until('14:40:00')
  await town.call('lin', 'help', 'settle', { helpId: help.id, outcome: '换了一截软管' })
  await town.until('15:00:00')
  expect(await town.toldWhen()).toEqual(['14:24:00 zhou helpArrived', '14:40:00 zhou helpSettled'])
})

/** `lin` is seen moving, so that nobody asks whether help is still coming. */
async function signsOfLife(at: string, who: Name = 'lin'): Promise<void> {
  await town.until(at)
  await town.call(who, 'duty', 'beat', { place: null })
}
