import { STANDINGS, type Standing } from '@core/board/tally'
import type { Board } from '@core/contract/board'
import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import type { GlyphName } from '../../ui/icon/icon-names'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import './today-bar.scss'

const LOOKS: Readonly<Record<Standing, { readonly glyph: GlyphName; readonly words: string }>> = {
  done: { glyph: 'st-settled', words: '办好' },
  running: { glyph: 'st-coming', words: '在办' },
  late: { glyph: 'st-over', words: '超时' },
  referred: { glyph: 'st-handed', words: '转办' },
  withdrawn: { glyph: 'st-cancelled', words: '撤了' },
}

interface TodayBarProps {
  readonly today: Board['today']
  readonly onStanding: (id: Standing, words: string) => void
}

/** Where today's cases stand, as lengths and as numbers. */
export function TodayBar({ today: { rounds, standings }, onStanding }: TodayBarProps) {
  const some = STANDINGS.filter((id) => standings[id] > 0 || id === 'done' || id === 'running')
  return (
    <View className='today-bar'>
      <View className='today-bar__sum'>
        <Text className='today-bar__count'>{rounds}</Text>
        <Text className='today-bar__what'>件求助，今天</Text>
      </View>
      <View className='today-bar__bar' aria-hidden='true'>
        {rounds === 0 && <View className='today-bar__part today-bar__part--none' />}
        {some
          .filter((id) => standings[id] > 0)
          .map((id) => (
            <View key={id} className={`today-bar__part today-bar__part--${id}`} style={{ flexGrow: standings[id] }} />
          ))}
      </View>
      <View className='today-bar__key' {...role('list')}>
        {some.map((id) => (
          <View key={id} {...role('listitem')}>
            <Pressable
              className={`today-bar__standing today-bar__standing--${id}`}
              spoken={`${LOOKS[id].words} ${standings[id]} 件，看是哪几件`}
              onPress={() => onStanding(id, `今天${LOOKS[id].words}的`)}
            >
              <Icon name={LOOKS[id].glyph} size='glyph' />
              <Text>{LOOKS[id].words}</Text>
              <Text className='today-bar__number'>{standings[id]}</Text>
            </Pressable>
          </View>
        ))}
      </View>
    </View>
  )
}
