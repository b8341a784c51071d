import type { MeAnswer } from '@core/contract/people'
import type { Address } from '@core/people/person'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { ListRow } from '../../ui/list-row/list-row'
import { PhoneButton } from '../../ui/open-button/phone-button'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { phoneFault } from '../../words/phone-words'

interface ProfileSheetProps {
  readonly me: MeAnswer
  /** The address chosen for this edit, in words; undefined when there is none. */
  readonly address: string | undefined
  readonly home: Address | null
  readonly onPlace: () => void
  readonly onSave: (profile: { name: string; phone: string; home: Address | null }) => Promise<unknown>
  readonly onClose: () => void
}

/** Name, phone and home; only the name and a number that can be dialled are needed. */
export function ProfileSheet({ me, address, home, onPlace, onSave, onClose }: ProfileSheetProps) {
  const [name, setName] = useState(me.name)
  const [phone, setPhone] = useState(me.phone)
  const [checked, setChecked] = useState(false)
  const fault = phoneFault(phone)
  const missing = name.trim() === '' ? '先填称呼' : fault ? '先把电话填对' : undefined
  const save = missing ? (
    <Button label='保存' off={missing} />
  ) : (
    <Button
      label='保存'
      busyLabel='正在保存'
      onPress={() => onSave({ name: name.trim(), phone: phone.trim(), home })}
    />
  )
  return (
    <Sheet open title='我的资料' onClose={onClose} foot={save}>
      <View className='stack'>
        <Field label='怎么称呼您' value={name} maxLength={60} onInput={setName} />
        <Field
          kind='tel'
          label='电话'
          hint='求助时给接单的人看'
          value={phone}
          maxLength={20}
          {...(checked && fault ? { error: fault } : {})}
          onInput={setPhone}
          onBlur={() => setChecked(true)}
        />
        <WeChatNumber onPhone={setPhone} />
        <Card flush>
          <ListRow icon='pin' title='我的地址' note={address ?? '还没选'} onPress={onPlace} />
        </Card>
      </View>
    </Sheet>
  )
}

/** Takes the number over from WeChat, or says why it did not. */
function WeChatNumber({ onPhone }: { readonly onPhone: (number: string) => void }) {
  const [fault, setFault] = useState('')
  const take = (number: string) => {
    onPhone(number)
    setFault('')
  }
  return (
    <>
      <PhoneButton label='填微信里的手机号' busyLabel='正在取号码' onPhone={take} onFault={setFault} />
      {fault !== '' && <Text className='muted'>{fault}</Text>}
    </>
  )
}
