import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useElder } from '../../platform/elder-mode'
import { forgetRecording } from '../../platform/voice/forget-recording'
import { openMicrophoneSetting } from '../../platform/voice/listen'
import { withSpoken } from '../../platform/voice/spoken-text'
import { useVoice } from '../../platform/voice/use-voice'
import { Field } from '../../ui/field/field'
import { VoiceBar } from '../../ui/voice-bar/voice-bar'
import { APPEAL_TEXT_MAX } from './appeal-draft'
import type { AppealHandles } from './use-appeal'
import './appeal-form.scss'

interface StoryPartProps {
  readonly appeal: AppealHandles
  readonly photos: ReactNode
}

/** In words, spoken or typed, and in pictures. What is said becomes text and is not kept as sound: somebody answers it in days, at a desk. */
export function StoryPart({ appeal, photos }: StoryPartProps) {
  const elder = useElder()
  const { draft, change, textNow, locked } = appeal
  const voice = useVoice(({ text, recording }) => {
    if (recording) forgetRecording(recording.path)
    change({ text: withSpoken(textNow(), text, { earlier: '', most: APPEAL_TEXT_MAX }) })
  })
  return (
    <>
      <View className='appeal-form__voice'>
        <VoiceBar
          voice={voice && locked ? { ...voice, tap: nothing, hold: nothing } : voice}
          wordsOnly
          why='您说话时才录，转成文字就删，录音不留'
          calm={elder ? '说完会变成字，也可以打字' : undefined}
          onSetting={openMicrophoneSetting}
        />
      </View>
      <Field
        kind='textarea'
        label='说说情况'
        hideLabel
        value={draft.text}
        maxLength={APPEAL_TEXT_MAX}
        locked={locked}
        placeholder='也可以打字。比如：5 栋门口的路灯坏了一周，晚上看不见台阶'
        onInput={(text) => change({ text })}
      />
      <View className='appeal-form__photos'>{photos}</View>
    </>
  )
}

function nothing(): void {}
