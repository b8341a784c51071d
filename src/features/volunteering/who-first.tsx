import type { MeAnswer } from '@core/contract/people'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { me } from '../../platform/me'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { PhoneButton } from '../../ui/open-button/phone-button'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { phoneFault } from '../../words/phone-words'

interface WhoFirstProps {
  readonly action: string
  /** Why it is asked, and who sees it. */
  readonly why: string
  readonly tell: Tell
  /** First of all at the tap, before anything is waited for. */
  readonly onTap: () => Promise<unknown>
  /** Who it is is known now. */
  readonly onKnown: () => Promise<unknown>
  readonly onClose: () => void
}

/** Name and telephone, asked at the moment they are needed and not before. */
export function WhoFirst({ action, why, tell, onTap, onKnown, onClose }: WhoFirstProps) {
  const profile = me.use()
  const known = profile.status === 'ready' ? profile.data : undefined
  const attempt = useAttempt(tell, me.reload)
  const [name, setName] = useState(known?.name ?? '')
  const [phone, setPhone] = useState(known?.phone ?? '')
  const [fault, setFault] = useState('')
  const missing = name.trim() === '' ? '先填称呼' : phoneFault(phone) ? '先把电话填对' : undefined
  const go = async () => {
    await onTap()
    const saved = await attempt(() => save(known, name, phone))
    if (!saved) return
    me.replace(saved)
    onClose()
    await onKnown()
  }
  return (
    <Sheet
      open
      title='怎么称呼您？'
      onClose={onClose}
      foot={
        missing === undefined ? (
          <Button label={action} busyLabel='正在记下' onPress={go} />
        ) : (
          <Button label={action} off={missing} />
        )
      }
    >
      <View className='stack'>
        <Text className='muted'>{why}</Text>
        <Field label='怎么称呼您' value={name} maxLength={60} placeholder='姓名，或周阿姨' onInput={setName} />
        <Field kind='tel' label='电话' value={phone} maxLength={20} placeholder='手机或座机' onInput={setPhone} />
        <PhoneButton label='填微信里的手机号' busyLabel='正在取号码' onPhone={setPhone} onFault={setFault} />
        {fault !== '' && <Text className='muted'>{fault}</Text>}
      </View>
    </Sheet>
  )
}

function save(known: MeAnswer | undefined, name: string, phone: string): Promise<MeAnswer> {
  const said = { name: name.trim(), phone: phone.trim(), home: known?.home ?? null }
  return callCloud('people', 'saveMe', { communityId: COMMUNITY_ID, ...said })
}
