import type { Messenger } from '../../../../cloudfunctions/_shared/channels/messenger'

/** WeChat as the call that is being made ready will meet it. */
export let subscriptionMessenger: Messenger

export function useMessenger(next: Messenger): void {
  subscriptionMessenger = next
}
