import type { CallAttention } from './call-attention'
import { playChime } from './chime'

const BUZZ_MS = [300, 120, 300]

let context: AudioContext | undefined

export const callAttention: CallAttention = () => {
  // Until the first tap on the page both stay silent; that is the browser's rule, and asking all the same is an error there.
  if (navigator.userActivation?.hasBeenActive === false) return
  navigator.vibrate?.(BUZZ_MS)
  context ??= new AudioContext()
  playChime(context)
}
