import { peopleContract } from '../../core/contract/people'
import { operation } from '../_shared/operation'

/** The number WeChat knows of whoever tapped; it goes into their field, where they may change it, and is kept nowhere. Fails with PHONE_CODE_OVER, PHONE_QUOTA. */
export const phoneByCode = operation(peopleContract.phoneByCode, async ({ code }, { phoneOfCode }) => ({
  phone: await phoneOfCode(code),
}))
