import { address, clientKey, fileId, id, personName, phone, place, reason, someText, text } from '@core/contract/fields'
import type { z } from 'zod'

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success
const every = (schema: z.ZodType, values: readonly unknown[]) => values.map((value) => accepts(schema, value))
const NOT_TEXTS: readonly unknown[] = [undefined, null, 7, true, {}, [], ['陈'], { toString: () => '陈' }]

describe('a free text', () => {
  test('is trimmed and may be empty', () => {
    expect(text(10).parse('  漏水 \n')).toBe('漏水')
    expect(text(10).parse('')).toBe('')
    expect(text(10).parse(' \t ')).toBe('')
  })

  test('fits to the last character, counted after trimming', () => {
    expect(accepts(text(10), '水'.repeat(10))).toBe(true)
    expect(accepts(text(10), '水'.repeat(11))).toBe(false)
    expect(text(10).parse(`   ${'水'.repeat(10)}   `)).toBe('水'.repeat(10))
  })

  test('is refused unread when it is a flood', () => {
    expect(accepts(text(10), ' '.repeat(40))).toBe(true)
    expect(accepts(text(10), ' '.repeat(41))).toBe(false)
    expect(accepts(text(500), 'a'.repeat(1_000_000))).toBe(false)
  })

  const CONTROL = ['\u0000', '\u0007', '\u0008', '\u001b', '\u007f', '\u0085', '\r']
  const BIDI = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069']

  test.each([...CONTROL, ...BIDI].map((char) => [char.charCodeAt(0).toString(16), char]))(
    'loses the unseen character U+%s and nothing around it',
    (_code, char) => {
      expect(text(20).parse(`水${char}管${char}${char}坏`)).toBe('水管坏')
    },
  )

  test('keeps lines and tabs inside, and makes one line end of two characters', () => {
    expect(text(20).parse('一\n二\t三')).toBe('一\n二\t三')
    expect(text(20).parse('一\r\n二')).toBe('一\n二')
  })

  test('keeps right-to-left letters, rare characters and emoji as they are', () => {
    for (const words of ['مرحبا', 'ئۇيغۇرچە ياردەم', 'שלום', '𠮷野家', '👨‍👩‍👧 在家', 'བོད་ཡིག']) {
      expect(text(60).parse(words)).toBe(words)
    }
  })

  test('is a text and nothing that could become one', () => {
    expect(every(text(10), NOT_TEXTS)).toEqual(NOT_TEXTS.map(() => false))
  })
})

describe('a text that has to say something', () => {
  test('is not empty, not after cleaning either', () => {
    expect(every(someText(10), ['水', ' 水 ', '', '   ', '\u0000', '\u202e\u202c \n'])).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  test('a name may have 60 characters and no more', () => {
    const name = '阿布都热依木·'.repeat(10).slice(0, 60)
    expect(personName.parse(name)).toBe(name)
    expect(accepts(personName, `${name}江`)).toBe(false)
    expect(accepts(personName, '')).toBe(false)
  })

  test('a reason may be left out, and has 200 characters at most', () => {
    expect(every(reason, ['', '忙'.repeat(200), '忙'.repeat(201)])).toEqual([true, true, false])
  })
})

describe('a phone number', () => {
  test.each(['', '13800001234', '+8613800001234', '025-5550000', '0086 138 0000 1234', '110120'])(
    'may be "%s"',
    (one) => {
      expect(accepts(phone, one)).toBe(true)
    },
  )

  test.each(['12345', '138-', '-13800001234', 'abc', '138000012345678901234', '1380000\u4e001234', '1'.repeat(81)])(
    'may not be "%s"',
    (one) => {
      expect(accepts(phone, one)).toBe(false)
    },
  )
})

describe('a phone number that looks right', () => {
  test.each([
    ['\u202d13800001234\u202c', '13800001234'],
    ['\u200b138\u00a00000\u00a01234\ufeff', '138 0000 1234'],
    ['１３８００００１２３４', '13800001234'],
    ['(0571)88660030', '0571 88660030'],
    ['（0571）８８６６－００３０', '0571 8866-0030'],
    ['0571–88660030', '0571-88660030'],
    [' 13800001234\n', '13800001234'],
  ])('%j is taken as %s', (written, kept) => {
    expect(phone.parse(written)).toBe(kept)
    expect(phone.parse(kept)).toBe(kept)
  })
})

describe('an id', () => {
  test('is letters, digits, dash and underscore, up to 64', () => {
    const values = [
      'a',
      'building-7',
      'A_b-9',
      'x'.repeat(64),
      '',
      'x'.repeat(65),
      'a b',
      'a/b',
      '../a',
      'a.b',
      '楼',
      'a\n',
      '$ne',
    ]
    expect(every(id, values)).toEqual([true, true, true, true, ...Array(9).fill(false)])
    expect(every(id, [...NOT_TEXTS, { $ne: '' }])).toEqual(Array(NOT_TEXTS.length + 1).fill(false))
  })

  test('made by a phone for one submission has at least eight characters', () => {
    expect(every(clientKey, ['1234567', '12345678', 'x'.repeat(64), 'x'.repeat(65)])).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('of a file names the cloud’s own storage', () => {
    const values = [
      'cloud://env.abc/help/1.jpg',
      'cloud://',
      'https://evil.example/1.jpg',
      'cloud://a b',
      `cloud://${'x'.repeat(501)}`,
    ]
    expect(every(fileId, values)).toEqual([true, false, false, false, false])
  })
})

describe('a place', () => {
  test('is on the earth', () => {
    const values = [
      { lng: 118.78, lat: 32.06 },
      { lng: -180, lat: 90 },
      { lng: 180.1, lat: 0 },
      { lng: 0, lat: -90.1 },
      { lng: Number.NaN, lat: 0 },
      { lng: Number.POSITIVE_INFINITY, lat: 0 },
      { lng: '118', lat: 32 },
      { lng: 118 },
      { lng: 118, lat: 32, height: 7 },
      null,
    ]
    expect(every(place, values)).toEqual([true, true, ...Array(8).fill(false)])
  })
})

describe('an address', () => {
  const good = { buildingId: 'building-7', unit: '2', door: ' 1502 ' }

  test('is building, unit and door, the door trimmed', () => {
    expect(address.parse(good)).toEqual({ ...good, door: '1502' })
  })

  test('is refused with too much, too little or too long', () => {
    const bad = [
      { ...good, extra: 1 },
      { buildingId: 'b' },
      { ...good, unit: '1'.repeat(11) },
      { ...good, door: '1'.repeat(21) },
    ]
    expect(every(address, bad)).toEqual([false, false, false, false])
  })
})

describe('what an eye cannot see', () => {
  test.each(['\u200b\u200d', '\u2060', ' \n\t '])('is no name (%#)', (name) => {
    expect(personName.safeParse(name).success).toBe(false)
  })

  test('does not make a seen name worse, and a name stands on one line', () => {
    expect(personName.parse(' 周\n秀兰 ')).toBe('周 秀兰')
    expect(personName.parse('مريم')).toBe('مريم')
  })
})
