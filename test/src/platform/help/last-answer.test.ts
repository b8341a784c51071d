import type { HelpAnswer } from '@core/contract/help-answers'
import { forgetOnPhone } from '@src/platform/forget-person'
import { answerAbout, dropAnswer, noteAnswer } from '@src/platform/help/last-answer'

jest.mock('@tarojs/taro', () => ({
  setStorageSync: () => undefined,
  removeStorageSync: () => undefined,
  getStorageInfoSync: () => ({ keys: [] }),
}))

beforeAll(() => Object.assign(globalThis, { LOCAL_BUILD: false }))

const help = { id: 'h1', version: 1 } as HelpAnswer

describe('what the cloud said when it took a request in', () => {
  beforeEach(() => noteAnswer(help))

  test('is there for the page of that case, until it has heard of it itself', () => {
    expect(answerAbout('h2')).toBeUndefined()
    expect(answerAbout('h1')).toBe(help)
    dropAnswer('h2')
    expect(answerAbout('h1')).toBe(help)
    dropAnswer('h1')
    expect(answerAbout('h1')).toBeUndefined()
  })

  test.each(['phone', 'everything'] as const)('goes with what somebody takes back: %s', async (what) => {
    await forgetOnPhone(what)
    expect(answerAbout('h1')).toBeUndefined()
  })

  test('stays when it has nothing of what is taken back', async () => {
    await forgetOnPhone('messages')
    expect(answerAbout('h1')).toBe(help)
  })
})
