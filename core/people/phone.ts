/** China's own country code, as people and handsets put it in front. */
const COUNTRY = /^(\+86|0086|86(?=1\d{10}$))/

/** One number in one spelling, however it was typed: digits alone, without China's country code. Equal keys, equal telephones. */
export function phoneKey(phone: string): string {
  return phone
    .replace(/[^\d+]/g, '')
    .replace(COUNTRY, '')
    .replace(/\+/g, '')
}

/** The last four digits: enough for two people on a line to agree which number is meant, too few to dial. */
export function phoneTail(phone: string): string {
  return phoneKey(phone).slice(-4)
}
