import type { HelpAnswer } from '@core/contract/help-answers'
import type { InputOf } from '@core/contract/wire'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { codeOf, wordsOf } from '../../platform/cloud/failure'
import { locate } from '../../platform/location/locate'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button/button'
import { CodeInput } from '../../ui/code-input/code-input'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import './duty.scss'

interface ArriveSheetProps {
  readonly helpId: string
  /** Can give the case anew, which gives new tries. */
  readonly coordinator: HelpAnswer['coordinator']
  readonly onArrived: (help: HelpAnswer) => void
  readonly onClose: () => void
}

const CODE_LENGTH = 4

const LOCATE_WORDS = {
  REFUSED: '没有定位权限。问居民要 4 位到达码，一样能签到',
  UNAVAILABLE: '这会儿定不到位。问居民要 4 位到达码，一样能签到',
} as const

const LOCKED_WORDS = '定不到位。打给值班长，请他重新派给您，就能再输到达码'

type Proof = InputOf<'help', 'arrive'>['proof']

/** Arrival is proven, not claimed: by the four digits the resident knows, or by standing there. */
export function ArriveSheet({ helpId, coordinator, onArrived, onClose }: ArriveSheetProps) {
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<string>()
  const [locked, setLocked] = useState(false)
  const arrive = (proof: Proof) =>
    callCloud('help', 'arrive', { helpId, proof }).then(onArrived, (error: unknown) => {
      setFault(wordsOf(error))
      if (codeOf(error) === 'TOO_MANY_TRIES') setLocked(true)
      // Only a wrong code is typed anew: with no network the digits are still right.
      if (codeOf(error) === 'WRONG_CODE') setCode('')
    })
  const type = (digits: string) => {
    setFault(undefined)
    setCode(digits)
  }
  const foot =
    code.length < CODE_LENGTH ? (
      <Button label='我到了' off='输 4 位到达码' />
    ) : (
      <Button label='我到了' busyLabel='正在签到' onPress={() => arrive({ by: 'code', code })} />
    )
  return (
    <Sheet open title='到门口了？' onClose={onClose} foot={foot}>
      <View className='stack'>
        <Text className='muted'>请居民念一下手机上的 4 位到达码</Text>
        <CodeInput label='到达码' value={code} onInput={type} error={fault} focus />
        <ByPlace onFix={arrive} onFault={(words) => setFault(locked ? LOCKED_WORDS : words)} />
        {locked && (
          <Button
            kind='secondary'
            icon='phone'
            label={`打给值班长${coordinator.name}`}
            onPress={() => callPhone(coordinator.phone)}
          />
        )}
      </View>
    </Sheet>
  )
}

interface ByPlaceProps {
  readonly onFix: (proof: Proof) => Promise<unknown>
  readonly onFault: (words: string) => void
}

function ByPlace({ onFix, onFault }: ByPlaceProps) {
  const sign = async () => {
    const fix = await locate('tap')
    if (fix.ok) await onFix({ by: 'place', place: fix.value.place, accuracyM: Math.round(fix.value.accuracyM) })
    else onFault(LOCATE_WORDS[fix.code])
  }
  return <Button kind='quiet' icon='pin' label='用定位签到' busyLabel='正在定位' onPress={sign} />
}
