import { remember, remembered } from '@src/platform/storage'
import Taro from '@tarojs/taro'

const phone = new Map<string, unknown>()
let full = false

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: jest.fn((key: string) => phone.get(key) ?? ''),
    setStorageSync: jest.fn((key: string, value: unknown) => {
      if (full) throw new Error('setStorageSync:fail exceed storage max size')
      phone.set(key, value)
    }),
    removeStorageSync: jest.fn((key: string) => phone.delete(key)),
  },
}))

beforeAll(() => Object.assign(globalThis, { LOCAL_BUILD: false }))
beforeEach(() => {
  full = false
  phone.clear()
})

test('what is remembered is found again, and forgotten when it is undefined', () => {
  expect(remember('draft', { text: '漏水' })).toBe(true)
  expect(remembered('draft')).toEqual({ text: '漏水' })
  expect(remember('draft', undefined)).toBe(true)
  expect(remembered('draft')).toBeUndefined()
})

test('on a full phone it is known until the app is closed, and that is said', () => {
  remember('draft', { text: '漏' })
  full = true
  expect(remember('draft', { text: '漏水' })).toBe(false)
  expect(remembered('draft')).toEqual({ text: '漏水' })
  expect(phone.get('draft')).toEqual({ text: '漏' })
})

test('with room again it is on the phone, and what could not be kept is gone', () => {
  full = true
  remember('draft', { text: '漏水' })
  full = false
  expect(remember('draft', { text: '漏水了' })).toBe(true)
  expect(phone.get('draft')).toEqual({ text: '漏水了' })
  expect(remembered('draft')).toEqual({ text: '漏水了' })
})

test('a storage that cannot be read holds nothing', () => {
  jest.mocked(Taro.getStorageSync).mockImplementationOnce(() => {
    throw new Error('getStorageSync:fail')
  })
  expect(remembered('anything')).toBeUndefined()
})
