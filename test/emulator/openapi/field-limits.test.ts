import { firstInvalidField } from '../../../emulator/openapi/field-limits'

const fits = (key: string, value: unknown) => firstInvalidField({ [key]: { value } }) === null

test.each([
  ['thing1', '三号楼王奶奶家水管漏水，请尽快上门查看。'],
  ['thing2', '—'],
  ['number3', '12.5'],
  ['number3', 7],
  ['letter1', 'abcXYZ'],
  ['symbol1', '!?'],
  ['character_string1', 'R-2025/0301#7'],
  ['time1', '15:01'],
  ['time1', '2025年3月1日 15:01'],
  ['time1', '15:01~16:30'],
  ['date1', '2025年3月1日'],
  ['date1', '2025-03-01 15:01'],
  ['amount1', '￥12.30元'],
  ['phone_number1', '+86-0766-66888866'],
  ['car_number1', '粤A8Z888挂'],
  ['name1', '欧阳春花'],
  ['name1', 'Ada Lovelace'],
  ['phrase1', '等待响应中'],
  ['const1', '已派单'],
])('%s accepts %j', (key, value) => {
  expect(fits(key, value)).toBe(true)
})

test.each([
  ['thing1', '三号楼王奶奶家水管漏水，请尽快上门查看情况'],
  ['thing1', ''],
  ['thing1', '  '],
  ['thing1', null],
  ['number1', '一'],
  ['number1', '1'.repeat(33)],
  ['letter1', 'a1'],
  ['symbol1', 'a'],
  ['character_string1', '工单7'],
  ['time1', '2025年3月1日'],
  ['date1', '三月一日'],
  ['amount1', '12345678901'],
  ['phone_number1', '123456789012345678'],
  ['car_number1', '粤A8Z888挂车'],
  ['name1', '一二三四五六七八九十一'],
  ['phrase1', '等待响应中了'],
  ['phrase1', 'wait'],
  ['const1', '一'.repeat(21)],
  ['unknown1', 'x'],
])('%s refuses %j and is named in the error', (key, value) => {
  expect(firstInvalidField({ [key]: { value } })).toBe(`data.${key}.value`)
})

test('a message without data is refused', () => {
  expect(firstInvalidField({})).toBe('data')
  expect(firstInvalidField(undefined)).toBe('data')
})
