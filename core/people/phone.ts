/** China's own country code, as people and handsets put it in front. */
const COUNTRY = /^(\+86|0086|86(?=1\d{10}$))/

/** One number in one spelling, however it was typed: digits alone, without China's country code. Equal keys, equal telephones. */
export function phoneKey(phone: string): string {
  return phoneSpelling(phone)
    .replace(/[^\d+]/g, '')
    .replace(COUNTRY, '')
    .replace(/\+/g, '')
}

/** The last four digits: enough for two people on a line to agree which number is meant, too few to dial. */
export function phoneTail(phone: string): string {
  return phoneKey(phone).slice(-4)
}

/**
 * A number as people copy and type it, in plain digits, gaps and dashes: wide digits become narrow, the invisible marks that a contact list puts
 * around a number are gone, `(0571)88660030` is `0571 88660030`. What is no number stays what it was. Doing it twice changes nothing.
 */
export function phoneSpelling(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
