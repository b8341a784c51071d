import { View } from '@tarojs/components'
import { role } from '../pressable/aria'
import { type RailTimes, railFace } from './half-hour-rail.shared'
import './half-hour-rail.scss'

/** The two rings on one line, for lists: tick = promised arrival, square = arrived, dot = now. */
export function HalfHourRail({ spoken, ...times }: RailTimes & { readonly spoken: string }) {
  const face = railFace(times)
  return (
    <View className={`ui-rail ui-rail--${face.state}`} aria-label={spoken} {...role('img')}>
      <View className='ui-rail__reached' style={{ width: `${face.reached}%` }} />
      <View className='ui-rail__tick' style={{ left: `${face.tick}%` }} />
      {face.arrived !== undefined && <View className='ui-rail__arrived' style={{ left: `${face.arrived}%` }} />}
      <View className='ui-rail__now' style={{ left: `${face.reached}%` }} />
    </View>
  )
}
