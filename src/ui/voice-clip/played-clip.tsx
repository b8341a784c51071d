import type { DurationMs } from '@core/kit/time'
import { usePlayer } from '../../platform/voice/use-player'
import { VoiceClip } from './voice-clip'

interface PlayedClipProps {
  readonly durationMs: DurationMs
  /** Where it lies, asked for when somebody wants to hear it. */
  readonly find: () => string | Promise<string>
  readonly note?: string | undefined
  readonly onRemove?: (() => unknown) | undefined
}

/** A recording with the player that plays it. */
export function PlayedClip({ find, ...clip }: PlayedClipProps) {
  const { state, toggle } = usePlayer()
  return <VoiceClip {...clip} state={state} onToggle={() => void toggle(find)} />
}
