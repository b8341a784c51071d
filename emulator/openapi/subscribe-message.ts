import { type Api, fail, succeed, text } from './api'
import { firstInvalidField } from './field-limits'

const STATES = ['developer', 'trial', 'formal']

/** `subscribeMessage.send`: valid messages go out; who has no consent left, or is scripted to refuse, is the caller's affair. */
export const sendSubscribeMessage: Api = (params, context) => {
  if (!text(params.touser)) return fail(40003, 'invalid openid', context)
  if (!text(params.template_id)) return fail(40037, 'invalid template_id', context)
  const state = params.miniprogram_state
  if (state !== undefined && !STATES.includes(text(state)))
    return fail(47003, 'argument invalid! miniprogram_state', context)
  const invalid = firstInvalidField(params.data)
  if (invalid) return fail(47003, `argument invalid! ${invalid}`, context)
  return succeed({ msgid: context.newId() })
}
