import { CloudFailure } from '@src/platform/cloud/failure'
import { createSharedAnswer } from '@src/platform/shared-answer'

interface Question {
  answers(data: string): Promise<void>
  fails(): Promise<void>
}

function givenAnswer(known?: string) {
  const questions: Question[] = []
  const kept: string[] = []
  const load = () =>
    new Promise<string>((resolve, reject) => {
      questions.push({
        answers: async (data) => resolve(data),
        fails: async () => reject(new CloudFailure('CLOUD_BUSY')),
      })
    })
  const shared = createSharedAnswer({ load, known: () => known, keep: (data) => void kept.push(data) })
  const asked = (nth: number) => questions[nth] as Question
  return { ...shared, asked, times: () => questions.length, kept, held: () => shared.answer.get() }
}

test('one failed question does not stand: asked again, it is answered', async () => {
  const it = givenAnswer()
  it.askOnce()
  await it.asked(0).fails()
  expect(it.held()).toEqual({ status: 'failed', code: 'CLOUD_BUSY' })
  it.askAgain()
  await it.asked(1).answers('桐花里')
  expect(it.held()).toEqual({ status: 'ready', data: '桐花里', stale: false })
  expect(it.kept).toEqual(['桐花里'])
})

test('what an earlier day left is renewed after a failure too', async () => {
  const it = givenAnswer('旧的')
  it.askOnce()
  await it.asked(0).fails()
  expect(it.held()).toEqual({ status: 'ready', data: '旧的', stale: true })
  it.askAgain()
  await it.asked(1).answers('新的')
  expect(it.held()).toEqual({ status: 'ready', data: '新的', stale: false })
})

test('asking again is quiet: the words about the failure stay until there is an answer, and after another failure', async () => {
  const it = givenAnswer()
  it.askOnce()
  await it.asked(0).fails()
  const seen: string[] = []
  it.answer.subscribe(() => seen.push(it.held().status))
  it.askAgain()
  await it.asked(1).fails()
  expect(seen).toEqual(['failed'])
})

test('ten who ask again are one question, and none is put once it is answered', async () => {
  const it = givenAnswer()
  it.askOnce()
  for (let times = 1; times <= 10; times++) it.askAgain()
  expect(it.times()).toBe(1)
  await it.asked(0).fails()
  for (let times = 1; times <= 10; times++) it.askAgain()
  expect(it.times()).toBe(2)
  await it.asked(1).answers('桐花里')
  it.askAgain()
  expect(it.times()).toBe(2)
})

test('an answer to an older question counts for nothing, and closes no newer one', async () => {
  const it = givenAnswer()
  it.askOnce()
  it.reload()
  await it.asked(0).fails()
  it.askAgain()
  expect([it.times(), it.held().status]).toEqual([2, 'loading'])
})

test('forgotten in the middle of a question, it can be asked for at once, and the old answer is nobody’s', async () => {
  const it = givenAnswer()
  it.askOnce()
  it.forget()
  await it.asked(0).answers('以前的人')
  expect([it.held().status, it.kept]).toEqual(['loading', []])
  it.askAgain()
  await it.asked(1).answers('现在的人')
  expect(it.held()).toMatchObject({ data: '现在的人' })
})
