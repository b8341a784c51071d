import type { Caller } from '../context'
import { cloud } from './cloud'
import { personIdOf } from './person-id'

/** Who called, from the platform's own words; an empty id when the platform names nobody. */
export function callerNow(): Caller {
  // The SDK makes a number of an OPENID of digits, and beyond 16 of them two people could become one: the text is what counts.
  const { OPENID } = cloud.getWXContext()
  const openid = OPENID === undefined ? '' : (process.env.WX_OPENID ?? String(OPENID))
  if (openid) return { personId: personIdOf({ openid }), openid }
  // Callers from a browser have no OPENID; the SDK made for mini-programs offers no call for theirs.
  const browserId = process.env.TCB_CUSTOM_USER_ID || process.env.TCB_UUID || ''
  return browserId ? { personId: personIdOf({ browserId }), openid: '' } : { personId: '', openid: '' }
}

/**
 * True when neither a phone nor a browser made this call: the platform pushes an event. Not by a missing OPENID, as the platform may lend an event
 * that of whom it is about.
 */
export function pushedByPlatform(): boolean {
  const { SOURCE } = cloud.getWXContext()
  return !process.env.TCB_UUID && !/^(wx_client|wx_devtools|wx_http|tcb_web)/.test(String(SOURCE ?? ''))
}

/** True when the timer called and nobody else: a person can call any function by its name. */
export function calledByTimer(): boolean {
  const { OPENID, SOURCE } = cloud.getWXContext()
  return !OPENID && !process.env.TCB_UUID && (process.env.TRIGGER_SRC === 'timer' || SOURCE === 'wx_trigger')
}
