import type { Route, RouteTarget } from '@core/appeals/settings'
import type { SettingsAnswer } from '@core/contract/settings'
import { View } from '@tarojs/components'
import { randomKey } from '../../platform/random-key'
import { Choices } from '../../ui/choices/choices'
import { NameField } from '../../ui/field/parsed-field'
import { Text } from '../../ui/text/text'
import { EditButton } from './edit-hands'
import type { Names } from './names'
import { PeopleChips } from './people-chips'
import './town-settings.scss'

const ANY = '*'
const LONGEST_NAME = 20
const TARGETS = [
  { id: 'zone', label: '那个责任区的人' },
  { id: 'person', label: '一个人' },
  { id: 'unit', label: '一个单位' },
] as const satisfies readonly { readonly id: RouteTarget['kind']; readonly label: string }[]

interface RouteFieldsProps {
  readonly route: Route
  readonly answer: SettingsAnswer
  readonly names: Names
  readonly onChange: (route: Route, label: string) => void
  readonly onRemove: () => void
}

// Over 40 lines: one question below the other.
/** One way that appeals go by themselves. */
export function RouteFields({ route, answer, names, onChange, onRemove }: RouteFieldsProps) {
  const { categories, zones, people } = answer
  const { to } = route
  const choose = (kind: RouteTarget['kind']) => kind !== to.kind && onChange({ ...route, to: targetOf(kind) }, 'kind')
  return (
    <>
      <Text className='town-label'>哪个责任区</Text>
      <Choices
        label='哪个责任区'
        choices={[{ id: ANY, label: '全社区' }, ...zones.map(({ id, name }) => ({ id, label: name }))]}
        chosen={route.zoneId ?? ANY}
        onChoose={(id) => onChange({ ...route, zoneId: id === ANY ? null : id }, 'zone')}
      />
      <Text className='town-label'>哪类诉求</Text>
      <Choices
        label='哪类诉求'
        choices={[{ id: ANY, label: '各类' }, ...categories.map(({ id, name }) => ({ id, label: name }))]}
        chosen={route.categoryId ?? ANY}
        onChoose={(id) => onChange({ ...route, categoryId: id === ANY ? null : id }, 'category')}
      />
      <Text className='town-label'>派给谁</Text>
      <Choices label='派给谁' choices={TARGETS} chosen={to.kind} onChoose={choose} />
      {to.kind === 'unit' && (
        <NameField
          label='单位名字'
          name={to.name}
          maxLength={LONGEST_NAME}
          onName={(name) => onChange({ ...route, to: { ...to, name } }, 'name')}
        />
      )}
      {to.kind !== 'zone' && (
        <PeopleChips
          of='这条分派'
          ids={to.personIds}
          people={people}
          names={names}
          single={to.kind === 'person'}
          onIds={(personIds) => onChange({ ...route, to: withPeople(to, personIds) }, 'people')}
        />
      )}
      <View className='town-buttons'>
        <EditButton label='撤掉这条分派' icon='trash' onPress={onRemove} />
      </View>
    </>
  )
}

function targetOf(kind: RouteTarget['kind']): RouteTarget {
  if (kind === 'zone') return { kind }
  return { kind, id: kind === 'unit' ? randomKey() : '', name: kind === 'unit' ? '新单位' : '', personIds: [] }
}

/** One person is the target themselves. */
function withPeople(to: Exclude<RouteTarget, { readonly kind: 'zone' }>, personIds: readonly string[]): RouteTarget {
  return to.kind === 'person' ? { ...to, id: personIds[0] ?? '', personIds } : { ...to, personIds }
}
