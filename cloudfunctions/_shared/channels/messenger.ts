import type { HelpMessage } from '../../../core/help/message'

/** What became of one attempt. `refused` is for good: trying again cannot help. */
export type Attempt =
  | { readonly state: 'sent' }
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string }

/** A way to reach a person outside the app. Never throws. */
export interface Messenger {
  send(message: Pick<HelpMessage, 'kind' | 'caseId' | 'to' | 'at' | 'templateId' | 'title' | 'body'>): Promise<Attempt>
}
