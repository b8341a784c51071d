import { View } from '@tarojs/components'
import { useElder } from '../../platform/elder-mode'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button/button'
import { Choices } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { Notice } from '../../ui/notice/notice'
import { CLAIM_CODE_LENGTH } from './claim-fault'
import { useClaim } from './use-claim'

const CLAIMED = [
  { id: 'help', label: '求助' },
  { id: 'appeal', label: '诉求' },
] as const

interface ClaimFormProps {
  /** The number the cloud knows of whoever looks at this screen; empty when it knows none. */
  readonly knownPhone: string
  /** From the code that was scanned; empty without one. */
  readonly knownCode: string
  readonly hotline: string
}

/** Whoever rang the hotline takes their case into their own phone: who is coming, the arrival code, the last word. */
export function ClaimForm({ knownPhone, knownCode, hotline }: ClaimFormProps) {
  const elder = useElder()
  const { typed, code, kind, refused, fault, choose, typeKey, typeCode, claim } = useClaim(knownPhone, knownCode)
  return (
    <View className='stack'>
      <Notice tone='sunken' icon='phone'>
        您打过热线、寄过信、来过接待室，工作人员会告诉您一个 6 位认领码。填在这里，办到哪一步，手机上就看得到。
      </Notice>
      <Choices label='认领什么' choices={CLAIMED} chosen={kind} onChoose={choose} />
      <Field
        label='打热线的号码'
        {...(elder ? {} : { hint: '或编号，HB、SQ 开头' })}
        value={typed}
        maxLength={20}
        placeholder={elder ? '或 HB、SQ 开头的编号' : '比如 138 0000 0000'}
        onInput={typeKey}
      />
      <Field
        kind='tel'
        label='认领码'
        {...(elder ? {} : { hint: '接线员或短信告诉您的 6 位数字' })}
        value={code}
        maxLength={CLAIM_CODE_LENGTH + 5}
        placeholder='6 位数字'
        error={refused}
        onInput={typeCode}
      />
      <Button
        label={kind === 'appeal' ? '认领这件诉求' : '认领这件求助'}
        busyLabel='正在核对'
        off={fault}
        onPress={claim}
      />
      <Button kind='secondary' icon='phone' label='没有认领码，打热线问' onPress={() => callPhone(hotline)} />
    </View>
  )
}
