import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useMyAddress } from '../../features/address-picker/use-my-address'
import { useCommunity } from '../../platform/community'
import { COMMUNITY_NAME } from '../../platform/community-id'
import { setElder, useElder } from '../../platform/elder-mode'
import { me } from '../../platform/me'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'

interface HomeBarProps {
  readonly onPlace: () => void
  readonly aloud: ReactNode
}

/** Where help would come to, and the way into large print and out of it. */
export function HomeBar({ onPlace, aloud }: HomeBarProps) {
  const elder = useElder()
  const print = (
    <Pressable
      className='home-bar__print'
      onPress={() => setElder(!elder)}
      spoken={elder ? '换回普通版' : '换成大字版'}
    >
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
  return (
    <View className='home-bar'>
      <PlaceDoor onPlace={onPlace} />
      {print}
    </View>
  )
}

/** The community, and the building that distances are counted from. */
function PlaceDoor({ onPlace }: Pick<HomeBarProps, 'onPlace'>) {
  const community = useCommunity()
  const [address] = useMyAddress()
  const profile = me.use()
  const known = community.status === 'ready' ? community.data : undefined
  const name = known?.name ?? COMMUNITY_NAME
  const chosen = known?.buildings.find(({ id }) => id === address?.buildingId)
  // Somebody we know is not asked for what is still on its way.
  const coming = community.status !== 'ready' || (!address && profile.status !== 'ready')
  const building = chosen ? buildingWords(chosen.name) : coming ? '' : '选楼栋'
  return (
    <Pressable
      className='home-bar__place'
      onPress={onPlace}
      spoken={[name, building, '换地方'].filter(Boolean).join('，')}
    >
      <Icon name='pin' size='small' />
      <Text className='home-bar__community'>{name}</Text>
      <Text className='home-bar__building'>{building}</Text>
      <Icon name='down' size='xs' />
    </Pressable>
  )
}
