const DAY = String.raw`\d{4}(年\d{1,2}月\d{1,2}日|[-/]\d{1,2}[-/]\d{1,2})`
const HOUR = String.raw`\d{1,2}:\d{2}(:\d{2})?`
const TIME = `(${DAY} ?)?${HOUR}`
const DATE = `${DAY}( ?${HOUR})?`

/** What a subscription message's fields accept, by the type in their name (`thing1`, `phone_number2`). */
const FIELD: Readonly<Record<string, RegExp>> = {
  thing: /^[\s\S]{1,20}$/u,
  number: /^(?=.{1,32}$)-?\d+(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: new RegExp(`^${TIME}(~${TIME})?$`),
  date: new RegExp(`^${DATE}(~${DATE})?$`),
  amount: /^[^\d\s]?\d{1,10}(\.\d+)?元?$/u,
  phone_number: /^[\d+\-() ]{1,17}$/,
  car_number: /^.{1,8}$/u,
  name: /^(\p{Script=Han}{1,10}|[A-Za-z .]{1,20})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  const: /^.{1,20}$/u,
}

/** The first field of a message's `data` WeChat would refuse, as its error names it; null when all fit. */
export function firstInvalidField(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) return 'data'
  for (const [key, field] of Object.entries(data)) {
    const rule = FIELD[key.replace(/\d+$/, '')]
    const value: unknown = (field as { value?: unknown } | null)?.value
    const fits = (typeof value === 'string' || typeof value === 'number') && rule?.test(String(value))
    if (!fits || String(value).trim() === '') return `data.${key}.value`
  }
  return null
}
