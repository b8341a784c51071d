import type { WeekView } from '@core/roster/week-view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { classNames } from '../../ui/class-names'
import { DeskHeading } from '../../ui/desk-frame/desk-pane'
import { role } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import { weekWords } from '../../words/shift-words'
import { loadsOf } from './load-rows'
import { hoursOf } from './rotation-words'
import './plan-form.scss'
import './plan-effect.scss'

const FIRST = 8

/** Whom the turns ask for how much, in the first week that only they decide. */
export function LoadList({ week, mostWeekMs }: { readonly week: WeekView; readonly mostWeekMs: number }) {
  const [all, setAll] = useState(false)
  const { rows, idle, limit } = loadsOf(week, mostWeekMs)
  const over = rows.filter((row) => row.over).length
  return (
    <>
      <DeskHeading title='照轮班，一周各多少小时' />
      <Text className='plan-note'>
        看的是 {weekWords(week.monday)}。
        {over > 0 ? `${over} 人超过 ${hoursOf(mostWeekMs)} 小时。` : `没有人超过 ${hoursOf(mostWeekMs)} 小时。`}
        {idle > 0 ? `还有 ${idle} 位党员没轮上。` : ''}
      </Text>
      <View {...role('list')}>
        {(all ? rows : rows.slice(0, FIRST)).map(({ id, name, hours, width, over: tooMuch }) => (
          <View key={id} className='plan-load' {...role('listitem')}>
            <Text className='plan-load__name'>{name}</Text>
            <View className='plan-load__track'>
              <View className='plan-load__limit' style={{ left: `${limit}%` }} />
              <View
                className={classNames('plan-load__bar', tooMuch && 'plan-load__bar--over')}
                style={{ width: `${width}%` }}
              />
            </View>
            <Text className={classNames('plan-load__hours', tooMuch && 'plan-load__hours--over')}>{hours} 小时</Text>
          </View>
        ))}
      </View>
      {!all && rows.length > FIRST && (
        <Button kind='quiet' width='fit' label={`看全部 ${rows.length} 人`} onPress={() => setAll(true)} />
      )}
    </>
  )
}
