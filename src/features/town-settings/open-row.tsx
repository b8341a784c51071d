import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import './town-settings.scss'

interface OpenRowProps {
  readonly title: string
  readonly note: string
  readonly open: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** A line of a list that opens into what can be done with it. */
export function OpenRow({ title, note, open, onToggle, children }: OpenRowProps) {
  return (
    <View className={open ? 'town-open town-open--open' : 'town-open'}>
      <Pressable className='town-open__head' spoken={`${title}，${note}${open ? '，收起' : ''}`} onPress={onToggle}>
        <View className='town-open__words'>
          <Text className='town-open__title'>{title}</Text>
          <Text className='town-note'>{note}</Text>
        </View>
        <Icon name={open ? 'up' : 'down'} size='small' />
      </Pressable>
      {open && <View className='town-open__body'>{children}</View>}
    </View>
  )
}
