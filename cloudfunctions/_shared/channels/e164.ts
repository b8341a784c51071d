/** A Chinese mobile number as the carriers want it, `+86…`, from the way people type it; null for anything they would refuse, such as a landline. */
export function inE164(phone: string): string | null {
  const digits = phone.replace(/[\s-]/g, '').replace(/^(\+86|0086)/, '')
  return /^1\d{10}$/.test(digits) ? `+86${digits}` : null
}
