import { forgetOnPhone, onForgotten } from '@src/platform/forget-person'
import { remember, remembered } from '@src/platform/storage'

const phone = new Map<string, unknown>()
let full = false

jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => phone.get(key) ?? '',
  setStorageSync(key: string, value: unknown) {
    if (full) throw new Error('exceeded')
    phone.set(key, value)
  },
  removeStorageSync: (key: string) => phone.delete(key),
  getStorageInfoSync: () => ({ keys: [...phone.keys()] }),
}))

beforeAll(() => Object.assign(globalThis, { LOCAL_BUILD: false }))
beforeEach(() => {
  full = false
  phone.clear()
})

const ADDRESS = { buildingId: 'b7', unit: '2', door: '301' }

test('one purpose taken back takes its own copy on the phone, and nothing else', async () => {
  for (const key of ['address', 'consents', 'duty-place-source', 'request-draft']) remember(key, ADDRESS)
  await forgetOnPhone('home')
  expect([...phone.keys()]).toEqual(['consents', 'duty-place-source', 'request-draft'])
  await forgetOnPhone('messages')
  await forgetOnPhone('place')
  expect([...phone.keys()]).toEqual(['request-draft'])
})

test('whoever leaves leaves the settings that are nobody’s, and nothing that had found no room either', async () => {
  for (const key of ['elder', 'community', 'address', 'photos:request']) remember(key, ADDRESS)
  full = true
  remember('request-draft', { text: '水管漏' })
  await forgetOnPhone('everything')
  expect([...phone.keys()]).toEqual(['elder', 'community'])
  expect(remembered('request-draft')).toBeUndefined()
})

test('the storage is wiped after everybody who keeps something has let go of it, also when one of them cannot', async () => {
  const off = [
    onForgotten(async (what) => {
      await Promise.resolve()
      remember('left-over', what)
    }),
    onForgotten(() => {
      throw new Error('broken')
    }),
  ]
  await forgetOnPhone('everything')
  expect([...phone.keys()]).toEqual([])
  for (const leave of off) leave()
  await forgetOnPhone('phone')
  expect([...phone.keys()]).toEqual([])
})
