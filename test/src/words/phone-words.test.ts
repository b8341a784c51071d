import { phone } from '@core/contract/fields'
import { maskedPhone, phoneFault } from '@src/words/phone-words'

test.each([
  ['13800002046', undefined],
  ['138 0000 2046', undefined],
  ['0571-88660030', undefined],
  ['+8613800002046', undefined],
  ['1380000', '手机号还少 4 位'],
  ['138000020467', '手机号多了 1 位'],
  ['abc12345678901234567', '电话里只能有数字，请看看'],
  ['05718866003000000000001', '号码太长，请看看'],
  ['0571-88660030-', '号码写得不对，请看看'],
  ['88660', '座机号码太短，请看看有没有漏'],
])('of %s is said: %s', (phone, fault) => {
  expect(phoneFault(phone)).toBe(fault)
})

test.each([
  ...['13800002046', '138 0000 2046', '0571-88660030', '+8613800002046', ' 0571 88660030 '],
  ...['\u202d13800002046\u202c', '１３８００００２０４６', '(0571)88660030'],
])('the cloud takes %s, in which nothing is wrong', (written) => {
  expect(phoneFault(written)).toBeUndefined()
  expect(phone.safeParse(written).success).toBe(true)
})

test('a number left out is asked for with its reason', () => {
  expect(phoneFault('')).toMatch(/请留个电话/)
})

test('a mobile number is shown without its middle, anything else as it is', () => {
  expect(maskedPhone('13800002046')).toBe('138 **** 2046')
  expect(maskedPhone('\u202d13800002046\u202c')).toBe('138 **** 2046')
  expect(maskedPhone('0571-88660030')).toBe('0571-88660030')
})
