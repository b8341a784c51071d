import { type Api, type ApiContext, type ApiOutcome, fail, succeed, text } from './api'
import type { ApiParams } from './wire-messages'

/** Longest text of one check, characters (security.msgSecCheck v2). */
const LONGEST_CONTENT = 2500
/** WeChat promises a verdict within 30 minutes; pictures usually take seconds. */
const VERDICT_DELAY_MS = 2000

/** `security.msgSecCheck` v2: every text passes unless a script says otherwise. */
export const checkText: Api = (params, context) => {
  const refusal = refuse(params, context)
  if (refusal) return refusal
  const content = text(params.content)
  if (content === '') return fail(44004, 'empty content', context)
  if ([...content].length > LONGEST_CONTENT) return fail(45002, 'content size out of limit', context)
  return succeed({
    result: { suggest: 'pass', label: 100 },
    detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
    trace_id: context.newId(),
  })
}

/** `security.mediaCheckAsync` v2: answers a trace id at once and pushes `wxa_media_check` later. */
export const checkMedia: Api = (params, context) => {
  const refusal = refuse(params, context)
  if (refusal) return refusal
  if (params.media_type !== 1 && params.media_type !== 2) return fail(47001, 'media_type invalid', context)
  if (!/^https?:\/\//.test(text(params.media_url))) return fail(40048, 'invalid url', context)
  const traceId = context.newId()
  const event = {
    ToUserName: context.appId,
    FromUserName: text(params.openid),
    CreateTime: Math.floor(context.now / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: context.appId,
    trace_id: traceId,
    version: 2,
    detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
    errcode: 0,
    errmsg: 'ok',
    result: { suggest: 'pass', label: 100 },
  }
  return { ...succeed({ trace_id: traceId }), followUp: { type: 'wxa_media_check', delayMs: VERDICT_DELAY_MS, event } }
}

function refuse(params: ApiParams, context: ApiContext): ApiOutcome | null {
  if (params.version !== 2) return fail(47001, 'version must be 2', context)
  if (![1, 2, 3, 4].includes(Number(params.scene))) return fail(47001, 'scene invalid', context)
  const openid = text(params.openid)
  if (!openid) return fail(40003, 'invalid openid', context)
  return context.isRecent(openid) ? null : fail(61010, 'code is expired', context)
}
