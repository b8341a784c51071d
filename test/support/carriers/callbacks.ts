/** What the console of both products was given as our address. */
export const RECEIPTS_TOKEN = 'a-secret-for-the-carriers'

/** How a push was answered. */
interface Heard {
  readonly status: number
  readonly result: unknown
}

/** Tencent Cloud as it calls us, with the bodies of its documentation. */
export interface Callbacks {
  answered(callId: string | undefined): Promise<Heard>
  /** Rung out, or nobody's number: the end of the call, and the reason in a push of its own. */
  failed(callId: string | undefined, failure: { readonly code: number; readonly reason: string }): Promise<Heard>
  /** The end of a call that nobody answered, without a reason. */
  rungOut(callId: string | undefined): Promise<Heard>
  /** What became of texts, in one push. */
  texts(...reports: readonly (readonly [sid: string | undefined, status: 'SUCCESS' | 'FAIL'])[]): Promise<Heard>
  /** Anything at all, as it is. */
  pushes(body: string, address?: string): Promise<Heard>
}

export function callbacksTo(url: () => string): Callbacks {
  const pushes: Callbacks['pushes'] = async (body, address = RECEIPTS_TOKEN) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${url()}/http/receipts/${address}`, { method: 'POST', headers, body })
    const { result } = (await response.json()) as { result?: unknown }
    return { status: response.status, result }
  }
  const ends = (callid: string | undefined, result: string) =>
    pushes(JSON.stringify({ voiceprompt_callback: { result, callid, ...CALL } }))
  return {
    pushes,
    answered: (callId) => ends(callId, '0'),
    rungOut: (callId) => ends(callId, '1'),
    async failed(callid, { code, reason }) {
      await ends(callid, '1')
      const failure = { ...PHONE, call_from: '075583763333', callid, failure_code: code, failure_reason: reason }
      return pushes(JSON.stringify({ voice_failure_callback: failure }))
    },
    texts: (...reports) => pushes(JSON.stringify(reports.map(([sid, status]) => ({ ...TEXT[status], ...PHONE, sid })))),
  }
}

const PHONE = { mobile: '13800001234', nationcode: '86' }

const CALL = {
  ...PHONE,
  ...{ call_from: '', fee: '1' },
  ...{ start_calltime: '1470197196', accept_time: '1470197211', end_calltime: '1470197221' },
}

const TEXT = {
  SUCCESS: {
    ...{ user_receive_time: '2015-10-17 08:03:04', report_status: 'SUCCESS' },
    ...{ errmsg: 'DELIVRD', description: '用户短信送达成功' },
  },
  FAIL: {
    ...{ user_receive_time: '2015-10-17 08:03:04', report_status: 'FAIL' },
    ...{ errmsg: 'MK:0001', description: '空号' },
  },
}
