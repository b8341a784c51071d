import type { Attempt } from '../../../core/message/delivery'
import type { Message } from '../../../core/message/message'

/** A way to reach a person outside the app. Never throws. */
export interface Messenger {
  send(message: Pick<Message, 'kind' | 'about' | 'to' | 'at' | 'templateId' | 'title' | 'body'>): Promise<Attempt>
}
