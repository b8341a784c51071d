import { View } from '@tarojs/components'
import { Text } from '../text/text'
import { Apart } from './apart'
import { RingDrawing, type RingProps } from './ring'
import { type RingSpec, ringFace } from './ring.shared'
import './ring-label.scss'

/** A tiny ring with its digits beside it, two to a row on a member's task. */
export function RingLine({ spec, ...p }: RingProps & { readonly spec: RingSpec }) {
  const face = ringFace(p, spec)
  return (
    <Apart>
      <View className='ui-ring-line'>
        <RingDrawing spec={spec} {...p} size='tiny' />
        <View className='ui-ring-line__words' aria-hidden='true'>
          <Text className={`ui-ring-line__digits ui-ring-line__digits--${face.state}`}>{face.digits}</Text>
          <Text className='ui-ring-line__caption'>{face.caption}</Text>
        </View>
      </View>
    </Apart>
  )
}
