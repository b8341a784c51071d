import { minutes, seconds } from '@core/kit/time'
import { CloudFailure } from '@src/platform/cloud/failure'
import { caseOf, givenPhone, givenWaiting, INPUT, OFFLINE } from './given-phone'

describe('a request that is sent off', () => {
  test('is kept before the first try, so that a phone which dies now loses nothing', () => {
    const { queue, memory, status } = givenPhone()
    void queue.post(INPUT)
    expect(status()).toBe('sending')
    expect(memory.kept).toMatchObject({ status: 'waiting', unsent: { input: INPUT } })
  })

  test('becomes a case, and whoever listens hears which', async () => {
    const { queue, answers, told, status } = givenPhone()
    void queue.post(INPUT)
    await answers(caseOf(1_000_000))
    expect(status()).toBe('sent')
    expect(told).toMatchObject([{ clientKey: 'key-00000001', helpId: 'h1', older: false }])
  })

  test('is called slow when the answer takes long, and is still one try', () => {
    const { queue, passes, tries } = givenPhone()
    void queue.post(INPUT)
    passes(seconds(6))
    expect(queue.state.get()).toMatchObject({ status: 'sending', slow: true })
    expect(tries).toHaveLength(1)
  })

  test('is tried once however many ask: a second tap, another page, the network', async () => {
    const { queue, tries } = givenPhone()
    void queue.post(INPUT)
    void queue.post(INPUT)
    void queue.retry()
    void queue.sendNow()
    expect(tries).toHaveLength(1)
  })

  test('and refused goes back to its writer with the fields to mend, and is not tried again', async () => {
    const { queue, answers, passes, tries, refused } = givenPhone()
    void queue.post(INPUT)
    await answers(new CloudFailure('INVALID_INPUT', '有一处没填对', ['phone']))
    expect(refused).toEqual([INPUT.clientKey])
    expect(queue.state.get()).toMatchObject({ status: 'refused', words: '有一处没填对', fields: ['phone'] })
    passes(minutes(5))
    expect(tries).toHaveLength(1)
  })

  test('is not held up by a photo that is refused: the words go without it', async () => {
    const { queue, answers, tries, told } = givenPhone()
    void queue.post({ ...INPUT, photos: ['cloud://town/uploads/p-zhou/1.jpg'] })
    await answers(new CloudFailure('INVALID_INPUT', '有一处没填对', ['photos.0']))
    expect(tries.map(({ input }) => input.photos)).toEqual([['cloud://town/uploads/p-zhou/1.jpg'], []])
    await answers(caseOf(1_000_000))
    expect(told).toHaveLength(1)
  })
})

describe('without a network', () => {
  test.each(['OFFLINE', 'CLOUD_BUSY', 'UNEXPECTED', 'CONFLICT'] as const)('%s leaves it waiting', async (code) => {
    const { queue, answers, status } = givenPhone()
    void queue.post(INPUT)
    await answers(new CloudFailure(code))
    expect(status()).toBe('waiting')
  })

  test('it is tried again by itself, less and less often, under the same key', async () => {
    const { passes, tries, answers } = await givenWaiting()
    for (const [count, pause] of [5, 10, 20, 40, 60, 60].entries()) {
      passes(seconds(pause) - 1)
      expect(tries).toHaveLength(count + 1)
      passes(1)
      expect(tries).toHaveLength(count + 2)
      await answers(OFFLINE)
    }
    expect(new Set(tries.map(({ input }) => input.clientKey)).size).toBe(1)
  })

  test('it goes out at once when somebody asks, and tells both times', async () => {
    const { passes, queue, answers, told } = await givenWaiting()
    passes(seconds(4))
    void queue.retry()
    await answers(caseOf(1_090_000))
    expect(told).toMatchObject([{ writtenAt: 1_000_000, takenAt: 1_090_000 }])
  })

  test('it survives the app: the next start waits with it and sends it', async () => {
    const { memory } = await givenWaiting()
    const next = givenPhone(memory.kept)
    expect(next.status()).toBe('waiting')
    void next.queue.retry()
    expect(next.tries[0]?.input).toEqual(INPUT)
  })

  test('and without room on the phone it says that it would not survive', () => {
    const { queue } = givenPhone(undefined, false)
    void queue.post(INPUT)
    expect(queue.state.get()).toMatchObject({ status: 'sending', saved: false })
  })

  test('for an hour: it waits for its writer’s word, and is then wanted anew', async () => {
    const { memory } = await givenWaiting()
    const next = givenPhone(memory.kept)
    next.passes(minutes(60))
    void next.queue.retry()
    expect(next.tries).toHaveLength(0)
    void next.queue.sendNow()
    expect(next.tries).toHaveLength(1)
    await next.answers(OFFLINE)
    next.passes(seconds(10))
    expect(next.tries).toHaveLength(2)
  })
})

describe('its writer', () => {
  test('takes it back: nothing is sent any more until it is posted again, with what was changed', async () => {
    const { queue, passes, tries, memory } = await givenWaiting()
    queue.takeBack()
    passes(minutes(5))
    expect(tries).toHaveLength(1)
    expect(memory.kept).toBeUndefined()
    void queue.post({ ...INPUT, text: '卫生间漏水' })
    expect(tries.at(-1)?.input.text).toBe('卫生间漏水')
  })

  test('changes it after a try that had got through unheard: the case is the earlier one, and that is told', async () => {
    const { queue, answers, told } = await givenWaiting()
    queue.takeBack()
    void queue.post({ ...INPUT, text: '卫生间漏水' })
    await answers(caseOf(1_000_000))
    expect(told).toMatchObject([{ older: true }])
  })

  test('takes it back while it is under way, and it gets through: the case is told all the same', async () => {
    const { queue, answers, told } = givenPhone()
    void queue.post(INPUT)
    queue.takeBack()
    await answers(caseOf(1_000_000))
    expect(told).toMatchObject([{ helpId: 'h1', older: true }])
  })

  test('posts it changed while the old one is under way and fails: the changed one is what goes out next', async () => {
    const { queue, answers, passes, tries } = givenPhone()
    void queue.post(INPUT)
    queue.takeBack()
    void queue.post({ ...INPUT, text: '卫生间漏水' })
    expect(tries).toHaveLength(1)
    await answers(OFFLINE)
    passes(seconds(5))
    expect(tries.map(({ input }) => input.text)).toEqual(['厨房漏水', '卫生间漏水'])
  })

  test('gives it up: a try that may have got through is called off', async () => {
    const { queue, calledOff, dropped, passes, tries, status } = await givenWaiting()
    queue.drop()
    expect([status(), calledOff, dropped]).toEqual(['rest', ['key-00000001'], ['key-00000001']])
    passes(minutes(5))
    expect(tries).toHaveLength(1)
  })

  test('gives it up while it is under way: it is called off again once the try has come through', async () => {
    const { queue, calledOff, answers, told, status } = givenPhone()
    void queue.post(INPUT)
    queue.drop()
    await answers(caseOf(1_000_000))
    expect(calledOff.length).toBeGreaterThan(0)
    expect([status(), told]).toEqual(['rest', []])
  })

  test('has seen that it went out: nothing more is told, at this start and the next', async () => {
    const { queue, answers, memory, status } = givenPhone()
    void queue.post(INPUT)
    await answers(caseOf(1_000_000))
    queue.noteSeen()
    expect([status(), memory.kept]).toEqual(['rest', undefined])
  })
})
