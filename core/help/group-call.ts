import { clockTime } from '../kit/local-time'
import { robotOf } from '../message/channel'
import type { HelpRequest } from './help-request'
import type { HelpMessage, HelpMessageKind } from './message'

/** What the whole duty group hears of: a case that its coordinator has to act on. */
const FOR_THE_GROUP: ReadonlySet<HelpMessageKind> = new Set([
  'nobodyToAsk',
  'helpUnaccepted',
  'arriveBreached',
  'settleBreached',
])

/**
 * The same call for the community's duty group, one for each that goes to the coordinator. A group has members we do not know:
 * it hears the number of the case and nothing of who lives where.
 */
export function groupCalls(request: HelpRequest, messages: readonly HelpMessage[]): readonly HelpMessage[] {
  return messages
    .filter((message) => message.to.id === request.coordinator.id && FOR_THE_GROUP.has(message.kind))
    .map((message) => ({
      ...message,
      key: `${message.key}:group`,
      to: { id: robotOf(request.communityId), openid: '', phone: '' },
      urgency: 'live',
      templateId: '',
      title: `【民声驿站】${message.title}`,
      body: `求助 ${request.number}，${clockTime(message.at)}。请值班长打开调度台处理。`,
    }))
}
