import { phoneKey } from '../../../core/people/phone'
import { AppError } from '../app-error'
import { cloud } from './cloud'

/** Used, too old, made up, or of another mini-program: a fresh tap gives another. */
const CODE_OVER: ReadonlySet<number> = new Set([40029, 40163, 40013])

/** The number of people who have paid for it is used up, or WeChat is busy: nothing that a tap can mend. */
const QUOTA: ReadonlySet<number> = new Set([1400001, 45009, 45011])

interface Answer {
  readonly phoneInfo?: {
    readonly purePhoneNumber?: string
    readonly phoneNumber?: string
    readonly countryCode?: string
  }
}

/** The number that WeChat knows of whoever tapped. Fails with PHONE_CODE_OVER when the code is no good (any more), with PHONE_QUOTA when WeChat gives none. */
export async function phoneOfCode(code: string): Promise<string> {
  // The typings are older than this part of WeChat's open API.
  const { phonenumber } = cloud.openapi as unknown as { phonenumber: { getPhoneNumber(o: object): Promise<Answer> } }
  try {
    const { phoneInfo } = await phonenumber.getPhoneNumber({ code })
    const { purePhoneNumber = '', countryCode = '86' } = phoneInfo ?? {}
    if (purePhoneNumber === '') throw new AppError('PHONE_CODE_OVER', 'an answer without a number')
    return countryCode === '86' ? phoneKey(purePhoneNumber) : `+${countryCode} ${purePhoneNumber}`
  } catch (error) {
    const { errCode } = (error ?? {}) as { readonly errCode?: number }
    if (CODE_OVER.has(errCode ?? 0)) throw new AppError('PHONE_CODE_OVER', String(errCode))
    if (QUOTA.has(errCode ?? 0)) throw new AppError('PHONE_QUOTA', String(errCode))
    throw error
  }
}
