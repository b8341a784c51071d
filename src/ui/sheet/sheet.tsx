import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import { heading, role } from '../pressable/aria'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './sheet.scss'

interface SheetProps {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** Details that slide up over the page; the scrim and the cross both close it. */
export function Sheet({ open, title, onClose, foot, children }: SheetProps) {
  if (!open) return null
  return (
    <View className='ui-sheet' catchMove>
      <View className='ui-sheet__scrim' onClick={onClose} aria-hidden='true' />
      <View className='ui-sheet__panel' aria-label={title} aria-modal='true' {...role('dialog')}>
        <View className='ui-sheet__head'>
          <Text className='ui-sheet__title' {...heading(2)}>
            {title}
          </Text>
          <Pressable className='ui-sheet__close' onPress={onClose} spoken='关闭'>
            <Icon name='x' />
          </Pressable>
        </View>
        <View className='ui-sheet__body'>{children}</View>
        {foot !== undefined && <View className='ui-sheet__foot'>{foot}</View>}
      </View>
    </View>
  )
}
