import { phoneKey } from '../people/phone'

/** Fewer digits stand in too many other numbers to be taken out of words: nobody is reached by them from outside. */
const SHORTEST_NUMBER = 7

/** What stands between the digits of one number, as people write it. */
const GAP = '[\\s\\p{Pd}\\p{Cf}()（）.·]{0,3}'

/** China's code in front belongs to the number, however it is written. */
const COUNTRY = `(?:[+＋]?${spelt('86')}${GAP}|${spelt('0086')}${GAP}|[+＋])?`

/**
 * Words without a number, by its digits: wide ones, gaps, dashes and China's code are one number, as in `phoneKey`. Digits that are part of a longer
 * row are another number and stay. Words without it come back as they were.
 */
export function withoutNumber(words: string, phone: string): string {
  const key = phoneKey(phone)
  if (key.length < SHORTEST_NUMBER) return words
  // A lookbehind would be shorter; older iPhones know none.
  const number = new RegExp(`(^|[^\\d０-９])${COUNTRY}${spelt(key)}(?![\\d０-９])`, 'gu')
  return words.replace(number, '$1')
}

/** A pattern for digits in a row, narrow or wide, with gaps between. */
function spelt(digits: string): string {
  const wide = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)
  return [...digits].map((digit) => `[${digit}${wide(digit)}]`).join(GAP)
}
