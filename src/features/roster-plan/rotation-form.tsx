import { dayInWords, type TownDate } from '@core/kit/town-date'
import type { Rotation } from '@core/roster/post'
import { View } from '@tarojs/components'
import { randomKey } from '../../platform/random-key'
import { SmallButton } from '../../ui/button/small-button'
import { Choices } from '../../ui/choices/choices'
import { Counter } from '../../ui/counter/counter'
import { ParsedField } from '../../ui/field/parsed-field'
import { CycleList } from './cycle-list'
import { Faults } from './faults'
import { OrderList } from './order-list'
import { changedRotation, withoutRotation, withRotation } from './plan-edits'
import { faultsOf } from './plan-table'
import { followedBy, turnedInto } from './rotation-edits'
import type { RotationProps } from './rotation-props'
import { dateOf } from './typed-date'
import './plan-form.scss'

const TURNS = [
  { id: 'daily', label: '每天轮' },
  { id: 'weekly', label: '每周轮' },
  { id: 'custom', label: '自己定' },
] as const satisfies readonly { readonly id: Rotation['turn']; readonly label: string }[]

const MOST_AT_ONCE = 20

/** One turn of a band: how it goes round, from when to when, and who is in it. */
export function RotationForm(p: RotationProps) {
  const { bench, rotation } = p
  const { draft, edit } = bench
  const change = (how: Partial<Rotation>, label = `${Object.keys(how)}`) =>
    edit(changedRotation(draft, rotation.id, how), `${label}.${rotation.id}`)
  return (
    <View className='plan-turn-form'>
      <Choices
        label='怎么轮'
        choices={TURNS}
        chosen={rotation.turn}
        onChoose={(id) => change(turnedInto(rotation, id), `turn.${id}`)}
      />
      {rotation.turn !== 'custom' && (
        <Counter
          label='一次几人'
          value={rotation.atOnce}
          unit='人'
          least={1}
          most={MOST_AT_ONCE}
          onChange={(atOnce) => change({ atOnce })}
        />
      )}
      <Days {...p} onChange={change} />
      {rotation.turn === 'custom' ? (
        <CycleList {...p} onCycle={(cycle) => change({ cycle }, `cycle.${JSON.stringify(cycle)}`)} />
      ) : (
        <OrderList {...p} onPeople={(people) => change({ people }, `people.${people}`)} />
      )}
      <Faults faults={faultsOf(rotation, draft, bench)} />
      <RotationButtons {...p} />
    </View>
  )
}

const LONGEST_DATE = 14
const DATE_EXAMPLE = '写成 3月16日 这样，先还按原来的'

interface DaysProps extends RotationProps {
  readonly onChange: (how: Partial<Rotation>) => void
}

function Days({ rotation, today, onChange }: DaysProps) {
  const words = (date: TownDate | null) => {
    if (date === null) return ''
    return date.slice(0, 4) === today.slice(0, 4) ? dayInWords(date) : date
  }
  return (
    <View className='plan-fields'>
      <ParsedField
        label='从哪天起'
        words={words(rotation.startOn)}
        maxLength={LONGEST_DATE}
        parse={(typed) => dateOf(typed, today)}
        wrong={DATE_EXAMPLE}
        onValue={(startOn) => onChange({ startOn })}
      />
      <ParsedField
        label='到哪天'
        words={words(rotation.endOn)}
        placeholder='一直轮下去'
        maxLength={LONGEST_DATE}
        parse={(typed) => (typed.trim() === '' ? null : dateOf(typed, today))}
        wrong={DATE_EXAMPLE}
        onValue={(endOn) => onChange({ endOn })}
      />
    </View>
  )
}

function RotationButtons({ bench, rotation, freeMonday }: RotationProps) {
  const { draft, edit } = bench
  const mayFollow = rotation.endOn === null && rotation.startOn < freeMonday
  const follow = () => {
    const [until, next] = followedBy(rotation, { id: randomKey(), startOn: freeMonday })
    edit(withRotation(changedRotation(draft, rotation.id, until), next), `follow.${next.id}`)
  }
  return (
    <View className='plan-buttons'>
      {mayFollow && <SmallButton label={`${dayInWords(freeMonday)}起换个轮法`} onPress={follow} />}
      <SmallButton
        label='撤掉这一轮'
        onPress={() => edit(withoutRotation(draft, rotation.id), `remove.${rotation.id}`)}
      />
    </View>
  )
}
