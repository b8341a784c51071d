import type { CommunityAnswer } from '@core/contract/people'
import type { Place } from '@core/kit/geo'
import { buildingWords } from '@core/people/place-name'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { BuildingChoice } from './building-choice'

interface StandPickerProps {
  readonly community: CommunityAnswer
  readonly onStand: (place: Place) => Promise<unknown>
  readonly onClose: () => void
}

/** Where a member stands when the phone may not or cannot tell: the nearest building. Mount it anew for every question. */
export function StandPicker({ community, onStand, onClose }: StandPickerProps) {
  const [buildingId, setBuildingId] = useState('')
  const building = community.buildings.find(({ id }) => id === buildingId)
  const foot = building ? (
    <Button
      label={`我在 ${buildingWords(building.name)}旁边`}
      onPress={() => onStand({ lng: building.lng, lat: building.lat })}
    />
  ) : (
    <Button label='就这里' off='先选哪一栋' />
  )
  return (
    <Sheet open title='您在哪一栋旁边？' onClose={onClose} foot={foot}>
      <Text className='muted'>只用来算离求助的人多远</Text>
      <BuildingChoice community={community} chosenId={buildingId} onChoose={setBuildingId} />
    </Sheet>
  )
}
