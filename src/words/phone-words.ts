/** `138 **** 2046`: enough to know one's own number again, too little to read over a shoulder. */
export function maskedPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  return digits.length === 11 ? `${digits.slice(0, 3)} **** ${digits.slice(7)}` : phone
}

/** What is wrong with a phone number, and how to mend it; undefined when it can be dialled. */
export function phoneFault(phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '')
  if (digits === '') return '请留个电话，来的人找不到门时好问您'
  if (/^1[3-9]/.test(digits) && digits.length !== 11) return mobileFault(digits.length - 11)
  return digits.length < 7 ? '座机号码太短，请看看有没有漏' : digits.length > 20 ? '号码太长，请看看' : undefined
}

function mobileFault(over: number): string {
  return over < 0 ? `手机号还少 ${-over} 位` : `手机号多了 ${over} 位`
}
