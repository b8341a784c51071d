export const CODE_LENGTH = 4

const FULL_WIDTH_ZERO = 0xff10
const FULL_WIDTH_NINE = 0xff19
const FULL_WIDTH_OFFSET = 0xfee0

/** What was typed or pasted as at most four plain digits; a Chinese keyboard may send full-width ones. */
export function digitsOf(typed: string): string {
  return Array.from(typed).map(plain).join('').replace(/\D/g, '').slice(0, CODE_LENGTH)
}

export const isWhole = (digits: string): boolean => digits.length === CODE_LENGTH

/** One entry per box; '' where nothing has been typed yet. */
export const boxesOf = (digits: string): readonly string[] =>
  Array.from({ length: CODE_LENGTH }, (_, place) => digits[place] ?? '')

function plain(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  return code >= FULL_WIDTH_ZERO && code <= FULL_WIDTH_NINE ? String.fromCodePoint(code - FULL_WIDTH_OFFSET) : sign
}
