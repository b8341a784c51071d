import { View } from '@tarojs/components'
import { DeskHeading } from '../../ui/desk-frame/desk-pane'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import './plan-form.scss'

/** The name of the part in hand, and the way to let go of it. */
export function PartHead({ title, onLetGo }: { readonly title: string; readonly onLetGo: () => void }) {
  return (
    <View className='plan-part-head'>
      <DeskHeading title={title} />
      <Pressable className='plan-part-head__close' spoken={`放下${title}`} onPress={onLetGo}>
        <Icon name='x' size='small' />
      </Pressable>
    </View>
  )
}
