import { View } from '@tarojs/components'
import { Counter } from '../../ui/counter/counter'
import { ParsedField } from '../../ui/field/parsed-field'
import { Text } from '../../ui/text/text'
import { minuteOf, timeWords } from '../../words/typed-minute'
import type { FormProps } from './form-props'
import './town-settings.scss'

const LONGEST_TIME = 6

/** How long an answered appeal waits for its owner, and when a working day ends. */
export function LimitsForm({ bench }: FormProps<'limits'>) {
  const { value, change } = bench
  return (
    <View className='town-form'>
      <View className='town-card town-card--counters'>
        <Counter
          label='答复以后，等居民评价'
          value={value.confirmDays}
          unit='天'
          least={1}
          most={60}
          onChange={(confirmDays) => change({ ...value, confirmDays }, 'confirmDays')}
        />
        <Counter
          label='答复以后，可以重提'
          value={value.reopenDays}
          unit='天'
          least={1}
          most={90}
          onChange={(reopenDays) => change({ ...value, reopenDays }, 'reopenDays')}
        />
      </View>
      <Text className='town-note'>没等到评价，就记“没评价”，不算满意。</Text>
      <View className='town-times__field'>
        <ParsedField
          label='几点下班'
          words={timeWords(value.closesAtMinute)}
          maxLength={LONGEST_TIME}
          parse={minuteOf}
          wrong='写成 17:30 这样，先还按原来的'
          onValue={(closesAtMinute) => change({ ...value, closesAtMinute }, 'closesAtMinute')}
        />
      </View>
      <Text className='town-note'>受理和答复的时限都到那天下班为止。</Text>
    </View>
  )
}
