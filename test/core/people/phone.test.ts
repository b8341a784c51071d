import { phoneKey, phoneTail } from '@core/people/phone'

describe('a telephone number', () => {
  test.each(['13800002046', '138 0000 2046', '138-0000-2046', '+86 138 0000 2046', '008613800002046', '8613800002046'])(
    'typed as %s is the same telephone',
    (typed) => {
      expect(phoneKey(typed)).toBe('13800002046')
    },
  )

  test('keeps a landline that merely begins with 86', () => {
    expect(phoneKey('8866-0030')).toBe('88660030')
    expect(phoneKey('0571-8866-0030')).toBe('057188660030')
  })

  test('is told apart from another by every digit', () => {
    expect(phoneKey('1380000204')).not.toBe(phoneKey('13800002046'))
  })

  test('is named between two people by its last four digits', () => {
    expect(phoneTail('138 0000 2046')).toBe('2046')
  })

  test('that was never given has no key', () => {
    expect(phoneKey('')).toBe('')
  })
})
