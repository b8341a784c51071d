import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './list-row.scss'

interface ListRowProps {
  readonly icon?: IconName | undefined
  readonly avatar?: ReactNode
  readonly title: string
  readonly note?: string | undefined
  readonly value?: string | undefined
  readonly badge?: number | undefined
  readonly onPress?: Press | undefined
  readonly trailing?: ReactNode
  readonly strong?: boolean
  readonly spoken?: string | undefined
}

/** A row of a flush card; the arrow appears with something to press. */
export function ListRow(p: ListRowProps) {
  const inside = (
    <>
      {p.avatar}
      {p.icon && <Icon name={p.icon} className='ui-list-row__icon' />}
      <View className='ui-list-row__words'>
        <Text className={p.strong ? 'ui-list-row__title ui-list-row__title--strong' : 'ui-list-row__title'}>
          {p.title}
        </Text>
        {p.note && <Text className='ui-list-row__note'>{p.note}</Text>}
      </View>
      {p.value && <Value value={p.value} leads={p.onPress !== undefined} />}
      {p.badge !== undefined && p.badge > 0 && <Text className='ui-list-row__badge'>{p.badge}</Text>}
      {p.trailing}
      {p.onPress && !p.value && <Icon name='right' size='small' className='ui-list-row__arrow' />}
    </>
  )
  if (p.onPress === undefined) return <View className='ui-list-row'>{inside}</View>
  const spoken =
    p.spoken ?? [p.title, p.note, p.value, p.badge ? `${p.badge} 条新的` : undefined].filter(Boolean).join('，')
  return (
    <Pressable className='ui-list-row' onPress={p.onPress} spoken={spoken}>
      {inside}
    </Pressable>
  )
}

/** The arrow stays with what it leads to, also where both go below. */
function Value({ value, leads }: { readonly value: string; readonly leads: boolean }) {
  return (
    <View className='ui-list-row__end'>
      <Text className='ui-list-row__value'>{value}</Text>
      {leads && <Icon name='right' size='small' className='ui-list-row__arrow' />}
    </View>
  )
}
