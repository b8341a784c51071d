import type { CommunityAnswer } from '@core/contract/people'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { CommunityPlan } from '../../ui/community-plan/community-plan'
import { Text } from '../../ui/text/text'
import { ChoiceChip } from './choice-chip'
import './address-picker.scss'

interface BuildingChoiceProps {
  readonly community: CommunityAnswer
  readonly chosenId: string
  /** Only the chosen one is shown, so that unit and door come into sight; `onUnfold` brings the others back. */
  readonly folded?: boolean
  readonly onUnfold?: () => void
  readonly onChoose: (buildingId: string) => void
}

/** Metres across the plan once a building is chosen: its neighbours stay in sight. */
const NEAR_M = 260

export function BuildingChoice({ community, chosenId, folded = false, onUnfold, onChoose }: BuildingChoiceProps) {
  const chosen = community.buildings.find(({ id }) => id === chosenId)
  return (
    <>
      <View className='address__plan'>
        <CommunityPlan
          plan={community.plan}
          shape='band'
          view={chosen && { lng: chosen.lng, lat: chosen.lat, spanM: NEAR_M }}
          highlightId={chosen?.id}
          markers={chosen ? [{ id: chosen.id, lng: chosen.lng, lat: chosen.lat, tone: 'home' }] : []}
          spoken={chosen ? `平面图，${buildingWords(chosen.name)}` : '社区平面图'}
        />
      </View>
      {folded && chosen ? (
        <View className='address__group address__chips'>
          <ChoiceChip label={buildingWords(chosen.name)} chosen onPress={onUnfold ?? (() => {})} />
          {onUnfold && <ChoiceChip label='换一栋' chosen={false} onPress={onUnfold} />}
        </View>
      ) : (
        <ZoneChoices community={community} chosenId={chosenId} onChoose={onChoose} />
      )}
    </>
  )
}

function ZoneChoices({ community, chosenId, onChoose }: BuildingChoiceProps) {
  return (
    <>
      {community.zones.map((zone) => (
        <View key={zone.id} className='address__group'>
          <Text className='address__zone'>{zone.name}</Text>
          <View className='address__chips' aria-label={zone.name}>
            {community.buildings
              .filter(({ zoneId }) => zoneId === zone.id)
              .map(({ id, name }) => (
                <ChoiceChip
                  key={id}
                  label={buildingWords(name)}
                  chosen={id === chosenId}
                  onPress={() => onChoose(id)}
                />
              ))}
          </View>
        </View>
      ))}
    </>
  )
}
