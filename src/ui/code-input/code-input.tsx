import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from '../class-names'
import { TypingBox } from '../field/typing-box'
import { useStable } from '../field/use-stable'
import { Icon } from '../icon/icon'
import { role } from '../pressable/aria'
import { boxesOf, CODE_LENGTH, digitsOf, isWhole } from './code-input.shared'
import './code-input.scss'

interface CodeInputProps {
  readonly label: string
  readonly value: string
  readonly onInput: (digits: string) => void
  readonly onFull?: ((digits: string) => void) | undefined
  readonly error?: string | undefined
  readonly focus?: boolean
}

const PLACES = ['first', 'second', 'third', 'fourth'] as const

/** Four big boxes drawn under one clear input, so that the phone's own keyboard, paste and delete just work. */
export function CodeInput({ label, value, onInput, onFull, error, focus = false }: CodeInputProps) {
  const [focused, setFocused] = useState(false)
  const boxes = boxesOf(value)
  const take = useStable((typed: string) => {
    const digits = digitsOf(typed)
    onInput(digits)
    if (isWhole(digits) && digits !== value) onFull?.(digits)
  })
  return (
    <View className='ui-code-input'>
      <Text className='ui-code-input__label'>{label}</Text>
      <View className='ui-code-input__row'>
        {PLACES.map((place, index) => (
          <View
            key={place}
            className={classNames(
              'ui-code-input__box',
              focused && index === Math.min(value.length, CODE_LENGTH - 1) && 'ui-code-input__box--current',
              error !== undefined && 'ui-code-input__box--error',
            )}
            aria-hidden='true'
          >
            <Text>{boxes[index]}</Text>
          </View>
        ))}
        <TypingBox
          kind='tel'
          className='ui-code-input__control'
          label={label}
          value={value}
          maxLength={CODE_LENGTH}
          wrong={error !== undefined}
          focus={focus}
          onText={take}
          onFocused={setFocused}
        />
      </View>
      {error !== undefined && (
        <View className='ui-code-input__error' {...role('alert')}>
          <Icon name='st-over' size='glyph' />
          <Text>{error}</Text>
        </View>
      )}
    </View>
  )
}
