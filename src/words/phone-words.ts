import { phoneSpelling } from '@core/people/phone'

/** `138 **** 2046`: enough to know one's own number again, too little to read over a shoulder. */
export function maskedPhone(phone: string): string {
  const written = phoneSpelling(phone)
  const digits = written.replace(/\D/g, '')
  return digits.length === 11 ? `${digits.slice(0, 3)} **** ${digits.slice(7)}` : written
}

/** What the cloud takes for a phone number: digits with gaps and dashes inside, a plus before. */
const DIALLED = /^\+?[0-9][0-9 -]{4,18}[0-9]$/

/** With the plus, the gaps and the dashes. */
const LONGEST = 20

/** What is wrong with a phone number, and how to mend it; undefined when it can be dialled. */
export function phoneFault(phone: string): string | undefined {
  const written = phoneSpelling(phone)
  const digits = written.replace(/\D/g, '')
  if (written === '') return '请留个电话，来的人找不到门时好问您'
  if (/[^\d +-]/.test(written)) return '电话里只能有数字，请看看'
  if (/^1[3-9]/.test(digits) && digits.length !== 11) return mobileFault(digits.length - 11)
  if (digits.length < 7) return '座机号码太短，请看看有没有漏'
  if (written.length > LONGEST) return '号码太长，请看看'
  return DIALLED.test(written) ? undefined : '号码写得不对，请看看'
}

function mobileFault(over: number): string {
  return over < 0 ? `手机号还少 ${-over} 位` : `手机号多了 ${over} 位`
}
