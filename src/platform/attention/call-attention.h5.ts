import type { CallAttention } from './call-attention'
import { playChime } from './chime'

const BUZZ_MS = [300, 120, 300]

let context: AudioContext | undefined

export const callAttention: CallAttention = () => {
  // Both stay silent until the first tap on the page; that is the browser's rule, and no reason to fail.
  navigator.vibrate?.(BUZZ_MS)
  context ??= new AudioContext()
  playChime(context)
}
