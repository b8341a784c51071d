import { phoneFault } from '../../words/phone-words'

/** A case's number as it is told: HB, month and day, four signs that cannot be taken for one another. */
const NUMBER = /^(HB)?\d{4}-?[2-9A-HJ-NP-Z]{4}$/i

export const CLAIM_CODE_LENGTH = 6

/** What is still missing, in the words of a button that waits; undefined when it can be sent. */
export function claimFault(key: string, code: string): string | undefined {
  if (key.trim() === '') return '先填打来的号码'
  if (!NUMBER.test(key.trim()) && phoneFault(key) !== undefined) return '号码还没填对'
  const digits = code.replace(/\D/g, '').length
  return digits === CLAIM_CODE_LENGTH ? undefined : `认领码是 ${CLAIM_CODE_LENGTH} 位数字`
}
