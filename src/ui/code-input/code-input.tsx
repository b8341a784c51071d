import { View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from '../class-names'
import { FieldFault } from '../field/field-fault'
import { TypingBox } from '../field/typing-box'
import { useStable } from '../field/use-stable'
import { Text } from '../text/text'
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
  const take = useStable((typed: string) => {
    const digits = digitsOf(typed)
    onInput(digits)
    if (isWhole(digits) && digits !== value) onFull?.(digits)
  })
  return (
    <View className='ui-code-input'>
      <Text className='ui-code-input__label'>{label}</Text>
      <View className='ui-code-input__row'>
        <Boxes value={value} focused={focused} wrong={error !== undefined} />
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
      <FieldFault words={error} />
    </View>
  )
}

interface BoxesProps {
  readonly value: string
  readonly focused: boolean
  readonly wrong: boolean
}

function Boxes({ value, focused, wrong }: BoxesProps) {
  const boxes = boxesOf(value)
  const current = focused ? Math.min(value.length, CODE_LENGTH - 1) : undefined
  return (
    <>
      {PLACES.map((place, index) => (
        <View
          key={place}
          className={classNames(
            'ui-code-input__box',
            index === current && 'ui-code-input__box--current',
            wrong && 'ui-code-input__box--error',
          )}
          aria-hidden='true'
        >
          <Text>{boxes[index]}</Text>
        </View>
      ))}
    </>
  )
}
