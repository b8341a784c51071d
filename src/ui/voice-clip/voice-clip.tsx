import type { DurationMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import type { Player } from '../../platform/voice/use-player'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import { clipSeconds } from './voice-clip.shared'
import './voice-clip.scss'

interface VoiceClipProps {
  readonly durationMs: DurationMs
  readonly state: Player['state']
  readonly onToggle: () => unknown
  /** What becomes of it: 正在传 62%. */
  readonly note?: string | undefined
  readonly onRemove?: (() => unknown) | undefined
}

/** A recording: heard with one tap, its length in words, and a way to take it out again. */
export function VoiceClip({ durationMs, state, onToggle, note, onRemove }: VoiceClipProps) {
  const length = `${clipSeconds(durationMs)} 秒`
  const said = state === 'failed' ? '放不出来，过一会儿再点' : note
  return (
    <View className='ui-voice-clip'>
      <View className='ui-voice-clip__line'>
        <Pressable
          className='ui-voice-clip__play'
          spoken={state === 'playing' ? '停下，录音' : `听一遍，录音 ${length}`}
          onPress={onToggle}
        >
          <View className='ui-voice-clip__dot'>
            <Icon name={state === 'playing' ? 'pause' : 'play'} size='small' />
          </View>
        </Pressable>
        <View className='ui-voice-clip__wave ui-icon-wave' aria-hidden='true' />
        <Text className='ui-voice-clip__length'>{state === 'playing' ? '正在放' : length}</Text>
        {onRemove && (
          <Pressable className='ui-voice-clip__remove' spoken='删掉录音' onPress={onRemove}>
            <Icon name='x' size='small' />
          </Pressable>
        )}
      </View>
      {said !== undefined && (
        <View className='ui-voice-clip__note' aria-live='polite'>
          <Text>{said}</Text>
        </View>
      )}
    </View>
  )
}
