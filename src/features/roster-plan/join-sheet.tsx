import { View } from '@tarojs/components'
import { useState } from 'react'
import { useKeys } from '../../platform/keyboard/use-keys'
import { Avatar } from '../../ui/avatar/avatar'
import { Button } from '../../ui/button/button'
import { SmallButton } from '../../ui/button/small-button'
import { Field } from '../../ui/field/field'
import { ListRow } from '../../ui/list-row/list-row'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import type { Joiner } from './who-may-join'
import './plan-form.scss'
import './plan-order.scss'

interface JoinSheetProps {
  readonly joiners: readonly Joiner[]
  readonly onJoin: (personId: string) => void
  readonly onClose: () => void
}

const LONGEST_NAME = 20

/** Who may come into a turn; it stays open for the next one until it is closed. */
export function JoinSheet({ joiners, onJoin, onClose }: JoinSheetProps) {
  const [wanted, setWanted] = useState('')
  useKeys(({ key }) => {
    if (key !== 'Escape') return false
    onClose()
    return true
  })
  const shown = joiners.filter(({ name }) => name.includes(wanted.trim()))
  return (
    <Sheet open title='加谁进来' onClose={onClose} foot={<Button kind='secondary' label='加好了' onPress={onClose} />}>
      <Field
        hideLabel
        label='找名字'
        value={wanted}
        placeholder='找名字'
        maxLength={LONGEST_NAME}
        onInput={setWanted}
      />
      <View className='plan-joiners'>
        {shown.map(({ id, name, note }) => (
          <ListRow
            key={id}
            avatar={<Avatar name={name} />}
            title={name}
            note={note}
            trailing={<SmallButton label='加' spoken={`加${name}，${note}`} onPress={() => onJoin(id)} />}
          />
        ))}
        {shown.length === 0 && (
          <Text className='plan-note'>{joiners.length === 0 ? '有这个身份的人都在里面了' : '名册里没有这个名字'}</Text>
        )}
      </View>
    </Sheet>
  )
}
