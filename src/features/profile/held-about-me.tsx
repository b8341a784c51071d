import { Text, View } from '@tarojs/components'
import { Sheet } from '../../ui/sheet/sheet'
import './profile.scss'

const FACTS = [
  ['姓名、电话、地址', '您求助或自己填的。接了您这一单的党员看得到；没接单的只看到几栋几单元。'],
  ['求助记录', '办到哪一步、谁办的、您的评价。您自己、接单人和值班的人看得到。'],
  ['到达码', '只有您看得到，人到门口再念。'],
  ['位置', '不记您的位置。值班党员上岗时记他站在哪，下岗就不用了。'],
] as const

/** What is known about its reader, and who sees it; short enough to be read. */
export function HeldAboutMe({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet open title='我们知道您什么' onClose={onClose}>
      <View className='stack'>
        {FACTS.map(([what, who]) => (
          <View key={what}>
            <Text className='held__what'>{what}</Text>
            <Text className='muted held__who'>{who}</Text>
          </View>
        ))}
      </View>
    </Sheet>
  )
}
