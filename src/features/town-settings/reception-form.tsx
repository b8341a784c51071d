import type { ReceptionHours } from '@core/reception/hours'
import { View } from '@tarojs/components'
import { Counter } from '../../ui/counter/counter'
import { Field } from '../../ui/field/field'
import { ParsedField } from '../../ui/field/parsed-field'
import { useReadOnly } from '../../ui/read-only/read-only'
import { Text } from '../../ui/text/text'
import { minuteOf, timeWords } from '../../words/typed-minute'
import { EditButton, TakeOut } from './edit-hands'
import type { FormProps } from './form-props'
import './town-settings.scss'

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const LONGEST_ROOM = 40
const LONGEST_TIME = 6
const LATEST = 24 * 60
const TIME_EXAMPLE = '写成 8:30 这样，先还按原来的'

type Window = ReceptionHours['windows'][number]

// Over 40 lines: the days, and below them what holds for each.
/** When somebody sits in the reception room, day by day, and how a day is cut into appointments. */
export function ReceptionForm({ bench }: FormProps<'reception'>) {
  const { value, change } = bench
  const with_ = (how: Partial<ReceptionHours>, label = Object.keys(how).join()) => change({ ...value, ...how }, label)
  return (
    <View className='town-form'>
      <Field
        label='接待室在哪儿'
        hint='空着就是社区办公室'
        value={value.room}
        maxLength={LONGEST_ROOM}
        onInput={(room) => with_({ room })}
      />
      <View className='town-card'>
        {WEEKDAYS.map((name, weekday) => (
          <Day
            key={name}
            name={name}
            weekday={weekday}
            windows={value.windows}
            onWindows={(windows, label) => with_({ windows }, label)}
          />
        ))}
      </View>
      <Text className='town-note'>法定节假日不接待，调休上班的那天照它是周几开。</Text>
      <View className='town-card town-card--counters'>
        <Counter
          label='一个时段'
          value={value.slotMinutes}
          unit='分钟'
          least={10}
          most={120}
          step={5}
          onChange={(slotMinutes) => with_({ slotMinutes })}
        />
        <Counter
          label='一个时段约几位'
          value={value.seats}
          unit='位'
          least={1}
          most={20}
          onChange={(seats) => with_({ seats })}
        />
        <Counter
          label='提前几天可约'
          value={value.daysAhead}
          unit='天'
          least={1}
          most={31}
          onChange={(daysAhead) => with_({ daysAhead })}
        />
      </View>
    </View>
  )
}

interface DayProps {
  readonly name: string
  readonly weekday: number
  readonly windows: readonly Window[]
  readonly onWindows: (windows: readonly Window[], label: string) => void
}

function Day({ name, weekday, windows, onWindows }: DayProps) {
  const own = windows.filter((window) => window.weekday === weekday)
  const last = own.at(-1)?.toMinute ?? 9 * 60
  const from = Math.min(last + 30, LATEST - 60)
  const add = () =>
    onWindows([...windows, { weekday, fromMinute: from, toMinute: Math.min(from + 180, LATEST) }], `add.${weekday}`)
  const put = (at: Window, next: Window | null, label: string) =>
    onWindows(
      windows.flatMap((one) => (one === at ? (next ?? []) : one)),
      label,
    )
  return (
    <View className='town-row'>
      <Text className='town-row__lead'>{name}</Text>
      <View className='town-row__body'>
        {own.length === 0 && <Text className='town-note'>不接待</Text>}
        {own.map((window, nth) => (
          <Times
            // biome-ignore lint/suspicious/noArrayIndexKey: a window is its place in the day; its times are what is being typed
            key={nth}
            name={`${name}第 ${nth + 1} 段`}
            window={window}
            onChange={(next, at) => put(window, next, `${weekday}.${nth}.${at}`)}
          />
        ))}
        <EditButton label='加一段' spoken={`${name}加一段`} icon='plus' onPress={add} />
      </View>
    </View>
  )
}

interface TimesProps {
  readonly name: string
  readonly window: Window
  readonly onChange: (window: Window | null, label: string) => void
}

function Times({ name, window, onChange }: TimesProps) {
  const readOnly = useReadOnly()
  if (readOnly) return <Text>{`${timeWords(window.fromMinute)} 到 ${timeWords(window.toMinute)}`}</Text>
  const field = { hideLabel: true, maxLength: LONGEST_TIME, parse: minuteOf, wrong: TIME_EXAMPLE } as const
  return (
    <View className='town-times'>
      <View className='town-times__field'>
        <ParsedField
          {...field}
          label={`${name}几点起`}
          words={timeWords(window.fromMinute)}
          onValue={(fromMinute) => onChange({ ...window, fromMinute }, 'from')}
        />
      </View>
      <Text>到</Text>
      <View className='town-times__field'>
        <ParsedField
          {...field}
          label={`${name}到几点`}
          words={timeWords(window.toMinute)}
          onValue={(toMinute) => onChange({ ...window, toMinute }, 'to')}
        />
      </View>
      <TakeOut spoken={`去掉${name}`} onPress={() => onChange(null, 'out')} />
    </View>
  )
}
