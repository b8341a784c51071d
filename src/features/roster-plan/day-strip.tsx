import type { Band } from '@core/roster/post'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { role } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import { bandHours } from '../../words/shift-words'
import { stripsOf } from './strips'
import './plan-form.scss'

interface DayStripProps {
  readonly bands: readonly Band[]
  /** Stands out from its neighbours. */
  readonly bandId?: string | undefined
}

const MARKS = [0, 6, 12, 18, 24]

/** A day from midnight to midnight with the bands of a post on it: what overlaps and what is left bare is seen before it is said. */
export function DayStrip({ bands, bandId }: DayStripProps) {
  const spoken = bands.map((band) => `${band.name}班 ${bandHours(band)} 点`).join('，')
  return (
    <View className='plan-day' aria-label={spoken} {...role('img')}>
      <View className='plan-day__bar'>
        {stripsOf(bands).map(({ key, band, left, width }) => (
          <View
            key={key}
            className={classNames('plan-day__band', band.id === bandId && 'plan-day__band--chosen')}
            style={{ left: `${left}%`, width: `${width}%` }}
          >
            <Text className='plan-day__name'>{band.name}</Text>
          </View>
        ))}
      </View>
      <View className='plan-day__marks'>
        {MARKS.map((hour) => (
          <Text key={hour}>{hour}</Text>
        ))}
      </View>
    </View>
  )
}
