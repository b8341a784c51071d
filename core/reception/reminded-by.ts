import type { ChannelName } from '../message/channel'
import { planOf } from '../message/delivery'
import type { Appointment } from './day'
import { remindersAhead } from './reminders'

/** How somebody hears of their appointment in time: WeChat pushes it, a text comes, or it stands among their messages until they look. */
export type RemindedBy = 'push' | 'text' | 'inbox'

interface Means {
  readonly templateId: string
  /** Channels that are switched on. */
  readonly on: ReadonlySet<ChannelName>
  /** Messages that WeChat may still push to them. */
  readonly consents: number
}

/** As things stand; null when no reminder comes any more. Asked of what plans the message itself: nothing is promised that nobody would send. */
export function remindedBy(one: Appointment, { templateId, on, consents }: Means): RemindedBy | null {
  if (remindersAhead(one).length === 0) return null
  const plan = planOf({ to: one.who, urgency: 'live', templateId }, on)
  if (plan.includes('subscription') && consents > 0) return 'push'
  return plan.includes('sms') ? 'text' : 'inbox'
}
