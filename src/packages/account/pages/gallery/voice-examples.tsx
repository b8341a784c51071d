import { View } from '@tarojs/components'
import type { Take } from '../../../../platform/voice/take'
import type { Voice } from '../../../../platform/voice/use-voice'
import { VoiceBar } from '../../../../ui/voice-bar/voice-bar'
import { VoiceClip } from '../../../../ui/voice-clip/voice-clip'
import { afternoon, nothing } from './example'

const WHY = '录音只给来的人听'

const TAKES: readonly Take[] = [
  { step: 'rest' },
  { step: 'opening', by: 'tap', asking: true },
  { step: 'recording', by: 'hold', startedAt: afternoon.startAt },
  { step: 'recording', by: 'tap', startedAt: afternoon.startAt },
  { step: 'turning' },
  { step: 'heard', inWords: true },
  { step: 'heard', inWords: false },
  { step: 'failed', fault: 'REFUSED' },
  { step: 'failed', fault: 'NOTHING_HEARD' },
]

const voiceIn = (take: Take, secondsLeft?: number): Omit<Voice, 'end'> => ({
  take,
  secondsLeft,
  tap: nothing,
  hold: nothing,
  lift: nothing,
})

export function VoiceExamples() {
  return (
    <View className='gallery__stack'>
      {TAKES.map((take) => (
        <VoiceBar
          key={JSON.stringify(take)}
          voice={voiceIn(take)}
          why={WHY}
          again={take.step === 'heard'}
          onSetting={nothing}
        />
      ))}
      <VoiceBar voice={voiceIn({ step: 'recording', by: 'tap', startedAt: 0 }, 8)} why={WHY} />
      <VoiceBar voice={undefined} why={WHY} />
      <VoiceClip durationMs={8_000} state='rest' onToggle={nothing} onRemove={nothing} />
      <VoiceClip durationMs={28_400} state='playing' note='正在传，传完就能听' onToggle={nothing} onRemove={nothing} />
      <VoiceClip durationMs={12_000} state='failed' onToggle={nothing} />
    </View>
  )
}
