import type { DeskRow } from '@core/contract/desk'
import { CATEGORY_WORDS } from '@core/help/categories'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Text } from '../../ui/text/text'
import { spotWords } from '../../words/place-words'
import { deskChip } from './desk-chip'
import './operator-desk.scss'

interface TodayListProps {
  readonly rows: readonly DeskRow[]
  readonly now: EpochMs
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** Every call of today that became a case, newest first, as it stands now. */
export function TodayList({ rows, now, chosen, onChoose }: TodayListProps) {
  return (
    <View className='today' aria-label='今天接的电话' {...role('radiogroup')}>
      {rows.map((row) => (
        <Pressable
          key={row.id}
          className={classNames('today__row', row.id === chosen && 'today__row--chosen')}
          role='radio'
          checked={row.id === chosen}
          spoken={`${row.residentName}，${CATEGORY_WORDS[row.category]}`}
          onPress={() => onChoose(row.id)}
        >
          <View className='today__head'>
            <Text className='today__what'>{CATEGORY_WORDS[row.category]}</Text>
            <StatusChip {...deskChip(row, now)} />
          </View>
          <Text className='today__who'>
            {row.residentName}，尾号 {row.phoneTail}
          </Text>
          <Text className='muted'>
            {spotWords({ ...row, door: null })}　{clockTime(row.startedAt)}
            {nextWords(row)}
          </Text>
        </Pressable>
      ))}
    </View>
  )
}

/** What is still to be done at the desk; empty when nothing is. */
function nextWords({ status, claimed, calledBack }: DeskRow): string {
  if (claimed) return '　已认领'
  if (status === 'settled') return calledBack === 'noAnswer' ? '　没打通，再打' : '　等回访'
  return ''
}
