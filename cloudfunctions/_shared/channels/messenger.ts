import type { Message } from '../../../core/message/message'

/** What became of one attempt. `refused` is for good: trying again cannot help. */
export type Attempt =
  | { readonly state: 'sent' }
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string }

/** A way to reach a person outside the app. Never throws. */
export interface Messenger {
  send(message: Pick<Message, 'kind' | 'about' | 'to' | 'at' | 'templateId' | 'title' | 'body'>): Promise<Attempt>
}
