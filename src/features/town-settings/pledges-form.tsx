import { CATEGORIES, CATEGORY_WORDS, type Category } from '@core/help/categories'
import { MINUTE_MS } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Counter } from '../../ui/counter/counter'
import { Text } from '../../ui/text/text'
import type { FormProps } from './form-props'
import './town-settings.scss'

const LEAST = 1
const MOST_ARRIVE = 12 * 60
const MOST_SETTLE = 24 * 60

/** A quarter of an hour and more is counted in fives. */
const COARSE_FROM = 15
const COARSE = 5

/** How soon somebody is there, and how soon it is dealt with, kind by kind. */
export function PledgesForm({ bench }: FormProps<'pledges'>) {
  const { value, change } = bench
  const put = (category: Category, how: Partial<(typeof value)[Category]>) =>
    change({ ...value, [category]: { ...value[category], ...how } }, `${category}.${Object.keys(how)}`)
  return (
    <View className='town-form'>
      <View className='town-card'>
        {CATEGORIES.map((category) => (
          <View key={category} className='town-row'>
            <Text className='town-row__lead'>{CATEGORY_WORDS[category]}</Text>
            <View className='town-row__body town-row__body--halves'>
              <Minutes
                of={CATEGORY_WORDS[category]}
                label='几分钟到'
                short='到'
                ms={value[category].arriveMs}
                most={MOST_ARRIVE}
                onChange={(arriveMs) => put(category, { arriveMs })}
              />
              <Minutes
                of={CATEGORY_WORDS[category]}
                label='几分钟办好'
                short='办好'
                ms={value[category].settleMs}
                most={MOST_SETTLE}
                onChange={(settleMs) => put(category, { settleMs })}
              />
            </View>
          </View>
        ))}
      </View>
      <Text className='town-note'>办好的时间从求助发出算起，不从到场算起。</Text>
    </View>
  )
}

interface MinutesProps {
  readonly of: string
  readonly label: string
  readonly short: string
  readonly ms: number
  readonly most: number
  readonly onChange: (ms: number) => void
}

function Minutes({ of, label, short, ms, most, onChange }: MinutesProps) {
  const value = ms / MINUTE_MS
  return (
    <Counter
      of={of}
      label={label}
      short={short}
      value={value}
      unit='分钟'
      least={LEAST}
      most={most}
      step={value >= COARSE_FROM ? COARSE : 1}
      onChange={(minutes) => onChange(minutes * MINUTE_MS)}
    />
  )
}
