import { withSpoken } from '@src/platform/voice/spoken-text'

const most = 500

describe('what was said', () => {
  test('is the text when nothing was typed', () => {
    expect(withSpoken('', '厨房漏水', { earlier: '', most })).toBe('厨房漏水')
  })
  test('follows what was typed, with a comma where none stands', () => {
    expect(withSpoken('在厨房', '水管漏了', { earlier: '', most })).toBe('在厨房，水管漏了')
    expect(withSpoken('在厨房。', '水管漏了', { earlier: '', most })).toBe('在厨房。水管漏了')
    expect(withSpoken('在厨房\n', '水管漏了', { earlier: '', most })).toBe('在厨房\n水管漏了')
  })
  test('a second time replaces the first, unless somebody has mended it', () => {
    expect(withSpoken('在厨房，水管漏了', '总阀拧不动', { earlier: '水管漏了', most })).toBe('在厨房，总阀拧不动')
    expect(withSpoken('水管爆了', '总阀拧不动', { earlier: '水管漏了', most })).toBe('水管爆了，总阀拧不动')
  })
  test('in no words at all changes nothing', () => {
    expect(withSpoken('水管漏了', '', { earlier: '水管漏了', most })).toBe('水管漏了')
  })
  test('keeps to the length of the field', () => {
    expect(withSpoken('一'.repeat(8), '二三四', { earlier: '', most: 10 })).toBe('一一一一一一一一，二')
    expect(withSpoken('一'.repeat(8), '🔥四', { earlier: '', most: 10 })).toBe('一一一一一一一一，')
  })
})
