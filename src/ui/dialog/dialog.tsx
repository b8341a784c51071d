import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../button/button'
import { heading, role } from '../pressable/aria'
import type { Press } from '../pressable/gate'
import { Text } from '../text/text'
import './dialog.scss'

interface Choice {
  readonly label: string
  readonly onPress: Press
}

interface DialogProps {
  readonly open: boolean
  readonly title: string
  /** The consequence, before the choice. */
  readonly body: ReactNode
  readonly safe: Choice
  readonly other?: Choice | undefined
  readonly onClose: () => void
}

/** A choice with its consequence first; the choice that loses nothing is the primary one. */
export function Dialog({ open, title, body, safe, other, onClose }: DialogProps) {
  if (!open) return null
  return (
    <View className='ui-dialog' catchMove>
      <View className='ui-dialog__scrim' onClick={onClose} aria-hidden='true' />
      <View className='ui-dialog__box' aria-label={title} aria-modal='true' {...role('dialog')}>
        <Text className='ui-dialog__title' {...heading(2)}>
          {title}
        </Text>
        <View className='ui-dialog__body'>{body}</View>
        <View className='ui-dialog__choices'>
          <Button label={safe.label} onPress={safe.onPress} />
          {other && <Button kind='secondary' label={other.label} onPress={other.onPress} />}
        </View>
      </View>
    </View>
  )
}
