import { createHash } from 'node:crypto'
import { phoneKey } from '../../../core/people/phone'

/** Our name for somebody known by their telephone alone, made of community and number: the same telephone is the same caller, and no platform knows them. */
export function callerIdOf(communityId: string, phone: string): string {
  return `t${createHash('sha256')
    .update(`${communityId}|${phoneKey(phone)}`)
    .digest('hex')
    .slice(0, 20)}`
}
