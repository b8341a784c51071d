import { View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from '../../ui/class-names'
import { TypingBox } from '../../ui/field/typing-box'
import { useStable } from '../../ui/field/use-stable'
import { Icon } from '../../ui/icon/icon'
import type { IconName } from '../../ui/icon/icon-names'
import { Text } from '../../ui/text/text'
import { FIELD_KEYS, type FieldName, fieldId } from './desk-keys'
import { KeySign } from './key-sign'
import './operator-desk.scss'

interface DeskFieldProps {
  readonly field: FieldName
  readonly label: string
  readonly icon?: IconName
  readonly value: string
  readonly placeholder: string
  readonly maxLength: number
  /** What was made of it, in words: the address in full, who it is. */
  readonly said?: string
  readonly tone?: 'good' | 'open'
  readonly onInput: (value: string) => void
}

/** A row of the form: its name and key, what is typed, and what was understood. */
export function DeskField({ field, label, icon, value, placeholder, maxLength, said, tone, onInput }: DeskFieldProps) {
  const [focused, setFocused] = useState(false)
  const takeText = useStable(onInput)
  const takeFocus = useStable(setFocused)
  const tall = field === 'text'
  return (
    <View className='form-row'>
      <View className='form-row__name'>
        <Text>{label}</Text>
        <KeySign sign={FIELD_KEYS[field]} />
      </View>
      <View
        id={fieldId(field)}
        className={classNames('form-row__box', focused && 'form-row__box--focus', tall && 'form-row__box--tall')}
      >
        {icon && <Icon name={icon} className='form-row__icon' />}
        <TypingBox
          kind={tall ? 'textarea' : field === 'phone' ? 'tel' : 'text'}
          className='ui-field__control'
          label={label}
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          onText={takeText}
          onFocused={takeFocus}
        />
        {said && (
          <View className={`form-row__said form-row__said--${tone ?? 'good'}`}>
            {tone !== 'open' && <Icon name='st-settled' size='glyph' />}
            <Text>{said}</Text>
          </View>
        )}
      </View>
    </View>
  )
}
