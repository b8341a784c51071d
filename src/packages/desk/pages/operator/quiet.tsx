import type { Pledge } from '@core/help/pledge'
import { View } from '@tarojs/components'
import { KeySign } from '../../../../features/operator-desk/key-sign'
import { Button } from '../../../../ui/button/button'
import { Icon } from '../../../../ui/icon/icon'
import { Text } from '../../../../ui/text/text'
import { pledgeWords } from '../../../../words/durations'
import './operator.scss'

const STEPS = [
  ['0 Q W E', '没有危险，或转 120、119、110'],
  ['1 – 8', '什么事'],
  ['Enter', '下一问；地址打 7-2-301 就认得'],
  ['Shift Enter', '在“情况”里换行'],
  ['Ctrl Enter', '派单'],
] as const

/** From the first of several keys to the last. */
const TO = '–'

interface QuietProps {
  readonly promise: Pledge | null
  readonly hotline: string
  readonly onPickUp: () => void
}

/** Between two calls: one thing to press, and the keys that carry a call. */
export function Quiet({ hotline, promise, onPickUp }: QuietProps) {
  const clock = promise ? `${pledgeWords(promise.arriveMs)}到家` : '时限'
  const steps = [['F2', `接起电话，${clock}从这一刻算`] as const, ...STEPS]
  return (
    <View className='quiet'>
      <View className='quiet__sign'>
        <Icon name='headset' size='huge' />
      </View>
      <Text className='quiet__title'>等电话，{hotline}</Text>
      <Text className='muted'>电话一响，拿起听筒就按下面这个键</Text>
      <View className='quiet__press'>
        <Button icon='phone' label='接起电话' keySign='F2' spoken='接起电话，F2' width='fit' onPress={onPickUp} />
      </View>
      <View className='quiet__keys'>
        {steps.map(([sign, words]) => (
          <View key={sign} className='quiet__key'>
            <View className='quiet__caps'>
              {sign
                .split(' ')
                .map((cap) => (cap === TO ? <Text key={cap}>{cap}</Text> : <KeySign key={cap} sign={cap} />))}
            </View>
            <Text className='muted'>{words}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
