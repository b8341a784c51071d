import { PART_MOST, partsOf } from '@src/platform/speech/parts-of'

test('a sentence is one part', () => {
  expect(partsOf('林建平正往您家赶，约 3 分钟到')).toEqual(['林建平正往您家赶，约 3 分钟到'])
})

test('a longer text is cut at the ends of its sentences, in as few parts as they fill', () => {
  expect(partsOf('一二三。四五六！七八九十。', 8)).toEqual(['一二三。四五六！', '七八九十。'])
})

test('a sentence that is too long is cut where it takes breath, and otherwise where it must be', () => {
  expect(partsOf('一二三，四五六，七八九。', 8)).toEqual(['一二三，四五六，', '七八九。'])
  expect(partsOf('一二三四五六七八九十', 4)).toEqual(['一二三四', '五六七八', '九十'])
})

test('no sign is cut in two, and nothing is lost', () => {
  const text = `${'😀'.repeat(150)}。${'老人家，'.repeat(90)}\n完了`
  const parts = partsOf(text)
  expect(parts.join('')).toBe(text)
  expect(parts.every((part) => part.length <= PART_MOST && new TextEncoder().encode(part).length <= 1_000)).toBe(true)
  expect(parts.some((part) => /^[\udc00-\udfff]/.test(part))).toBe(false)
})

test('nothing is no part', () => {
  expect(partsOf('  \n')).toEqual([])
})
