import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useElder } from '../../platform/elder-mode'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'

interface HomeBarProps {
  readonly communityName: string
  readonly buildingName: string | undefined
  readonly onPlace: () => void
  readonly onPrint: () => void
  readonly aloud: ReactNode
}

/** Where help would come to, and the way into large print and out of it. */
export function HomeBar({ communityName, buildingName, onPlace, onPrint, aloud }: HomeBarProps) {
  const elder = useElder()
  const print = (
    <Pressable className='home-bar__print' onPress={onPrint} spoken={elder ? '换回普通版' : '换成大字版'}>
      <Icon name='textsize' size='small' />
      <Text>{elder ? '普通版' : '大字版'}</Text>
    </Pressable>
  )
  if (elder)
    return (
      <View className='home-bar home-bar--elder'>
        {aloud}
        {print}
      </View>
    )
  const where = `${communityName}，${buildingName ?? '选楼栋'}`
  return (
    <View className='home-bar'>
      <Pressable className='home-bar__place' onPress={onPlace} spoken={`${where}，换地方`}>
        <Icon name='pin' size='small' />
        <Text className='home-bar__community'>{communityName}</Text>
        <Text className='home-bar__building'>{buildingName ?? '选楼栋'}</Text>
        <Icon name='down' size='xs' />
      </Pressable>
      {print}
    </View>
  )
}
