import type { HelpMessageKind } from '../../../core/help/message'
import type { Attempt, Messenger } from '../channels/messenger'
import { fieldsOf } from '../channels/subscription-fields'
import { cloud } from './cloud'

/** Trying again cannot help: no consent left, unknown person, unknown template, blocked, fields refused. */
const FOR_GOOD: ReadonlySet<number> = new Set([40003, 40037, 41030, 43101, 43107, 47003])

/** What a member opens is the workbench; everybody else opens the case. */
const MEMBER_KINDS: ReadonlySet<HelpMessageKind> = new Set([
  'helpOffered',
  'offerDropped',
  'helpAssigned',
  'stillComingAsked',
  'arriveWarned',
  'settleWarned',
  'helpWithdrawn',
])

/** WeChat's subscription message: one consent, one message. */
export const subscriptionMessenger: Messenger = {
  async send(message, templates): Promise<Attempt> {
    const templateId = MEMBER_KINDS.has(message.kind) ? templates.offer : templates.progress
    if (!message.to.openid || !templateId) return { state: 'refused', why: 'no way to reach' }
    try {
      await cloud.openapi.subscribeMessage?.send({
        touser: message.to.openid,
        templateId,
        page: pageFor(message),
        data: fieldsOf(message),
      })
      return { state: 'sent' }
    } catch (error) {
      const { errCode, errMsg } = (error ?? {}) as { errCode?: number; errMsg?: string }
      const why = `${errCode ?? ''} ${errMsg ?? String(error)}`.trim().slice(0, 200)
      return FOR_GOOD.has(errCode ?? 0) ? { state: 'refused', why } : { state: 'failed', why }
    }
  },
}

function pageFor({ kind, caseId }: { readonly kind: HelpMessageKind; readonly caseId: string }): string {
  return MEMBER_KINDS.has(kind) ? 'packages/duty/pages/workbench/index' : `packages/help/pages/track/index?id=${caseId}`
}
