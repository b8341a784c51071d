import { minutes, seconds } from '@core/kit/time'
import { ADDRESS, caseOf, givenPhone, givenWaiting, INPUT, OFFLINE } from './given-phone'

describe('a phone whose clock is put right while it waits', () => {
  test('knows by the server’s clock that the request is seconds old, and sends it', async () => {
    const { setClock, passes, queue, tries } = await givenWaiting()
    passes(seconds(4))
    setClock({ correctedMs: minutes(120) })
    void queue.retry()
    expect(tries).toHaveLength(1)
    setClock({ aheadMs: minutes(-120) })
    void queue.retry()
    expect(tries).toHaveLength(2)
  })

  test('knows it by what this run of the app has counted, where the server was never heard before', async () => {
    const phone = givenPhone()
    phone.setClock({ aheadMs: null, steady: true })
    void phone.queue.post(INPUT)
    await phone.answers(OFFLINE)
    phone.setClock({ correctedMs: minutes(120), aheadMs: 0 })
    void phone.queue.retry()
    expect(phone.tries).toHaveLength(2)
  })

  test('is not deceived by a clock that was put back either: an hour by the server’s is an hour', async () => {
    const { setClock, passes, queue, tries } = await givenWaiting()
    setClock({ correctedMs: minutes(-120), aheadMs: minutes(120) })
    passes(minutes(60))
    void queue.retry()
    expect(tries).toHaveLength(1)
  })
})

describe('a key that was answered before', () => {
  test('is not used for what is written later: that goes under a new one', () => {
    const { spent, queue, tries } = givenPhone()
    spent.add('key-00000001')
    void queue.post({ ...INPUT, text: '老人摔倒' })
    expect(tries[0]?.input).toMatchObject({ clientKey: 'key-00000001-anew', text: '老人摔倒' })
  })

  test.each(['withdrawn', 'closed', 'referred', 'settled'] as const)(
    'with a case that is %s by now is no answer to other words: they are filed anew, and nothing is said to have arrived',
    async (status) => {
      const { queue, answers, tries, told } = givenPhone()
      void queue.post({ ...INPUT, text: '老人摔倒' })
      await answers(caseOf(900_000, { status }))
      expect(told).toEqual([])
      expect(tries.at(-1)?.input).toMatchObject({ clientKey: 'key-00000001-anew', text: '老人摔倒' })
      await answers(caseOf(1_000_000, { id: 'h2', text: '老人摔倒' }))
      expect(told).toMatchObject([{ helpId: 'h2', older: false }])
    },
  )

  test('from another window while this one was sending: an open case with other words is another request', async () => {
    const { spent, queue, answers, tries, told } = givenPhone()
    void queue.post({ ...INPUT, text: '老人摔倒' })
    spent.add('key-00000001')
    await answers(caseOf(1_000_000))
    expect([told, tries.at(-1)?.input.clientKey]).toEqual([[], 'key-00000001-anew'])
  })

  test('answers a mere retry of the same words with the same case, even when that is over', async () => {
    const { queue, answers, tries, told } = givenPhone()
    void queue.post(INPUT)
    await answers(caseOf(1_000_000, { status: 'closed' }))
    expect([tries.length, told]).toMatchObject([1, [{ helpId: 'h1', older: false, ended: true }]])
  })

  test('and wanted again after an hour it is filed anew when its case is over', async () => {
    const { passes, queue, answers, tries } = await givenWaiting()
    passes(minutes(60))
    await answers(OFFLINE)
    void queue.sendNow()
    await answers(caseOf(1_000_000, { status: 'closed' }))
    expect(tries.at(-1)?.input.clientKey).toBe('key-00000001-anew')
  })
})

test.each([
  ['an unseen character', { text: '厨房\u202e漏水' }],
  ['space around it', { text: ' 厨房漏水\n' }],
  ['an unseen character in the door', { address: { ...ADDRESS, door: '\u2066301 ' } }],
])('%s, which the cloud does not keep, makes no other request', async (_what, part) => {
  const { queue, answers, told } = givenPhone()
  void queue.post({ ...INPUT, ...part })
  await answers(caseOf(1_000_000))
  expect(told).toMatchObject([{ older: false }])
})
