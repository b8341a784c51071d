import { clip } from './clip'
import { inE164 } from './e164'
import type { Messenger } from './messenger'
import { isObject } from './post-json'
import { callTencent, type TencentApi, unsent } from './tencent'

/** What the console gave the street office for its calls. */
interface VoiceAccount {
  readonly api: TencentApi
  readonly sdkAppId: string
  /** A template with one variable: what it is about. */
  readonly templateId: string
}

/** Read out twice, because nobody is listening yet when a call begins. */
const PLAY_TIMES = 2

/** Short enough to be understood at night. */
const SPOKEN_MAX = 30

/** Tencent Cloud voice messages, `SendTtsVoice` of 2020-09-02. */
export function voiceMessenger({ api, sdkAppId, templateId }: VoiceAccount): Messenger {
  return {
    async send({ to, title }) {
      const number = inE164(to.phone)
      if (number === null) return { state: 'refused', why: 'no mobile number' }
      const answer = await callTencent(api, 'SendTtsVoice', {
        ...{ VoiceSdkAppid: sdkAppId, TemplateId: templateId, CalledNumber: number, PlayTimes: PLAY_TIMES },
        TemplateParamSet: [clip(title, SPOKEN_MAX)],
      })
      if (!answer.ok) return answer.attempt
      const { SendStatus: status } = answer.response
      if (isObject(status) && typeof status.CallId === 'string' && status.CallId !== '')
        return { state: 'sent', receipt: status.CallId }
      return unsent('', 'no call id')
    },
  }
}
