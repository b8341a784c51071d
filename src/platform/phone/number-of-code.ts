import { ERROR_WORDS } from '@core/contract/errors'
import { callCloud } from '../cloud/call-cloud'
import { wordsOf } from '../cloud/failure'

/** What WeChat says to a tap that asks for a number. */
interface TapAnswer {
  readonly errMsg?: string
  readonly errno?: number
  readonly code?: string
}

export type PhoneOutcome =
  | { readonly ok: true; readonly phone: string }
  | { readonly ok: false; readonly words: string }

/** The mini-program has used up the numbers it has paid for. */
const NO_QUOTA = 1400001

const REFUSED_WORDS = '没取号码，直接填也一样'

/** The number behind a tap, or why there is none, in words. Never throws. */
export async function numberOfCode({ errMsg = '', errno, code }: TapAnswer): Promise<PhoneOutcome> {
  if (errno === NO_QUOTA || errMsg.includes(`${NO_QUOTA}`)) return { ok: false, words: ERROR_WORDS.PHONE_QUOTA }
  if (code === undefined || code === '') return { ok: false, words: REFUSED_WORDS }
  try {
    return { ok: true, ...(await callCloud('people', 'phoneByCode', { code })) }
  } catch (error) {
    return { ok: false, words: wordsOf(error) }
  }
}
