import { Input, Text, Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { role } from '../pressable/aria'
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

export function Field({ kind = 'text', hideLabel = false, locked = false, ...p }: FieldProps) {
  const [focused, setFocused] = useState(false)
  const control = {
    className: 'ui-field__control',
    value: p.value,
    placeholder: p.placeholder ?? '',
    placeholderClass: 'ui-field__placeholder',
    maxlength: p.maxLength ?? LONGEST,
    disabled: locked,
    onInput: (event: { detail: { value: string } }) => p.onInput(event.detail.value),
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false)
      p.onBlur?.()
    },
    'aria-label': p.label,
    'aria-invalid': p.error === undefined ? undefined : 'true',
  }
  const look = locked ? 'locked' : p.error !== undefined ? 'error' : focused ? 'focus' : 'rest'
  return (
    <View className='ui-field'>
      {!hideLabel && (
        <View className='ui-field__head'>
          <Text className='ui-field__label'>{p.label}</Text>
          {p.hint && <Text className='ui-field__hint'>{p.hint}</Text>}
        </View>
      )}
      <View
        className={classNames('ui-field__box', `ui-field__box--${look}`, kind === 'textarea' && 'ui-field__box--tall')}
      >
        {kind === 'textarea' ? (
          <Textarea {...control} />
        ) : (
          <Input {...control} type={kind === 'tel' ? 'number' : 'text'} />
        )}
      </View>
      {p.error !== undefined && (
        <View className='ui-field__error' {...role('alert')}>
          <Icon name='st-over' size='glyph' />
          <Text>{p.error}</Text>
        </View>
      )}
    </View>
  )
}
