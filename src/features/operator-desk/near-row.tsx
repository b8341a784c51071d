import type { NearMember } from '@core/contract/desk'
import { MINUTE_MS } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Avatar } from '../../ui/avatar/avatar'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { distanceWords } from '../../words/durations'
import './operator-desk.scss'

interface NearRowProps {
  /** Null for "whoever the search finds". */
  readonly member: NearMember | null
  readonly chosen: boolean
  readonly onChoose: () => void
}

const STATES: Readonly<Record<NearMember['state'], string>> = { free: '空闲', busy: '手上有求助', away: '暂时叫不到' }

/** One who could come: how long, how far, what they know. Whoever cannot come stands there with the reason. */
export function NearRow({ member, chosen, onChoose }: NearRowProps) {
  const name = member?.name ?? '最近的先问'
  const can = member === null || member.state === 'free'
  return (
    <Pressable
      className={classNames('near__row', chosen && 'near__row--chosen', !can && 'near__row--busy')}
      role='radio'
      checked={chosen}
      disabled={!can}
      spoken={name}
      onPress={onChoose}
    >
      <View className='near__knob' />
      {member ? <Avatar name={member.name} /> : <Icon name='users' />}
      <View className='near__words'>
        <Text className='near__name'>{name}</Text>
        <Text className='muted'>{member ? about(member) : '按远近、轮到谁和手艺来问'}</Text>
      </View>
      {member && <Way member={member} />}
    </Pressable>
  )
}

function about({ state, skills }: NearMember): string {
  return [STATES[state], skills.length > 0 ? `会${skills.join('、')}` : ''].filter(Boolean).join('，')
}

function Way({ member: { travelMs, distanceM } }: { readonly member: NearMember }) {
  return (
    <View className='near__way'>
      {travelMs !== null && <Text className='near__minutes'>{Math.max(1, Math.ceil(travelMs / MINUTE_MS))} 分钟</Text>}
      <Text className='muted'>{distanceWords(distanceM)}</Text>
    </View>
  )
}
