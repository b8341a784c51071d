import type { Messenger } from '../../../cloudfunctions/_shared/channels/messenger'
import { PATIENCE_MS, withPatience } from '../../../cloudfunctions/_shared/channels/patience'
import type { Attempt } from '../../../core/message/delivery'

const message = {
  ...{
    kind: 'helpOffered' as const,
    about: { kind: 'case' as const, id: 'h1' },
    to: { id: 'p1', openid: 'o1', phone: '' },
    at: 0,
  },
  ...{ templateId: 'template-offer', title: '有人求助', body: '7栋2单元' },
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('a push that never answers has failed after two seconds, and may be tried again', async () => {
  const attempt = withPatience(answering(new Promise(() => {}))).send(message)
  let outcome: Attempt | null = null
  const settled = attempt.then((value) => {
    outcome = value
  })
  await jest.advanceTimersByTimeAsync(PATIENCE_MS - 1)
  expect(outcome).toBeNull()
  await jest.advanceTimersByTimeAsync(1)
  await settled
  expect(outcome).toEqual({ state: 'failed', why: 'no answer in 2000 ms' })
})

test.each<Attempt>([{ state: 'sent' }, { state: 'refused', why: '43101' }, { state: 'failed', why: '-1' }])(
  'an answer in time counts as it is ($state), and nothing goes on waiting',
  async (answer) => {
    expect(await withPatience(answering(Promise.resolve(answer))).send(message)).toEqual(answer)
    expect(jest.getTimerCount()).toBe(0)
  },
)

function answering(answer: Promise<Attempt>): Messenger {
  return { send: () => answer }
}
