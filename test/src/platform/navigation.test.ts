import { goBack, openPage } from '@src/platform/navigation'
import Taro from '@tarojs/taro'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    navigateTo: jest.fn(async () => ({})),
    redirectTo: jest.fn(async () => ({})),
    switchTab: jest.fn(async () => ({})),
    navigateBack: jest.fn(async () => ({})),
    getCurrentPages: jest.fn(() => [{}]),
  },
}))

const pagesOpen = (count: number) => jest.mocked(Taro.getCurrentPages).mockReturnValue(Array(count).fill({}))

beforeEach(() => jest.clearAllMocks())

describe('opening a page', () => {
  test('puts it over the one before, with what it is about', async () => {
    pagesOpen(1)
    await openPage('track', { id: 'h 1' })
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/help/pages/track/index?id=h%201' })
  })
  test('takes the place of the one on top when WeChat keeps no more', async () => {
    pagesOpen(10)
    await openPage('track', { id: 'h1' })
    expect(Taro.navigateTo).not.toHaveBeenCalled()
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/help/pages/track/index?id=h1' })
  })
  test('switches to a page of the tab bar', async () => {
    await openPage('me')
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/me/index' })
  })
  test('once, however fast the finger', async () => {
    pagesOpen(1)
    await Promise.all([openPage('mine'), openPage('mine')])
    expect(Taro.navigateTo).toHaveBeenCalledTimes(1)
    await openPage('mine')
    expect(Taro.navigateTo).toHaveBeenCalledTimes(2)
  })
  test('is possible again though the last move never ended', async () => {
    jest.useFakeTimers()
    pagesOpen(1)
    jest.mocked(Taro.navigateTo).mockReturnValueOnce(new Promise(() => {}))
    void openPage('mine')
    jest.advanceTimersByTime(2_000)
    jest.useRealTimers()
    await openPage('inbox')
    expect(Taro.navigateTo).toHaveBeenCalledTimes(2)
  })
  test('that fails leaves the next one possible', async () => {
    pagesOpen(1)
    jest.mocked(Taro.navigateTo).mockRejectedValueOnce(new Error('fail'))
    await expect(openPage('mine')).rejects.toThrow('fail')
    await openPage('mine')
    expect(Taro.navigateTo).toHaveBeenCalledTimes(2)
  })
})

describe('the way back', () => {
  test('is the page behind', async () => {
    pagesOpen(2)
    await goBack()
    expect(Taro.navigateBack).toHaveBeenCalled()
  })
  test('is home when nothing lies behind', async () => {
    pagesOpen(1)
    await goBack()
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
  })
})
