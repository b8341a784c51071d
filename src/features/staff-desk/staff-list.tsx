import type { StaffAnswer } from '@core/contract/staff'
import { ROLES, type Role } from '@core/people/person'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Avatar } from '../../ui/avatar/avatar'
import { Choices } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { ListRow } from '../../ui/list-row/list-row'
import { Text } from '../../ui/text/text'
import { ROLE_WORDS, rolesWords } from '../../words/role-words'
import './staff-desk.scss'

const LONGEST_NAME = 20

/** More are found by their name. */
const SHOWN = 60

interface StaffListProps {
  readonly people: StaffAnswer['people']
  readonly onPick: (personId: string) => void
}

/** Everybody with a part in the community; whom one looks for by role or name. */
export function StaffList({ people, onPick }: StaffListProps) {
  const [role, setRole] = useState<Role | 'all'>('all')
  const [wanted, setWanted] = useState('')
  const found = people
    .filter(({ name, roles }) => (role === 'all' || roles.includes(role)) && name.includes(wanted.trim()))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
  return (
    <View className='staff-list'>
      <Choices label='看哪些人' choices={choicesOf(people)} chosen={role} onChoose={setRole} />
      <Field
        hideLabel
        label='找名字'
        value={wanted}
        placeholder='找名字'
        maxLength={LONGEST_NAME}
        onInput={setWanted}
      />
      <View className='staff-card'>
        {found.slice(0, SHOWN).map(({ id, name, roles }) => (
          <ListRow
            key={id}
            avatar={<Avatar name={name} size='small' />}
            title={name}
            value={rolesWords(roles)}
            onPress={() => onPick(id)}
          />
        ))}
        {found.length === 0 && <Text className='staff-note staff-card__none'>没有这样的人</Text>}
      </View>
      {found.length > SHOWN && <Text className='staff-note'>还有 {found.length - SHOWN} 位，写名字就找得到</Text>}
    </View>
  )
}

function choicesOf(people: StaffAnswer['people']) {
  const count = (role: Role) => people.filter(({ roles }) => roles.includes(role)).length
  return [
    { id: 'all' as const, label: `都看 ${people.length}` },
    ...ROLES.map((id) => ({ id, label: `${ROLE_WORDS[id]} ${count(id)}` })),
  ]
}
