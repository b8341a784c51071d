/** Letters and digits that cannot be taken for one another when read out on the phone. */
const SPOKEN = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const SPOKEN_LENGTH = 4

/** Four signs made of an id that ends in five hexadecimal digits: with 50 cases a day two share a number about once in three years. */
export function spoken(id: string): string {
  const bits = Number.parseInt(id.slice(-5), 16)
  return Array.from({ length: SPOKEN_LENGTH }, (_, place) => SPOKEN[(bits >> (place * 5)) & 31]).join('')
}
