import { minutes } from '../../core/kit/time'
import { burstPipe } from '../support/town'
import { townHere } from '../support/town-here'

const town = townHere()

const onSecondPhone = { ...burstPipe('zhou'), clientKey: 'the-second-phone' }

test('a second phone of the same person is told that the trouble runs already, and files it when it is another one', async () => {
  const first = await town.files('zhou')
  expect(await town.refusal('zhou', 'help', 'submit', onSecondPhone)).toBe('ALREADY_ASKED')
  expect(await town.all('help_requests')).toHaveLength(1)

  const second = await town.call('zhou', 'help', 'submit', { ...onSecondPhone, anyway: true })
  expect(second.id).not.toBe(first.id)
  expect((await town.call('zhou', 'help', 'submit', { ...onSecondPhone, anyway: true })).id).toBe(second.id)
  await town.told()
})

test('a retry, another trouble, another person and ten minutes are no second asking', async () => {
  const once = { ...burstPipe('zhou'), clientKey: 'the-first-phone' }
  const first = await town.call('zhou', 'help', 'submit', once)
  expect((await town.call('zhou', 'help', 'submit', once)).id).toBe(first.id)
  const other = { ...onSecondPhone, clientKey: 'another-trouble', category: 'lifting' as const }
  expect((await town.call('zhou', 'help', 'submit', other)).id).not.toBe(first.id)
  const taos = { ...burstPipe('tao'), clientKey: 'tao-lives-there' }
  expect((await town.call('tao', 'help', 'submit', taos)).id).not.toBe(first.id)
  await town.advance(minutes(10))
  expect((await town.call('zhou', 'help', 'submit', onSecondPhone)).id).not.toBe(first.id)
  await town.told()
})

test('what is over stands in nobody’s way', async () => {
  const { id: helpId } = await town.files('zhou')
  await town.call('zhou', 'help', 'withdraw', { helpId, reason: '' })
  expect((await town.call('zhou', 'help', 'submit', onSecondPhone)).status).toBe('waiting')
  await town.told()
})
