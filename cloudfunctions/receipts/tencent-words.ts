import type { CarrierWord } from '../../core/message/carrier-word'
import type { ChannelName } from '../../core/message/channel'
import { clip } from '../_shared/channels/clip'
import { isObject } from '../_shared/channels/post-json'

/** A carrier's word with the channel it came by. */
export interface SpokenWord extends CarrierWord {
  readonly channel: Extract<ChannelName, 'sms' | 'voice'>
}

/** Texts whose fates one push may tell; the documentation's own figure. */
const MOST = 100

/** A reason is a few words; whatever is longer is none. */
const WHY_MAX = 40

/**
 * What Tencent Cloud says in one push. A push that we cannot read, or of which we understand nothing, says nothing.
 *
 * From the documentation (cloud.tencent.com/document/product/1128, "语音通知状态通知", "语音通知按键通知", "语音送达失败原因通知"; product/382, "短信下发状态通知"):
 * - a call that ended: `{"voiceprompt_callback":{"result":"0","callid":"…","accept_time":"…",…}}`, result 0 answered, 1 not answered, 2 call failed
 * - why it failed, in a push of its own that may come before or after: `{"voice_failure_callback":{"callid":"…","failure_code":8,"failure_reason":"空号",…}}`
 * - a key pressed while listening: `{"voicekey_callback":{"callid":"…","keypress":"2",…}}`
 * - texts, up to 100 together: `[{"sid":"…","report_status":"SUCCESS"|"FAIL","errmsg":"DELIVRD","description":"…",…}]`; a refused push comes twice more
 *
 * From memory, not from the documentation: numbers may stand where it shows strings and the other way round, and one text may come without its list.
 * Whether a refused push about a call comes again is said nowhere.
 */
export function wordsIn(body: string): readonly SpokenWord[] {
  const pushed = parsed(body)
  if (Array.isArray(pushed)) return pushed.slice(0, MOST).flatMap(ofText)
  if (!isObject(pushed)) return []
  const { voiceprompt_callback: ended, voice_failure_callback: failed, voicekey_callback: pressed } = pushed
  return [...ofCall(ended), ...ofFailure(failed), ...ofKey(pressed), ...ofText(pushed)]
}

function ofCall(ended: unknown): readonly SpokenWord[] {
  if (!isObject(ended)) return []
  const result = textOf(ended.result)
  if (result !== '0' && result !== '1' && result !== '2') return []
  return word('voice', ended.callid, { delivered: result === '0' ? 'yes' : 'no', why: '' })
}

function ofFailure(failed: unknown): readonly SpokenWord[] {
  if (!isObject(failed)) return []
  const why = clip(`${textOf(failed.failure_code)} ${textOf(failed.failure_reason)}`, WHY_MAX)
  return word('voice', failed.callid, { delivered: 'no', why })
}

/** Nobody presses a key without having answered. */
function ofKey(pressed: unknown): readonly SpokenWord[] {
  return isObject(pressed) ? word('voice', pressed.callid, { delivered: 'yes', why: '' }) : []
}

function ofText(report: unknown): readonly SpokenWord[] {
  if (!isObject(report)) return []
  if (report.report_status === 'SUCCESS') return word('sms', report.sid, { delivered: 'yes', why: '' })
  if (report.report_status !== 'FAIL') return []
  const why = clip(`${textOf(report.errmsg)} ${textOf(report.description)}`, WHY_MAX)
  return word('sms', report.sid, { delivered: 'no', why })
}

function word(
  channel: SpokenWord['channel'],
  receipt: unknown,
  said: Omit<CarrierWord, 'receipt'>,
): readonly SpokenWord[] {
  const number = textOf(receipt)
  return number === '' ? [] : [{ channel, receipt: number, ...said }]
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
