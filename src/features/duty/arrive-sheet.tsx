import type { HelpAnswer } from '@core/contract/help'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { wordsOf } from '../../platform/cloud/failure'
import { locate } from '../../platform/location/locate'
import { Button } from '../../ui/button/button'
import { CodeInput } from '../../ui/code-input/code-input'
import { Sheet } from '../../ui/sheet/sheet'
import './duty.scss'

interface ArriveSheetProps {
  readonly helpId: string
  readonly onArrived: (help: HelpAnswer) => void
  readonly onClose: () => void
}

const CODE_LENGTH = 4

const LOCATE_WORDS = {
  REFUSED: '没有定位权限。问居民要 4 位到达码，一样能签到',
  UNAVAILABLE: '这会儿定不到位。问居民要 4 位到达码，一样能签到',
} as const

/** Arrival is proven, not claimed: by the four digits the resident knows, or by standing there. */
export function ArriveSheet({ helpId, onArrived, onClose }: ArriveSheetProps) {
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<string>()

  const arrive = async (proof: Parameters<typeof callArrive>[1]) => {
    try {
      onArrived(await callArrive(helpId, proof))
    } catch (error) {
      setFault(wordsOf(error))
      setCode('')
    }
  }
  const byPlace = async () => {
    const fix = await locate()
    if (!fix.ok) return setFault(LOCATE_WORDS[fix.code])
    return arrive({ by: 'place', place: fix.value.place, accuracyM: Math.round(fix.value.accuracyM) })
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
        <CodeInput
          label='到达码'
          value={code}
          onInput={(digits) => {
            setFault(undefined)
            setCode(digits)
          }}
          {...(fault === undefined ? {} : { error: fault })}
          focus
        />
        <Button kind='quiet' icon='pin' label='用定位签到' busyLabel='正在定位' onPress={byPlace} />
      </View>
    </Sheet>
  )
}

function callArrive(
  helpId: string,
  proof:
    | { readonly by: 'code'; readonly code: string }
    | {
        readonly by: 'place'
        readonly place: { readonly lng: number; readonly lat: number }
        readonly accuracyM: number
      },
): Promise<HelpAnswer> {
  return callCloud('help', 'arrive', { helpId, proof })
}
