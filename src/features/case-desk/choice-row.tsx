import type { AssignChoice } from '@core/contract/help-answers'
import { MINUTE_MS } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Avatar } from '../../ui/avatar/avatar'
import { classNames } from '../../ui/class-names'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { distanceWords } from '../../words/durations'
import { LEFT_OUT_WORDS, maySend } from './left-out-words'
import { TRANSPORT_WORDS } from './second-look'
import './send-sheet.scss'

interface ChoiceRowProps {
  readonly choice: AssignChoice
  readonly chosen: boolean
  readonly onToggle: (memberId: string) => void
}

/** One member on duty: how far, how long, and what speaks against them. Whom the cloud would refuse cannot be chosen. */
export function ChoiceRow({ choice, chosen, onToggle }: ChoiceRowProps) {
  const { memberId, name, distanceM, leftOut, transport, reachable } = choice
  const may = maySend(leftOut)
  const minutes = wayMinutes(choice)
  const state = leftOut === null ? '空闲' : LEFT_OUT_WORDS[leftOut]
  const unheard = reachable || leftOut === 'UNREACHABLE' ? '' : LEFT_OUT_WORDS.UNREACHABLE
  const note = [state, unheard, TRANSPORT_WORDS[transport]].filter(Boolean).join('，')
  const far = distanceWords(distanceM)
  return (
    <Pressable
      className={classNames('choice', chosen && 'choice--chosen', !may && 'choice--off')}
      role='checkbox'
      checked={chosen}
      disabled={!may}
      spoken={[name, note, far, minutes === null ? '' : `约 ${minutes} 分钟`].filter(Boolean).join('，')}
      onPress={() => onToggle(memberId)}
    >
      <View className='choice__mark' />
      <Avatar name={name} />
      <View className='choice__words'>
        <Text className='choice__name'>{name}</Text>
        <Text className='choice__note'>{note}</Text>
      </View>
      <View className='choice__way'>
        {minutes !== null && (
          <Text>
            <Text className='choice__minutes'>{minutes}</Text> 分钟
          </Text>
        )}
        <Text className='choice__note'>{far}</Text>
      </View>
    </Pressable>
  )
}

/** Whole minutes of the way, never below one; null when nobody measured it. */
function wayMinutes({ travelMs }: Pick<AssignChoice, 'travelMs'>): number | null {
  return travelMs === null ? null : Math.max(1, Math.ceil(travelMs / MINUTE_MS))
}
