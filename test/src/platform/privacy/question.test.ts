import { drawing, privacyQuestion, putQuestion } from '@src/platform/privacy/question'

const put = (use: 'place' | 'phone') => {
  const answered = jest.fn()
  putQuestion(use, { answered, shown: () => {} })
  return answered
}

describe('a question for something of a person', () => {
  let away = () => {}
  beforeEach(() => {
    away = drawing()
  })
  afterEach(() => {
    privacyQuestion.get()?.answer(false)
    away()
  })

  test('stands until it is answered, once', () => {
    const answered = put('place')
    const question = privacyQuestion.get()
    expect(question?.use).toBe('place')
    question?.answer(true)
    question?.answer(false)
    expect(answered.mock.calls).toEqual([[true]])
    expect(privacyQuestion.get()).toBeUndefined()
  })

  test('gives way to a newer one, and that counts as a no', () => {
    const first = put('place')
    const second = put('phone')
    expect(first.mock.calls).toEqual([[false]])
    privacyQuestion.get()?.answer(true)
    expect(second.mock.calls).toEqual([[true]])
  })
})

test('where no page can draw it nobody waits for an answer', () => {
  expect(put('place').mock.calls).toEqual([[false]])
  expect(privacyQuestion.get()).toBeUndefined()
})
