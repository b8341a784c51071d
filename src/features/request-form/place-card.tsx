import type { CommunityAnswer } from '@core/contract/people'
import type { Building } from '@core/people/community'
import type { Address } from '@core/people/person'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { useElder } from '../../platform/elder-mode'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CommunityPlan } from '../../ui/community-plan/community-plan'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { addressWords } from '../../words/place-words'
import './request-form.scss'

/** Where the address comes from: the home the cloud holds, a choice of just now, or one of an earlier day. */
export type PlaceFrom = 'home' | 'now' | 'before'

const NOTES: Readonly<Record<PlaceFrom, string>> = {
  home: '您登记的家庭地址',
  now: '您刚选的地方',
  before: '您上次选的地方',
}

interface PlaceCardProps {
  readonly community: CommunityAnswer | undefined
  readonly address: Address | null
  readonly from: PlaceFrom
  readonly onChange: () => void
}

/** Metres across the strip of the plan. */
const STRIP_M = 340

/** The view looks this far north of the building, so that the pin above it has room in a low strip. Degrees, about 16 m. */
const ROOM_FOR_PIN = 0.000_145

export function PlaceCard({ community, address, from, onChange }: PlaceCardProps) {
  const elder = useElder()
  const building = community?.buildings.find(({ id }) => id === address?.buildingId)
  const words = address && community ? addressWords(address, community.buildings) : undefined
  // An address that the cloud knows better late than never must not push the form down by a drawing.
  const [withPlan, setWithPlan] = useState(words !== undefined)
  const change = () => {
    setWithPlan(true)
    onChange()
  }
  if (!words) return <Button kind='secondary' icon='pin' label='选楼栋、单元、门牌' onPress={change} />
  const isHome = from === 'home'
  return (
    <Card flush>
      {withPlan && building && community && !elder && <PlaceOnPlan community={community} building={building} />}
      <View className='place'>
        <View className='place__words'>
          <Text className='place__address'>{words}</Text>
          <View className='place__note'>
            <Icon name='st-settled' size='xs' className='place__tick' />
            <Text>{elder && isHome ? '您家' : NOTES[from]}</Text>
          </View>
        </View>
        {!elder && (
          <Pressable className='place__change' onPress={change}>
            <Text>换地址</Text>
            <Icon name='right' size='xs' />
          </Pressable>
        )}
      </View>
      {elder && (
        <View className='place__elder'>
          <Button kind='secondary' label={isHome ? '不在家，换地方' : '换地方'} onPress={change} />
        </View>
      )}
    </Card>
  )
}

interface PlaceOnPlanProps {
  readonly community: CommunityAnswer
  readonly building: Building
}

function PlaceOnPlan({ community, building }: PlaceOnPlanProps) {
  const { id, name, lng, lat } = building
  const view = useMemo(() => ({ lng, lat: lat + ROOM_FOR_PIN, spanM: STRIP_M }), [lng, lat])
  return (
    <CommunityPlan
      plan={community.plan}
      shape='strip'
      view={view}
      highlightId={id}
      markers={[{ id, lng, lat, tone: 'home' }]}
      spoken={`平面图，${name}`}
    />
  )
}
