import type { AnyPart } from '@core/board/appeal-part'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '../../ui/icon/icon'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { dayClock } from '../../words/day-words'
import type { HallMatter } from './hall-matters'
import { Panel } from './panel'
import './hall-matter-list.scss'

interface HallMatterListProps {
  readonly matters: readonly HallMatter[]
  readonly now: EpochMs
  readonly most: number
  readonly folds: boolean
  readonly onPart: (part: AnyPart, title: string) => void
}

/** 要有人管的事, the most urgent first. */
export function HallMatterList({ matters, now, most, folds, onPart }: HallMatterListProps) {
  const [whole, unfold] = useState(false)
  const shown = matters.slice(0, whole ? matters.length : most)
  const hidden = matters.length - shown.length
  return (
    <Panel area='matters' title='要有人管的事' aside={matters.length === 0 ? '' : `共 ${matters.length} 条`}>
      {matters.length === 0 && <Text className='hall-matters__calm'>都有人在管。有事会排在这里，最急的在最上面。</Text>}
      <View className='hall-matters' aria-live='polite' {...(shown.length > 0 && role('list'))}>
        {shown.map((matter) => (
          <MatterLine key={matter.id} matter={matter} now={now} onPart={onPart} />
        ))}
      </View>
      {hidden > 0 && folds && (
        <Pressable className='hall-matters__more' spoken={`还有 ${hidden} 条，都看看`} onPress={() => unfold(true)}>
          <Text>还有 {hidden} 条</Text>
          <Icon name='down' size='small' />
        </Pressable>
      )}
    </Panel>
  )
}

function MatterLine({
  matter,
  now,
  onPart,
}: {
  readonly matter: HallMatter
} & Pick<HallMatterListProps, 'now' | 'onPart'>) {
  const { tone, icon, title, note, at, part } = matter
  const inside = (
    <>
      <Icon name={icon} size='small' className='hall-matters__glyph' />
      <View className='hall-matters__words'>
        <Text className='hall-matters__title'>{title}</Text>
        <Text className='hall-matters__note'>{note}</Text>
      </View>
      {at !== null && <Text className='hall-matters__when'>{dayClock(at, now)}</Text>}
      {part && <Icon name='right' size='xs' className='hall-matters__when' />}
    </>
  )
  const className = `hall-matters__line hall-matters__line--${tone}`
  if (!part)
    return (
      <View className={`hall-matters__item ${className}`} {...role('listitem')}>
        {inside}
      </View>
    )
  return (
    <View className='hall-matters__item' {...role('listitem')}>
      <Pressable className={className} spoken={`${title}，${note}`} onPress={() => onPart(part, title)}>
        {inside}
      </Pressable>
    </View>
  )
}
