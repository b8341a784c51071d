import { whyOf } from '@core/people/privacy-uses'
import { View } from '@tarojs/components'
import { useElder } from '../../platform/elder-mode'
import type { FollowingRecording } from '../../platform/following/following'
import { openMicrophoneSetting } from '../../platform/voice/listen'
import { VoiceBar } from '../../ui/voice-bar/voice-bar'
import { PlayedClip } from '../../ui/voice-clip/played-clip'
import type { Spoken } from './use-spoken'
import './request-form.scss'

interface VoicePartProps {
  readonly spoken: Spoken
  /** What is said now would not be in what is being sent. */
  readonly locked: boolean
}

/** Speaking instead of typing: the words go into the text below, and the voice goes along for whoever understands it better. */
export function VoicePart({ spoken: { voice, recording, remove }, locked }: VoicePartProps) {
  const elder = useElder()
  return (
    <View className='voice-part'>
      <VoiceBar
        voice={voice && locked ? { ...voice, tap: nothing, hold: nothing } : voice}
        again={recording !== undefined}
        why={whyOf('voice')}
        calm={elder && !recording ? '不说也行，来的人会打给您' : undefined}
        onSetting={openMicrophoneSetting}
      />
      {recording && (
        <PlayedClip
          key={recording.key}
          durationMs={recording.durationMs}
          find={() => recording.path}
          note={noteOf(recording)}
          onRemove={remove}
        />
      )}
    </View>
  )
}

function nothing(): void {}

function noteOf({ fileId, lost }: FollowingRecording): string {
  if (lost) return '录音没存住，写下的话还在'
  return fileId === null ? '录音还在传，不耽误您求助' : '录音会一起送到，来的人听得到'
}
