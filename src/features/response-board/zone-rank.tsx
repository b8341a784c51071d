import type { ZoneLine } from '@core/board/figure'
import { TOO_FEW_WORDS } from '@core/board/rates'
import type { Zone } from '@core/people/community'
import { View } from '@tarojs/components'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { lengthDigits, percentOf } from './figure-words'
import { Panel } from './panel'
import './zone-rank.scss'

interface ZoneRankProps {
  readonly lines: readonly ZoneLine[]
  readonly zones: readonly Zone[]
  readonly period: string
  /** Looks at one zone alone; absent on a wall, which no hand touches. */
  readonly onZone?: ((zoneId: string) => void) | undefined
}

/** From here to 100 %. */
const FROM = 800
const WHOLE = 1000

/** Zones by what was settled in time; single people are never ranked. */
export function ZoneRank({ lines, zones, period, onZone }: ZoneRankProps) {
  return (
    <Panel area='rank' title='网格榜' aside={`${period}，30 分办好率`}>
      <View className='zone-rank' {...role('list')}>
        <View className='zone-rank__line zone-rank__line--head' aria-hidden='true'>
          <Text className='zone-rank__zone'>网格</Text>
          <Text className='zone-rank__rail' />
          <Text className='zone-rank__figure'>办好</Text>
          <Text className='zone-rank__figure'>件数</Text>
          <Text className='zone-rank__figure zone-rank__figure--more'>到场</Text>
          <Text className='zone-rank__figure zone-rank__figure--more'>满意</Text>
        </View>
        {lines.map((line) => (
          <Line
            key={line.zoneId}
            line={line}
            name={zones.find(({ id }) => id === line.zoneId)?.name ?? ''}
            onZone={onZone}
          />
        ))}
      </View>
    </Panel>
  )
}

interface LineProps extends Pick<ZoneRankProps, 'onZone'> {
  readonly line: ZoneLine
  readonly name: string
}

function Line({ line, name, onZone }: LineProps) {
  const { rounds, settle, satisfied, arrive } = line
  const figure = (permille: number | null) => (permille === null ? '—' : percentOf(permille))
  const said = settle.permille === null ? TOO_FEW_WORDS : `办好率 ${percentOf(settle.permille)}%`
  const left = `${Math.min(1, Math.max(0, ((settle.permille ?? FROM) - FROM) / (WHOLE - FROM))) * 100}%`
  const spoken = `${name}，${rounds} 件，${said}`
  const inside = (
    <>
      <Text className='zone-rank__zone'>{name}</Text>
      <View className='zone-rank__rail'>
        {settle.permille !== null && <View className='zone-rank__dot' style={{ left }} />}
      </View>
      <Text className='zone-rank__figure'>{settle.permille === null ? '样本少' : percentOf(settle.permille)}</Text>
      <Text className='zone-rank__figure'>{rounds}</Text>
      <Text className='zone-rank__figure zone-rank__figure--more'>{lengthDigits(arrive.medianS)}</Text>
      <Text className='zone-rank__figure zone-rank__figure--more'>{figure(satisfied.permille)}</Text>
    </>
  )
  if (!onZone)
    return (
      <View className='zone-rank__line zone-rank__line--still' aria-label={spoken} {...role('listitem')}>
        {inside}
      </View>
    )
  return (
    <View {...role('listitem')}>
      <Pressable className='zone-rank__line' spoken={`${spoken}，只看这个网格`} onPress={() => onZone(line.zoneId)}>
        {inside}
      </Pressable>
    </View>
  )
}
