import { View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from '../class-names'
import { useReadOnly } from '../read-only/read-only'
import { Text } from '../text/text'
import { FieldFault } from './field-fault'
import { TypingBox } from './typing-box'
import { useStable } from './use-stable'
import './field.scss'

interface FieldProps {
  readonly kind?: 'text' | 'tel' | 'textarea'
  readonly label: string
  readonly hideLabel?: boolean
  readonly hint?: string | undefined
  readonly value: string
  readonly onInput: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly placeholder?: string
  /** What is wrong and how to put it right: 手机号少了 4 位. */
  readonly error?: string | undefined
  readonly locked?: boolean
  readonly maxLength?: number
}

const LONGEST = 500

export function Field(p: FieldProps) {
  return useReadOnly() ? <ReadField {...p} /> : <LiveField {...p} />
}

function ReadField(p: FieldProps) {
  return (
    <View className='ui-field'>
      <Head {...p} />
      <Text className='ui-field__words'>{p.value === '' ? '没填' : p.value}</Text>
    </View>
  )
}

function LiveField({ kind = 'text', locked = false, ...p }: FieldProps) {
  const [focused, setFocused] = useState(false)
  const takeText = useStable(p.onInput)
  const takeFocus = useStable((now: boolean) => {
    setFocused(now)
    if (!now) p.onBlur?.()
  })
  const look = locked ? 'locked' : p.error !== undefined ? 'error' : focused ? 'focus' : 'rest'
  return (
    <View className='ui-field'>
      <Head {...p} />
      <View
        className={classNames('ui-field__box', `ui-field__box--${look}`, kind === 'textarea' && 'ui-field__box--tall')}
      >
        <TypingBox
          kind={kind}
          className='ui-field__control'
          label={p.label}
          value={p.value}
          placeholder={p.placeholder}
          maxLength={p.maxLength ?? LONGEST}
          locked={locked}
          wrong={p.error !== undefined}
          onText={takeText}
          onFocused={takeFocus}
        />
      </View>
      <FieldFault words={p.error} />
    </View>
  )
}

function Head({ label, hint, hideLabel = false }: Pick<FieldProps, 'label' | 'hint' | 'hideLabel'>) {
  if (hideLabel) return null
  return (
    <View className='ui-field__head'>
      <Text className='ui-field__label'>{label}</Text>
      {hint && <Text className='ui-field__hint'>{hint}</Text>}
    </View>
  )
}
