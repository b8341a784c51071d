import type { Place } from '@core/kit/geo'
import { buildingNear } from '@core/people/building-near'
import type { Building } from '@core/people/community'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { choosePlace } from '../../platform/location/choose-place'
import { locate } from '../../platform/location/locate'
import { SmallButton } from '../../ui/button/small-button'
import { Text } from '../../ui/text/text'
import './address-picker.scss'

interface PlaceHelpProps {
  readonly buildings: readonly Building[]
  readonly onBuilding: (buildingId: string) => void
}

const PICK_BELOW = '从下面选楼栋就行'

const FAULT_WORDS = {
  REFUSED: `没用位置，${PICK_BELOW}`,
  UNAVAILABLE: `这会儿定不到位，${PICK_BELOW}`,
} as const

/** Two ways to the nearest building for whoever would rather not look for it. Neither decides: the building is shown and may be changed. */
export function PlaceHelp({ buildings, onBuilding }: PlaceHelpProps) {
  const [said, say] = useState('')
  const take = (place: Place, accuracyM?: number) => {
    const near = buildingNear(place, buildings, accuracyM)
    if (near) onBuilding(near.id)
    say(near ? `离得最近的是 ${buildingWords(near.name)}，不对就换一栋` : `这里不在本社区，${PICK_BELOW}`)
  }
  const here = async () => {
    const fix = await locate('tap')
    if (fix.ok) take(fix.value.place, fix.value.accuracyM)
    else say(FAULT_WORDS[fix.code])
  }
  return (
    <View className='place-help'>
      <View className='place-help__ways'>
        <SmallButton icon='pin' label='用我现在的位置' onPress={here} />
        {choosePlace && <OnMap onPlace={take} onFault={(code) => say(FAULT_WORDS[code])} />}
      </View>
      <Text className='muted place-help__words' aria-live='polite'>
        {said || '只用来选最近的一栋，用完不留'}
      </Text>
    </View>
  )
}

interface OnMapProps {
  readonly onPlace: (place: Place) => void
  readonly onFault: (code: keyof typeof FAULT_WORDS) => void
}

function OnMap({ onPlace, onFault }: OnMapProps) {
  const point = async () => {
    const chosen = await choosePlace?.()
    if (chosen?.ok) onPlace(chosen.value)
    else if (chosen && chosen.code !== 'CANCELLED') onFault(chosen.code)
  }
  return <SmallButton icon='map' label='在地图上选' onPress={point} />
}
