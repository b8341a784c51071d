import { seconds } from '@core/kit/time'
import { play } from '../voice/play'
import { playInTurn } from '../voice/play-in-turn'
import { partsOf } from './parts-of'
import type { Speak } from './speak'

/** The part of the plugin that is used here. */
interface Voices {
  textToSpeech(wish: {
    readonly lang: 'zh_CN'
    readonly tts: true
    readonly content: string
    success(made: { readonly retcode: number; readonly filename?: string }): void
    fail(why: { readonly retcode: number }): void
  }): void
}

/** Given by WeChat to the scripts of the package that declares the plugin. */
declare const requirePlugin: (name: 'WechatSI') => Voices

/** It needs a network, and does not say that it waits for one. */
const MADE_WITHIN_MS = seconds(8)

export const speak: Speak | undefined = (text) =>
  playInTurn(
    partsOf(text).map((part) => () => voiceOf(part)),
    play,
  )

/** Where the sound of these words lies, for three hours; undefined when the plugin is missing, tired or without a network. */
function voiceOf(content: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), MADE_WITHIN_MS)
    const tell = (address: string | undefined) => {
      clearTimeout(timer)
      resolve(address)
    }
    try {
      requirePlugin('WechatSI').textToSpeech({
        ...{ lang: 'zh_CN', tts: true, content },
        success: ({ retcode, filename }) => tell(retcode === 0 && filename ? filename : undefined),
        fail: () => tell(undefined),
      })
    } catch {
      tell(undefined)
    }
  })
}
