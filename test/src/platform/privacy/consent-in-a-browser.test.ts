import { consentTo } from '@src/platform/privacy/consent-to.h5'
import { drawing, privacyQuestion } from '@src/platform/privacy/question'

const memory = new Map<string, unknown>()
jest.mock('@src/platform/storage', () => ({
  remembered: (key: string) => memory.get(key),
  remember: (key: string, value: unknown) => memory.set(key, value),
}))

beforeEach(() => memory.clear())
const away = drawing()
afterAll(away)

const answers = (agreed: boolean) => privacyQuestion.get()?.answer(agreed)

test('whoever agreed once is not asked again', async () => {
  const asked = consentTo('place', 'tap')
  answers(true)
  expect(await asked).toBe(true)
  expect(await consentTo('place', 'tap')).toBe(true)
  expect(await consentTo('place', 'quietly')).toBe(true)
})

test('a yes to one thing is none to another', async () => {
  const place = consentTo('place', 'tap')
  answers(true)
  await place
  const spot = consentTo('spot', 'tap')
  expect(privacyQuestion.get()?.use).toBe('spot')
  answers(false)
  expect(await spot).toBe(false)
})

test('whoever said no is asked again at a fresh tap, and never by the app itself', async () => {
  const first = consentTo('place', 'tap')
  answers(false)
  expect(await first).toBe(false)
  expect(await consentTo('place', 'quietly')).toBe(false)
  expect(privacyQuestion.get()).toBeUndefined()
  const second = consentTo('place', 'tap')
  answers(true)
  expect(await second).toBe(true)
})
