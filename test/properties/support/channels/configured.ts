import type { Messenger } from '../../../../cloudfunctions/_shared/channels/messenger'

let sms: Messenger | null = null

/** The carrier of texts as the call that is being made ready will meet it; null while texts are off. */
export function useTexts(next: Messenger | null): void {
  sms = next
}

export function carriersIn() {
  return { messengers: sms ? { sms } : {}, receipts: null }
}
