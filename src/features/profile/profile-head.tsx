import type { CommunityAnswer, MeAnswer } from '@core/contract/people'
import { View } from '@tarojs/components'
import { Avatar } from '../../ui/avatar/avatar'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Text } from '../../ui/text/text'
import { addressWords } from '../../words/place-words'
import './profile.scss'

interface ProfileHeadProps {
  readonly me: MeAnswer | undefined
  readonly community: CommunityAnswer | undefined
  readonly onEdit: () => void
}

/** Who this is, as far as they said; nobody has to say anything. */
export function ProfileHead({ me, community, onEdit }: ProfileHeadProps) {
  const address = me?.home && community ? addressWords(me.home, community.buildings) : undefined
  return (
    <View className='profile-head'>
      <Avatar size='huge' name={me?.name ?? ''} />
      <View className='profile-head__words'>
        {me ? (
          <>
            <Text className='profile-head__name'>{me.name || '邻居您好'}</Text>
            <Text className='muted'>{address ?? (me.home ? '…' : '还没登记地址，求助时再填也行')}</Text>
          </>
        ) : (
          <>
            <Text className='profile-head__name'>邻居您好</Text>
            <Skeleton width='most' />
          </>
        )}
      </View>
      {me ? (
        <Pressable className='profile-head__edit' spoken='改姓名、电话和地址' onPress={onEdit}>
          <Icon name='edit' />
        </Pressable>
      ) : (
        <View className='profile-head__room' />
      )}
    </View>
  )
}
