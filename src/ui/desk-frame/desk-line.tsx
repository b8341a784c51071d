import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './desk-line.scss'

interface DeskLineProps {
  readonly title: string
  readonly note?: string
  readonly alert?: boolean
  /** Without it the line says something and leads nowhere. */
  readonly onPress?: () => void
}

/** A line in a column of a desk: what, why, and the way there. */
export function DeskLine({ title, note = '', alert = false, onPress }: DeskLineProps) {
  const inside = (
    <>
      {alert && <Icon name='st-over' size='glyph' className='ui-desk__line-alert' />}
      <View className='ui-desk__line-words'>
        <Text className='ui-desk__line-title'>{title}</Text>
        {note !== '' && <Text className='ui-desk__line-note'>{note}</Text>}
      </View>
      {onPress && <Icon name='right' size='xs' className='ui-desk__line-arrow' />}
    </>
  )
  if (!onPress) return <View className='ui-desk__line'>{inside}</View>
  return (
    <Pressable
      className='ui-desk__line ui-desk__line--live'
      spoken={[title, note].filter(Boolean).join('，')}
      onPress={onPress}
    >
      {inside}
    </Pressable>
  )
}
