import { whyOf } from '@core/people/privacy-uses'
import { View } from '@tarojs/components'
import { useElder } from '../../platform/elder-mode'
import type { FollowingRecording } from '../../platform/following/following'
import { openMicrophoneSetting } from '../../platform/voice/listen'
import { recordings, useRecording } from '../../platform/voice/recordings'
import { useVoice } from '../../platform/voice/use-voice'
import { VoiceBar } from '../../ui/voice-bar/voice-bar'
import { PlayedClip } from '../../ui/voice-clip/played-clip'
import { type Draft, TEXT_MAX } from './draft'
import { withSpoken } from './spoken-text'
import './request-form.scss'

interface VoicePartProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

/** Speaking instead of typing: the words go into the text below, and the voice goes along for whoever understands it better. */
export function VoicePart({ draft, change }: VoicePartProps) {
  const elder = useElder()
  const { clientKey, text } = draft
  const recording = useRecording(clientKey)
  const voice = useVoice((heard) => {
    change({ text: withSpoken(text, heard.text, { earlier: recording?.words ?? '', most: TEXT_MAX }) })
    recordings.post(clientKey, heard)
  })
  return (
    <View className='voice-part'>
      <VoiceBar
        voice={voice}
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
          onRemove={() => recordings.drop(clientKey)}
        />
      )}
    </View>
  )
}

function noteOf({ fileId, lost }: FollowingRecording): string {
  if (lost) return '录音没存住，写下的话还在'
  return fileId === null ? '录音还在传，不耽误您求助' : '录音会一起送到，来的人听得到'
}
