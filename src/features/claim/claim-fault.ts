import { phoneFault } from '../../words/phone-words'

/** A case's number as it is told: HB or SQ, month and day, four signs that cannot be taken for one another. */
const NUMBER = /^(HB|SQ)?\d{4}-?[2-9A-HJ-NP-Z]{4}$/i

/** What is claimed: a request for help, or an appeal. */
export type Claimed = 'help' | 'appeal'

/** By its number a case says itself what it is; by a telephone whoever claims it does. */
export function claimedBy(key: string, chosen: Claimed): Claimed {
  const kind = /^(HB|SQ)/i.exec(key.trim())?.[0].toUpperCase()
  if (kind === undefined) return chosen
  return kind === 'SQ' ? 'appeal' : 'help'
}

export const CLAIM_CODE_LENGTH = 6

/** What is still missing, in the words of a button that waits; undefined when it can be sent. */
export function claimFault(key: string, code: string): string | undefined {
  if (key.trim() === '') return '先填打来的号码'
  if (!NUMBER.test(key.trim()) && phoneFault(key) !== undefined) return '号码还没填对'
  const digits = code.replace(/\D/g, '').length
  return digits === CLAIM_CODE_LENGTH ? undefined : `认领码是 ${CLAIM_CODE_LENGTH} 位数字`
}
