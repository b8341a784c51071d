import type { Board } from '@core/contract/board'
import { View } from '@tarojs/components'
import { Text } from '../../ui/text/text'
import { Panel } from './panel'
import { TrendChart } from './trend-chart'
import { APPEAL_LINES, HELP_LINES } from './trend-lines'
import './wall-trends.scss'

const LOOK = { shape: 'wall', dark: true, elder: false } as const

/** On a wall the requests for help and the appeals beside each other, over the same days. */
export function WallTrends({ trend, appeals }: Pick<Board, 'trend' | 'appeals'>) {
  const name = `近 ${trend.length} 天`
  return (
    <Panel area='trend' title={name} aside='百分比；下方是每天件数'>
      <View className='wall-trends'>
        <View className='wall-trends__one'>
          <Text className='wall-trends__what'>求助，每点算到那天的 7 天</Text>
          <TrendChart trend={trend} lines={HELP_LINES} name={`求助${name}`} {...LOOK} />
        </View>
        <View className='wall-trends__one'>
          <Text className='wall-trends__what'>诉求，每点算到那天的 28 天</Text>
          <TrendChart trend={appeals.trend} lines={APPEAL_LINES} name={`诉求${name}`} {...LOOK} />
        </View>
      </View>
    </Panel>
  )
}
