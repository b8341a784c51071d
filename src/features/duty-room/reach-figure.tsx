import type { ReachAnswer } from '@core/contract/reach'
import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import './reach-figure.scss'

/** 能叫到 N/M 人: in gold, with its glyph, as soon as one cannot be. */
export function ReachFigure({ reach }: { readonly reach: Pick<ReachAnswer, 'onDuty' | 'reachable'> }) {
  const { onDuty, reachable } = reach
  const short = reachable < onDuty || onDuty === 0
  return (
    <View className={short ? 'reach-figure reach-figure--short' : 'reach-figure'}>
      {short && <Icon name='st-gap' size='glyph' />}
      <Text>{onDuty === 0 ? '现在没有人在岗' : '能叫到 '}</Text>
      {onDuty > 0 && (
        <Text className='reach-figure__count'>
          {reachable}/{onDuty}
        </Text>
      )}
      {onDuty > 0 && <Text> 人</Text>}
    </View>
  )
}
