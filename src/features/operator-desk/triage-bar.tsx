import { EMERGENCY_ANSWERS, type EmergencyAnswer } from '@core/help/hotline-call'
import { emergencyNumbersFor } from '@core/help/triage'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import { heading, role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { EMERGENCY_KEYS } from './desk-keys'
import { KeySign } from './key-sign'
import './operator-desk.scss'

const WORDS: Readonly<Record<EmergencyAnswer, string>> = { none: '都没有', '120': '转 120', '119': '119', '110': '110' }

interface TriageBarProps {
  readonly answer: EmergencyAnswer | null
  /** What was written down; a word of danger in it is named. */
  readonly text: string
  readonly onAnswer: (answer: EmergencyAnswer) => void
}

/** Asked before anything else: a neighbour is not the fastest help for everything. */
export function TriageBar({ answer, text, onAnswer }: TriageBarProps) {
  // Answered "none of it" with these words in sight, it is settled: a word that came later has opened the answer again.
  const heard = answer === 'none' ? [] : emergencyNumbersFor(text).filter((number) => number !== answer)
  return (
    <View aria-live='polite' className={classNames('triage', answer === 'none' && 'triage--calm')}>
      <Icon name='warn' className='triage__sign' />
      <Text className='triage__question' {...heading(2)}>
        {heard.length > 0 ? `听起来有危险，问一下要不要 ${heard.join('、')}` : '有人受伤、起火、被困？'}
      </Text>
      <View className='triage__answers' aria-label='有没有危险' {...role('radiogroup')}>
        {EMERGENCY_ANSWERS.map((one) => (
          <Pressable
            key={one}
            className={classNames(
              'triage__answer',
              `triage__answer--${one}`,
              one === answer && 'triage__answer--chosen',
            )}
            role='radio'
            checked={one === answer}
            spoken={WORDS[one]}
            onPress={() => onAnswer(one)}
          >
            {one === answer && <Icon name='check' size='small' />}
            <Text>{WORDS[one]}</Text>
            <KeySign sign={EMERGENCY_KEYS[one]} />
          </Pressable>
        ))}
      </View>
    </View>
  )
}
