import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Contact, NAME_MAX } from '../../platform/contact'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { Icon } from '../../ui/icon/icon'
import { PhoneButton } from '../../ui/open-button/phone-button'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { maskedPhone, phoneFault } from '../../words/phone-words'
import './contact.scss'

/** Only WeChat knows a number of whoever taps. */
const HAS_ONE_TAP = process.env.TARO_ENV === 'weapp'

/** With the invisible marks that come along when a number is copied. */
const PHONE_MAX = 30

interface ContactFieldsProps {
  readonly contact: Contact
  /** What the cloud held before; complete, it is shown as a card with a way to change it. */
  readonly known: Contact
  readonly faulty: readonly string[]
  readonly locked: boolean
  /** Who will read the number: said beside it. */
  readonly seenBy: string
  readonly onChange: (part: Partial<Contact>) => void
}

export function ContactFields({ contact, known, faulty, locked, seenBy, onChange }: ContactFieldsProps) {
  const [editing, setEditing] = useState(false)
  const [checked, setChecked] = useState(false)
  const isKnown = known.name !== '' && phoneFault(known.phone) === undefined
  const untouched = contact.name === known.name && contact.phone === known.phone
  if (isKnown && untouched && !editing && !faulty.some((field) => field === 'name' || field === 'phone'))
    return <KnownContact contact={contact} onEdit={() => setEditing(true)} />
  const refused = faulty.includes('phone')
  const fault = phoneFault(contact.phone) ?? (refused ? '这个号码没收下，请看看' : undefined)
  // While it is being typed a number is not wrong yet, only unfinished.
  const shown = checked || refused ? fault : undefined
  const unfinished = contact.phone === '' ? undefined : fault
  return (
    <>
      <Field
        label='怎么称呼您'
        value={contact.name}
        maxLength={NAME_MAX}
        locked={locked}
        placeholder='姓名，或周阿姨'
        error={faulty.includes('name') ? '称呼没收下，请改一改' : undefined}
        onInput={(name) => onChange({ name })}
      />
      <Field
        kind='tel'
        label='电话'
        hint={shown === undefined && unfinished !== undefined ? unfinished : seenBy}
        value={contact.phone}
        maxLength={PHONE_MAX}
        locked={locked}
        placeholder='手机或座机'
        error={shown}
        onInput={(phone) => onChange({ phone })}
        onBlur={() => setChecked(contact.phone !== '')}
      />
      {HAS_ONE_TAP && <PhoneTap onPhone={(phone) => onChange({ phone })} />}
    </>
  )
}

function PhoneTap({ onPhone }: { readonly onPhone: (phone: string) => void }) {
  const [fault, setFault] = useState('')
  const take = (phone: string) => {
    setFault('')
    onPhone(phone)
  }
  return (
    <View className='phone-tap'>
      <PhoneButton label='填微信里的手机号' busyLabel='正在取号码' onPhone={take} onFault={setFault} />
      {fault !== '' && (
        <Text className='muted' aria-live='polite'>
          {fault}
        </Text>
      )}
    </View>
  )
}

function KnownContact({ contact, onEdit }: { readonly contact: Contact; readonly onEdit: () => void }) {
  return (
    <Card flush>
      <View className='contact-card'>
        <View className='contact-card__words'>
          <Text className='contact-card__phone'>{maskedPhone(contact.phone)}</Text>
          <Text className='muted'>{contact.name}</Text>
        </View>
        <Pressable className='contact-card__change' onPress={onEdit}>
          <Text>换号码</Text>
          <Icon name='right' size='xs' />
        </Pressable>
      </View>
    </Card>
  )
}
