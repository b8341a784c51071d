import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import { Segment } from '../../ui/segment/segment'
import './roster-bar.scss'

export type WeekLook = 'zone' | 'person'

const LOOKS: readonly { readonly id: WeekLook; readonly label: string }[] = [
  { id: 'zone', label: '按网格' },
  { id: 'person', label: '按人' },
]

/** A phone has none of these keys. */
const keysHeard = process.env.TARO_ENV === 'h5'

interface WeekToolsProps {
  readonly look: WeekLook
  readonly onLook: (look: WeekLook) => void
  /** Whose shifts stand out. */
  readonly markedName: string | undefined
}

/** How to look at the week, and what the looks of a chip mean. */
export function WeekTools({ look, onLook, markedName }: WeekToolsProps) {
  return (
    <View className='roster-tools'>
      <Segment name='怎么看这一周' choices={LOOKS} chosen={look} onChoose={onLook} />
      {markedName !== undefined && (
        <View className='roster-tools__mark'>
          <View className='roster-tools__sample roster-tools__sample--marked' />
          <Text>{markedName}这周的班</Text>
        </View>
      )}
      {keysHeard && <Text className='roster-tools__keys'>方向键走动，回车选中，Delete 撤下，Esc 放下</Text>}
      <View className='roster-tools__legend'>
        <View className='roster-tools__item'>
          <View className='roster-tools__sample roster-tools__sample--gap' />
          <Text>缺岗</Text>
        </View>
        <View className='roster-tools__item roster-tools__item--alert'>
          <Icon name='st-over' size='glyph' />
          <Text>冲突</Text>
        </View>
        <View className='roster-tools__item roster-tools__item--blue'>
          <Icon name='swap' size='glyph' />
          <Text>想调班</Text>
        </View>
        <View className='roster-tools__item roster-tools__item--alert'>
          <Icon name='wifioff' size='glyph' />
          <Text>通知不到</Text>
        </View>
        <View className='roster-tools__item'>
          <View className='roster-tools__sample roster-tools__sample--edited'>
            <View className='roster-tools__fold' />
          </View>
          <Text>新改的</Text>
        </View>
      </View>
    </View>
  )
}
