import { isForDuty } from '../../../core/help/message'
import { type Attempt, NO_WAY } from '../../../core/message/delivery'
import type { Message } from '../../../core/message/message'
import type { Messenger } from '../channels/messenger'
import { fieldsOf } from '../channels/subscription-fields'
import { cloud } from './cloud'

/** Trying again cannot help: no consent left, unknown person, unknown template, blocked, fields refused. */
const FOR_GOOD: ReadonlySet<number> = new Set([40003, 40037, 41030, 43101, 43107, 47003])

/** Refused, or no consent left: the same code for both. */
const NO_CONSENT = 43101

/** WeChat's subscription message: one consent, one message. */
export const subscriptionMessenger: Messenger = {
  async send(message): Promise<Attempt> {
    const { templateId } = message
    if (!message.to.openid || !templateId) return { state: 'refused', why: NO_WAY }
    try {
      const { subscribeMessage } = cloud.openapi
      await subscribeMessage.send({
        touser: message.to.openid,
        templateId,
        page: pageFor(message),
        data: fieldsOf(message),
      })
      return { state: 'sent' }
    } catch (error) {
      const { errCode, errMsg } = (error ?? {}) as { errCode?: number; errMsg?: string }
      const why = `${errCode ?? ''} ${errMsg ?? String(error)}`.trim().slice(0, 200)
      if (errCode === NO_CONSENT) return { state: 'refused', why, noConsent: true }
      return FOR_GOOD.has(errCode ?? 0) ? { state: 'refused', why } : { state: 'failed', why }
    }
  },
}

/** What a member opens is the workbench; a shift opens the shifts, a drill's result the coordinator's desk, what is said of volunteering or of an appeal its own page; everybody else opens the case. */
function pageFor({ kind, about }: Pick<Message, 'kind' | 'about'>): string {
  if (kind === 'drillDone') return 'packages/desk/pages/coordinator/index'
  if (about.kind === 'appeal') return `packages/appeals/pages/track/index?id=${about.id}`
  if (about.kind === 'shift') return 'packages/duty/pages/shifts/index'
  if (about.kind === 'activity' || about.kind === 'wish')
    return `packages/volunteering/pages/${about.kind}/index?id=${about.id}`
  if (about.kind === 'reception') return 'packages/appeals/pages/reception/index'
  if (about.kind === 'exchange') return 'packages/volunteering/pages/record/index'
  if (about.kind !== 'case' && about.kind !== 'drill') return 'packages/account/pages/inbox/index'
  return about.kind === 'drill' || isForDuty(kind)
    ? 'packages/duty/pages/workbench/index'
    : `packages/help/pages/track/index?id=${about.id}`
}
