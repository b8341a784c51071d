import type { EpochMs } from '@core/kit/time'
import { townDateOf } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Choices } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { Text } from '../../ui/text/text'
import { daysAhead } from '../../words/days-ahead'
import { nearDay } from '../../words/shift-words'
import { type DraftSlot, seatsFault, slotFault } from './activity-draft'
import './write.scss'

interface SlotFormProps {
  readonly slot: DraftSlot
  /** `第 2 场`; empty where there is only one. */
  readonly name: string
  readonly now: EpochMs
  readonly onChange: (part: Partial<DraftSlot>) => void
  readonly onRemove: (() => void) | undefined
}

const TIME_MAX = 8
const SEATS_MAX = 4

/** One time of an activity: day, hours and seats. */
export function SlotForm({ slot, name, now, onChange, onRemove }: SlotFormProps) {
  const today = townDateOf(now)
  const days = daysAhead(today)
  // One that was written for a later day keeps it.
  const known = days.some(({ id }) => id === slot.day)
    ? days
    : [...days, { id: slot.day, label: nearDay(slot.day, today) }]
  const fault = slotFault(slot, now)
  return (
    <Card>
      <View className='stack'>
        {name !== '' && <Text className='slot-form__name'>{name}</Text>}
        <Choices label={`${name}哪一天`} choices={known} chosen={slot.day} onChoose={(day) => onChange({ day })} />
        <View className='slot-form__times'>
          <Field
            label={`${name}从几点`}
            value={slot.from}
            maxLength={TIME_MAX}
            onInput={(from) => onChange({ from })}
          />
          <Field
            label={`${name}到几点`}
            value={slot.to}
            maxLength={TIME_MAX}
            error={fault}
            onInput={(to) => onChange({ to })}
          />
        </View>
        <Field
          kind='tel'
          label={`${name}要几个人`}
          value={slot.seats}
          maxLength={SEATS_MAX}
          error={seatsFault(slot)}
          onInput={(seats) => onChange({ seats })}
        />
        {onRemove && <Button kind='quiet' label={`去掉${name}`} onPress={onRemove} />}
      </View>
    </Card>
  )
}
