import type { EpochMs } from '../../../core/kit/time'
import { clip } from './clip'
import { inE164 } from './e164'
import type { Messenger } from './messenger'
import { isObject } from './post-json'
import { callTencent, type TencentApi, unsent } from './tencent'

/** What the console gave the street office for its texts. */
export interface TextAccount {
  readonly api: TencentApi
  readonly sdkAppId: string
  readonly signName: string
  /** A template with two variables: what it is about, and what to do. */
  readonly templateId: string
}

/** Two texts' worth at most: what is longer is cut into more of them, each paid for. */
const TITLE_MAX = 20
const BODY_MAX = 70

/** Tencent Cloud SMS, `SendSms` of 2021-01-11. */
export function textMessenger({ api, sdkAppId, signName, templateId }: TextAccount): Messenger {
  return {
    async send({ to, title, body }) {
      const number = inE164(to.phone)
      if (number === null) return { state: 'refused', why: 'no mobile number' }
      const answer = await callTencent(api, 'SendSms', {
        ...{ SmsSdkAppId: sdkAppId, SignName: signName, TemplateId: templateId },
        PhoneNumberSet: [number],
        TemplateParamSet: [clip(title, TITLE_MAX), clip(body, BODY_MAX)],
      })
      if (!answer.ok) return answer.attempt
      const status = firstOf(answer.response.SendStatusSet)
      if (status?.Code === 'Ok') return { state: 'sent', receipt: String(status.SerialNo ?? '') }
      return unsent(status?.Code, status?.Message)
    },
  }
}

/** The carrier's word about one text. */
type Delivered = 'yes' | 'no' | 'unknown'

/** Asks for receipts. Never throws: without an answer nothing is known. */
export interface TextReceipts {
  of(sending: { readonly phone: string; readonly receipt: string; readonly sentAt: EpochMs }): Promise<Delivered>
}

/** A text is looked for from a little before it was sent: the carrier's clock is not ours. */
const BEFORE_S = 60

/** `PullSmsSendStatusByPhoneNumber` of 2021-01-11: receipts by asking, so that no address of ours has to stand open for the carrier. Where one does, it is told sooner. */
export function textReceipts({ api, sdkAppId }: TextAccount): TextReceipts {
  return {
    async of({ phone, receipt, sentAt }) {
      const number = inE164(phone)
      if (number === null || receipt === '') return 'unknown'
      const answer = await callTencent(api, 'PullSmsSendStatusByPhoneNumber', {
        ...{ SmsSdkAppId: sdkAppId, PhoneNumber: number, Offset: 0, Limit: 100 },
        BeginTime: Math.floor(sentAt / 1000) - BEFORE_S,
        EndTime: Math.ceil(api.clock() / 1000),
      })
      if (!answer.ok || !Array.isArray(answer.response.PullSmsSendStatusSet)) return 'unknown'
      const status = answer.response.PullSmsSendStatusSet.find((one) => isObject(one) && one.SerialNo === receipt)
      if (status?.ReportStatus === 'SUCCESS') return 'yes'
      return status?.ReportStatus === 'FAIL' ? 'no' : 'unknown'
    },
  }
}

function firstOf(set: unknown): Readonly<Record<string, unknown>> | null {
  const first: unknown = Array.isArray(set) ? set[0] : null
  return isObject(first) ? first : null
}
