import type { SettingsAnswer } from '@core/contract/settings'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useKeys } from '../../platform/keyboard/use-keys'
import { Avatar } from '../../ui/avatar/avatar'
import { Button } from '../../ui/button/button'
import { SmallButton } from '../../ui/button/small-button'
import { Field } from '../../ui/field/field'
import { Icon } from '../../ui/icon/icon'
import { ListRow } from '../../ui/list-row/list-row'
import { Pressable } from '../../ui/pressable/pressable'
import { useReadOnly } from '../../ui/read-only/read-only'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import type { Names } from './names'
import './town-settings.scss'

type People = SettingsAnswer['people']

interface PeopleChipsProps {
  /** Whose list it is, for whoever hears the page. */
  readonly of: string
  readonly ids: readonly string[]
  readonly people: People
  readonly names: Names
  /** One alone, who is replaced by the next. */
  readonly single?: boolean
  readonly onIds: (ids: readonly string[]) => void
}

/** People in a list, each with the way out of it, and the way in for others. */
export function PeopleChips({ of, ids, people, names, single = false, onIds }: PeopleChipsProps) {
  const readOnly = useReadOnly()
  const [adding, setAdding] = useState(false)
  if (readOnly) return <Text>{ids.map(names.person).join('、') || '还没有人'}</Text>
  const join = (id: string) => {
    onIds(single ? [id] : [...ids, id])
    if (single) setAdding(false)
  }
  return (
    <View className='town-chips'>
      {ids.map((id) => (
        <Pressable
          key={id}
          className='town-chip'
          spoken={`${names.person(id)}，从${of}去掉`}
          onPress={() => onIds(ids.filter((one) => one !== id))}
        >
          <Text>{names.person(id)}</Text>
          <Icon name='x' size='mini' />
        </Pressable>
      ))}
      <Pressable
        className='town-chip'
        spoken={`${single && ids.length > 0 ? '换人' : '加人'}，${of}`}
        onPress={() => setAdding(true)}
      >
        <Icon name='plus' size='mini' />
        <Text>{single && ids.length > 0 ? '换人' : '加人'}</Text>
      </Pressable>
      {adding && (
        <PickSheet
          people={people.filter(({ id }) => !ids.includes(id))}
          onPick={join}
          onClose={() => setAdding(false)}
        />
      )}
    </View>
  )
}

const LONGEST_NAME = 20
const SHOWN = 60

interface PickSheetProps {
  readonly people: People
  readonly onPick: (id: string) => void
  readonly onClose: () => void
}

function PickSheet({ people, onPick, onClose }: PickSheetProps) {
  const [wanted, setWanted] = useState('')
  useKeys(({ key }) => {
    if (key !== 'Escape') return false
    onClose()
    return true
  })
  const found = people.filter(({ name }) => name.includes(wanted.trim()))
  return (
    <Sheet open title='加谁？' onClose={onClose} foot={<Button kind='secondary' label='加好了' onPress={onClose} />}>
      <Field
        hideLabel
        label='找名字'
        value={wanted}
        placeholder='找名字'
        maxLength={LONGEST_NAME}
        onInput={setWanted}
      />
      {found.slice(0, SHOWN).map(({ id, name }) => (
        <ListRow
          key={id}
          avatar={<Avatar name={name} />}
          title={name}
          trailing={<SmallButton label='加' spoken={`加${name}`} onPress={() => onPick(id)} />}
        />
      ))}
      {found.length === 0 && <Text className='town-note'>名册里没有别人了</Text>}
    </Sheet>
  )
}
