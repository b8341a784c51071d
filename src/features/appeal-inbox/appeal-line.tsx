import type { AppealRow } from '@core/contract/appeals-answers'
import type { EpochMs } from '@core/kit/time'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { Pressable } from '../../ui/pressable/pressable'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Text } from '../../ui/text/text'
import { appealChip } from '../../words/appeal-words'
import { lineNote } from './line-note'
import './appeal-inbox.scss'

interface AppealLineProps {
  readonly row: AppealRow
  readonly now: EpochMs
  /** One of a list of which one is looked at; undefined in a list that leads away. */
  readonly chosen?: boolean
  readonly onChoose: (id: string) => void
}

/** One case of the list: what and where, how it stands, by when, and what waits for a word. */
export function AppealLine({ row, now, chosen, onChoose }: AppealLineProps) {
  const chip = appealChip(row, now, 'staff')
  const what = [row.category.name, row.buildingName === '' ? '' : buildingWords(row.buildingName)]
    .filter(Boolean)
    .join('，')
  const note = lineNote(row, now)
  return (
    <Pressable
      className={classNames('appeal-line', row.late && 'appeal-line--late', chosen && 'appeal-line--chosen')}
      {...(chosen === undefined ? {} : { role: 'radio' as const, checked: chosen })}
      spoken={[what, chip.label, note].filter(Boolean).join('，')}
      onPress={() => onChoose(row.id)}
    >
      <View className='appeal-line__head'>
        <Text className='appeal-line__what'>{what}</Text>
        <StatusChip {...chip} />
      </View>
      <Text className='appeal-line__note'>{note}</Text>
    </Pressable>
  )
}
