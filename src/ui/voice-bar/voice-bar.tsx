import { View } from '@tarojs/components'
import type { Voice } from '../../platform/voice/use-voice'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import { type VoiceWords, voiceWords } from './voice-bar.shared'
import './voice-bar.scss'

interface VoiceBarProps {
  /** Undefined where there is no microphone: the bar says so and stands back. */
  readonly voice: Omit<Voice, 'end'> | undefined
  /** Something was recorded before; the next take replaces it. */
  readonly again?: boolean
  /** The sound is not kept: what could not be made out is gone. */
  readonly wordsOnly?: boolean
  /** What the microphone is for, said when its owner is asked for it. */
  readonly why: string
  /** Instead of how to press, while nothing is going on. */
  readonly calm?: string | undefined
  /** The way to where a microphone once refused is allowed. */
  readonly onSetting?: (() => unknown) | undefined
}

/** Hold to talk, or tap, talk and tap again: who cannot hold a finger still can speak as well. */
export function VoiceBar({ voice, again = false, wordsOnly = false, why, calm, onSetting }: VoiceBarProps) {
  if (!voice) return <Text className='ui-voice-bar__news'>这里用不了麦克风，打字就行</Text>
  const { take, secondsLeft, tap, hold, lift } = voice
  const words = voiceWords(take, { again, wordsOnly, secondsLeft })
  const resting = take.step === 'rest' ? (calm ?? words.news) : words.news
  const asking = take.step === 'opening' && take.asking
  const refused = take.step === 'failed' && take.fault === 'REFUSED'
  return (
    <View className='ui-voice-bar'>
      <Pressable
        className={`ui-voice-bar__button ui-voice-bar__button--${words.look}`}
        spoken={spokenOf(words, take.step)}
        onPress={tap}
        onHold={hold}
        onLift={lift}
      >
        <View className='ui-voice-bar__dot'>
          {words.look === 'busy' ? (
            <View className='ui-voice-bar__spinner' />
          ) : (
            <Icon name={words.look === 'recording' ? 'stop' : 'mic'} />
          )}
        </View>
        <Text className='ui-voice-bar__label'>{words.label}</Text>
      </Pressable>
      <View className='ui-voice-bar__news' aria-live='polite'>
        {words.look === 'alert' && <Icon name='st-over' size='glyph' className='ui-voice-bar__alert' />}
        <Text>{asking ? `${resting}。${why}` : resting}</Text>
      </View>
      {refused && onSetting && (
        <Pressable className='ui-voice-bar__setting' onPress={onSetting}>
          <Text>去打开麦克风</Text>
          <Icon name='right' size='xs' />
        </Pressable>
      )}
    </View>
  )
}

/** A screen reader cannot hold: it hears that a tap will do. The seconds that run are for the eye. */
function spokenOf({ look, label }: VoiceWords, step: Voice['take']['step']): string {
  if (step === 'recording') return '停下，说完了'
  return look === 'busy' ? label : `${label}，点一下开始，再点一下结束`
}
