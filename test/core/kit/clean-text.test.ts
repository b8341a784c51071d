import { text } from '@core/contract/fields'
import { cleanText, cutText, withoutUnseen } from '@core/kit/clean-text'

test('what cannot be seen is gone, and so is half of a pair of surrogates; the space around a text stays while it is typed', () => {
  expect(withoutUnseen(' 水\u202e管\u0007\ud83d ')).toBe(' 水管 ')
  expect(cleanText(' 水\u202e管\u0007\ud83d ')).toBe('水管')
})

test('the cloud keeps a text just as it is compared on the phone, and cleaning it again changes nothing', () => {
  for (const words of ['厨房\u202e漏水', ' \u2066漏水\u2069\n', '漏\r\n水', '👨‍👩‍👧 在家', 'مرحبا']) {
    expect(text(500).parse(words)).toBe(cleanText(words))
    expect(cleanText(cleanText(words))).toBe(cleanText(words))
  }
})

test('what is cut never ends in half a picture', () => {
  expect(cutText('漏水', 2)).toBe('漏水')
  expect(cutText('漏水了', 2)).toBe('漏水')
  expect(cutText('漏🔥', 2)).toBe('漏')
  expect(cutText('漏🔥🔥', 3)).toBe('漏🔥')
  expect(cutText('👨‍👩‍👧', 4)).toBe('👨')
})
