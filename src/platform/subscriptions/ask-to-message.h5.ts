import type { AskToMessage } from './ask-to-message'

// Taro's own version resolves as if it had been granted, so it is not asked.
export const askToMessage: AskToMessage = async () => 'unsupported'
