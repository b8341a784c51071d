import type { ReachAnswer } from '@core/contract/reach'
import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import { Text } from '../../ui/text/text'
import { isShort, reachWords } from './reach-words'
import './reach-figure.scss'

type Counted = Pick<ReachAnswer, 'onDuty' | 'reachable' | 'expected' | 'absent'>

/** 在岗 N / 应到 M，能叫到 K 人: in gold, with its glyph, as soon as somebody is missing or cannot be reached. */
export function ReachFigure({ reach }: { readonly reach: Counted }) {
  const short = isShort(reach)
  return (
    <View className={short ? 'reach-figure reach-figure--short' : 'reach-figure'}>
      {short && <Icon name='st-gap' size='glyph' />}
      {reachWords(reach).map(({ label, count }) => (
        <View key={label} className='reach-figure__part'>
          <Text>{label}</Text>
          {count !== null && <Text className='reach-figure__count'>{count}</Text>}
        </View>
      ))}
    </View>
  )
}
