import { PRIVACY_USES } from '@core/people/privacy-uses'
import { consentTo } from '@src/platform/privacy/consent-to.h5'
import { drawing, privacyQuestion } from '@src/platform/privacy/question'
import { mayUse, takeBack, wayBackFrom } from '@src/platform/privacy/taking-back.h5'
import * as onWechat from '@src/platform/privacy/taking-back.weapp'

const memory = new Map<string, unknown>()
jest.mock('@src/platform/storage', () => ({
  remembered: (key: string) => memory.get(key),
  remember: (key: string, value: unknown) => memory.set(key, value),
}))
const openSetting = jest.fn(async () => ({}))
jest.mock('@tarojs/taro', () => ({ openSetting: () => openSetting() }))

const away = drawing()
afterAll(away)

test('in a browser a yes taken back is asked for again, and the other yeses stay', async () => {
  for (const use of ['photos', 'voice'] as const) {
    const asked = consentTo(use, 'tap')
    privacyQuestion.get()?.answer(true)
    expect([await asked, mayUse(use)]).toEqual([true, true])
  }
  await takeBack('photos')
  expect([mayUse('photos'), mayUse('voice')]).toEqual([false, true])
  expect(await consentTo('photos', 'quietly')).toBe(false)
  void consentTo('photos', 'tap')
  expect(privacyQuestion.get()?.use).toBe('photos')
  privacyQuestion.get()?.answer(false)
})

test('on WeChat its own page is opened for what has a switch there, and nothing else promises one', async () => {
  const withSwitch = PRIVACY_USES.filter(({ use }) => onWechat.mayUse(use)).map(({ use }) => use)
  expect(withSwitch).toEqual(['voice', 'place'])
  expect(PRIVACY_USES.filter(({ use }) => onWechat.wayBackFrom(use) === 'settings').map(({ use }) => use)).toEqual(
    withSwitch,
  )
  await onWechat.takeBack('voice')
  expect(openSetting).toHaveBeenCalledTimes(1)
})

test('in a browser whatever is asked for can be taken back here', () => {
  expect(PRIVACY_USES.filter(({ use }) => wayBackFrom(use) === 'here').map(({ use }) => use)).toEqual([
    'photos',
    'voice',
    'place',
  ])
})
