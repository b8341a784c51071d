import { forgetOnPhone } from '@src/platform/forget-person'
import { remember, remembered } from '@src/platform/storage'
import '@src/platform/forget-number'

const phone = new Map<string, unknown>()

jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => phone.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => phone.set(key, value),
  removeStorageSync: (key: string) => phone.delete(key),
  getStorageInfoSync: () => ({ keys: [...phone.keys()] }),
}))
const mockKnown: { phone: string | undefined } = { phone: undefined }
jest.mock('@src/platform/me', () => ({ me: { known: () => mockKnown } }))

beforeAll(() => Object.assign(globalThis, { LOCAL_BUILD: false }))
beforeEach(() => phone.clear())

const OWN = '138 0000 2046'
const DAUGHTERS = '13911112222'

test.each([
  ['of the known number', '13800002046', OWN, undefined],
  ['of a daughter’s number', '13800002046', DAUGHTERS, DAUGHTERS],
  ['of a case’s number', '13800002046', 'SQ0302-7K3M', 'SQ0302-7K3M'],
  ['of any number, when the cloud knows none', '', DAUGHTERS, undefined],
  ['of a case’s number, when the cloud knows none', '', 'SQ0302-7K3M', 'SQ0302-7K3M'],
])('a number taken back is in no draft any more: %s', async (_, known, written, left) => {
  mockKnown.phone = known
  remember('claim-draft', { key: written, code: '123456', scanned: '' })
  remember('reception-draft', { clientKey: 'k', slotAt: null, words: '电梯', phone: written })
  await forgetOnPhone('home')
  expect(remembered('claim-draft')).toMatchObject({ key: written })
  await forgetOnPhone('phone')
  expect(remembered<{ key?: string }>('claim-draft')?.key).toBe(left)
  expect(remembered('claim-draft')).toMatchObject({ code: '123456' })
  expect(remembered<{ phone?: string }>('reception-draft')?.phone).toBe(left)
  expect(remembered('reception-draft')).toMatchObject({ words: '电梯' })
})
