import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { wordsOf } from '../../platform/cloud/failure'
import { COMMUNITY_ID } from '../../platform/community-id'
import { useElder } from '../../platform/elder-mode'
import { replacePage } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Notice } from '../../ui/notice/notice'
import { CLAIM_CODE_LENGTH, claimFault } from './claim-fault'

interface ClaimFormProps {
  /** The number the cloud knows of whoever looks at this screen; empty when it knows none. */
  readonly knownPhone: string
  readonly hotline: string
}

/** Whoever rang the hotline takes their case into their own phone: who is coming, the arrival code, the last word. */
export function ClaimForm({ knownPhone, hotline }: ClaimFormProps) {
  const elder = useElder()
  const [key, setKey] = useState<string>()
  const [code, setCode] = useState('')
  const [refused, setRefused] = useState<string>()
  const typed = key ?? knownPhone
  const fault = claimFault(typed, code)
  const change = (put: (value: string) => void) => (value: string) => {
    setRefused(undefined)
    put(value)
  }
  const claim = async () => {
    try {
      const input = { communityId: COMMUNITY_ID, key: typed.trim(), code: code.replace(/\D/g, '') }
      const { id } = await callCloud('desk', 'claim', input)
      await replacePage('track', { id })
    } catch (error) {
      setRefused(wordsOf(error))
    }
  }
  return (
    <View className='stack'>
      <Notice tone='sunken' icon='phone'>
        您打过热线，接线员会告诉您一个 6 位认领码。填在这里，谁来、几点到，手机上就看得到。
      </Notice>
      <Field
        label='打热线的号码'
        {...(elder ? {} : { hint: '或求助编号，HB 开头' })}
        value={typed}
        maxLength={20}
        placeholder={elder ? '或 HB 开头的编号' : '比如 138 0000 0000'}
        onInput={change(setKey)}
      />
      <Field
        kind='tel'
        label='认领码'
        {...(elder ? {} : { hint: '接线员或短信告诉您的 6 位数字' })}
        value={code}
        maxLength={CLAIM_CODE_LENGTH + 5}
        placeholder='6 位数字'
        error={refused}
        onInput={change(setCode)}
      />
      {fault === undefined ? (
        <Button label='认领这件求助' busyLabel='正在核对' onPress={claim} />
      ) : (
        <Button label='认领这件求助' off={fault} />
      )}
      <Button kind='secondary' icon='phone' label='没有认领码，打热线问' onPress={() => callPhone(hotline)} />
    </View>
  )
}
