import { phoneKey } from '../../../core/people/phone'

/** A Chinese mobile number as the carriers want it, `+86…`, from the way people type it; null for anything they would refuse, such as a landline. */
export function inE164(phone: string): string | null {
  const digits = phoneKey(phone)
  return /^1\d{10}$/.test(digits) ? `+86${digits}` : null
}
