import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Icon } from '../../ui/icon/icon'
import { heading, role } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import { dayClock } from '../../words/day-words'
import type { Matter, MatterAct } from './matter'
import './matter-list.scss'

interface MatterListProps {
  readonly matters: readonly Matter[]
  /** Before everything was heard nobody may say that all is calm. */
  readonly known: boolean
  readonly now: EpochMs
  readonly onAct: (act: MatterAct) => unknown
}

/** 要有人管的事: each with its reason, its minute and one button. */
export function MatterList({ matters, known, now, onAct }: MatterListProps) {
  return (
    <View className='matters'>
      <View className='matters__head'>
        <Text className='matters__title' {...heading(2)}>
          要有人管的事
        </Text>
        {matters.length > 0 && <Text className='matters__count'>{matters.length} 件</Text>}
      </View>
      {known && matters.length === 0 && (
        <Text className='matters__calm'>都有人在管。有事会排在这里，最急的在最上面。</Text>
      )}
      <View {...(matters.length > 0 && role('list'))}>
        {matters.map((matter) => (
          <MatterRow key={matter.id} matter={matter} now={now} onAct={onAct} />
        ))}
      </View>
    </View>
  )
}

function MatterRow({ matter, now, onAct }: { readonly matter: Matter } & Pick<MatterListProps, 'now' | 'onAct'>) {
  const { tone, icon, title, note, at, act } = matter
  return (
    <View className={`matters__row matters__row--${tone}`} {...role('listitem')}>
      <Icon name={icon} size='small' className='matters__glyph' />
      <View className='matters__words'>
        <View className='matters__line'>
          <Text className='matters__what'>{title}</Text>
          {at !== null && <Text className='matters__when'>{dayClock(at, now)}</Text>}
        </View>
        <View className='matters__line'>
          <Text className='matters__note'>{note}</Text>
          {act && <SmallButton label={act.label} spoken={`${act.label}，${title}`} onPress={() => onAct(act)} />}
        </View>
      </View>
    </View>
  )
}
