const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 },
  ...{ 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
}

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100 }

const WIDE_ZERO = '０'.codePointAt(0) ?? 0

/** Digits in any width, and numbers as they are spoken: `七栋` is `7栋`, `十二` is `12`, `三百零一` and `三零一` are `301`. */
export function withPlainNumbers(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) - WIDE_ZERO))
    .replace(/[零〇一二两三四五六七八九十百]+/g, plain)
}

function plain(spoken: string): string {
  if (!/[十百]/.test(spoken)) return [...spoken].map((sign) => DIGITS[sign] ?? '').join('')
  let sum = 0
  let digit: number | null = null
  for (const sign of spoken) {
    const place = PLACES[sign]
    if (place === undefined) digit = DIGITS[sign] ?? 0
    else {
      // 十二 has no one before its ten.
      sum += (digit ?? 1) * place
      digit = null
    }
  }
  return String(sum + (digit ?? 0))
}
