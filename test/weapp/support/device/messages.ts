import { type Options, Refusal } from '../question'
import type { Ask } from './words'

/** WeChat takes no more templates at once. */
const MOST = 5

/** The owner answers each template alike, unless the mind has decided: `{ [template]: 'accept' | 'reject' | 'ban' }`. */
export function messageQuestions(ask: Ask, isTapping: () => boolean) {
  return {
    async requestSubscribeMessage(options: Options) {
      const ids = (options.tmplIds ?? []) as readonly string[]
      if (!isTapping()) throw new Refusal('can only be invoked by user TAP gesture.', { errCode: 10_001 })
      if (ids.length === 0) throw new Refusal("TmplIds can't be empty", { errCode: 10_001 })
      if (ids.length > MOST) throw new Refusal('Templates count out of max bounds', { errCode: 20_003 })
      const word = await ask('requestSubscribeMessage', options)
      if (word && 'fails' in word) throw new Refusal(word.fails, word.more)
      return { ...Object.fromEntries(ids.map((id) => [id, 'accept'])), ...word?.result }
    },
  }
}
