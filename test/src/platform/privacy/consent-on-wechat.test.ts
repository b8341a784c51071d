import { consentTo } from '@src/platform/privacy/consent-to.weapp'
import { AGREE_BUTTON, drawing, privacyQuestion } from '@src/platform/privacy/question'
import { watchPrivacy } from '@src/platform/privacy/watch-privacy.weapp'

type Listener = (resolve: (option: object) => void, info: { referrer: string }) => void
let listener: Listener
jest.mock('@tarojs/taro', () => ({
  onNeedPrivacyAuthorization: (listen: Listener) => {
    listener = listen
  },
}))

const away = drawing()
beforeAll(watchPrivacy)
afterEach(() => privacyQuestion.get()?.answer(false))
afterAll(away)

/** WeChat needs a consent for an API; what we answer. */
function needs(referrer: string) {
  const resolve = jest.fn()
  listener(resolve, { referrer })
  return resolve
}

test('the sheet asks for the kind the API belongs to, and the yes names the very button', () => {
  const resolve = needs('getLocation')
  const question = privacyQuestion.get()
  expect(question?.use).toBe('place')
  question?.shown()
  question?.answer(true)
  expect(resolve.mock.calls).toEqual([
    [{ event: 'exposureAuthorization' }],
    [{ event: 'agree', buttonId: AGREE_BUTTON }],
  ])
})

test('a no is told as one', () => {
  const resolve = needs('chooseLocation')
  privacyQuestion.get()?.answer(false)
  expect(resolve.mock.calls).toEqual([[{ event: 'disagree' }]])
})

test('what the app does by itself disturbs nobody, until somebody taps for it', async () => {
  await consentTo('place', 'quietly')
  expect(needs('getLocation').mock.calls).toEqual([[{ event: 'disagree' }]])
  expect(privacyQuestion.get()).toBeUndefined()
  await consentTo('place', 'tap')
  needs('getLocation')
  expect(privacyQuestion.get()?.use).toBe('place')
})

test('what is on no list of ours is asked for all the same, and never agreed to by itself', () => {
  const resolve = needs('chooseInvoice')
  expect(privacyQuestion.get()).toMatchObject({ use: undefined })
  expect(resolve).not.toHaveBeenCalled()
})
