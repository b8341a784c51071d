import type { CommunityAnswer } from '@core/contract/people'
import type { Building } from '@core/people/community'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { classNames } from '../../ui/class-names'
import { DeskHeading } from '../../ui/desk-frame/desk-pane'
import { Icon } from '../../ui/icon/icon'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import './building-picks.scss'

interface BuildingPicksProps {
  readonly community: CommunityAnswer
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** Every building of the community, zone by zone, to be ticked. */
export function BuildingPicks({ community, chosen, onChoose }: BuildingPicksProps) {
  return (
    <View className='wall-zones'>
      {community.zones.map((zone) => {
        const buildings = community.buildings.filter(({ zoneId }) => zoneId === zone.id)
        if (buildings.length === 0) return null
        return <Zone key={zone.id} name={zone.name} {...{ buildings, chosen, onChoose }} />
      })}
    </View>
  )
}

interface ZoneProps extends Pick<BuildingPicksProps, 'chosen' | 'onChoose'> {
  readonly name: string
  readonly buildings: readonly Building[]
}

function Zone({ name, buildings, chosen, onChoose }: ZoneProps) {
  const count = buildings.filter(({ id }) => chosen.has(id)).length
  const whole = count === buildings.length
  const turn = (ids: readonly string[], on: boolean) => {
    const others = [...chosen].filter((id) => !ids.includes(id))
    onChoose(new Set(on ? [...others, ...ids] : others))
  }
  const all = whole ? '都不选' : '全选'
  return (
    <View className='wall-zone' aria-label={name} {...role('group')}>
      <View className='wall-zone__head'>
        <DeskHeading
          title={name}
          aside={count > 0 ? `选了 ${count} 栋，共 ${buildings.length} 栋` : `${buildings.length} 栋`}
        />
        <SmallButton
          label={all}
          spoken={`${name}${all}`}
          onPress={() =>
            turn(
              buildings.map(({ id }) => id),
              !whole,
            )
          }
        />
      </View>
      <View className='wall-zone__picks'>
        {buildings.map(({ id, name: building }) => (
          <Pick
            key={id}
            name={buildingWords(building)}
            chosen={chosen.has(id)}
            onPress={() => turn([id], !chosen.has(id))}
          />
        ))}
      </View>
    </View>
  )
}

interface PickProps {
  readonly name: string
  readonly chosen: boolean
  readonly onPress: () => void
}

function Pick({ name, chosen, onPress }: PickProps) {
  return (
    <Pressable
      className={classNames('wall-pick', chosen && 'wall-pick--chosen')}
      role='checkbox'
      checked={chosen}
      spoken={name}
      onPress={onPress}
    >
      <View className='wall-pick__box'>{chosen && <Icon name='check' size='xs' />}</View>
      <Text className='wall-pick__name'>{name}</Text>
    </Pressable>
  )
}
