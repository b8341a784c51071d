import type { AppealRow } from '@core/contract/appeals-answers'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Choices } from '../../ui/choices/choices'
import { Empty } from '../../ui/empty/empty'
import { role } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import { AppealLine } from './appeal-line'
import { type AppealFilter, filterChoices, filtered } from './filters'
import './appeal-inbox.scss'

interface InboxListProps {
  readonly rows: readonly AppealRow[]
  readonly filter: AppealFilter
  readonly chosen: string | undefined
  readonly now: EpochMs
  readonly onFilter: (filter: AppealFilter) => void
  readonly onChoose: (id: string) => void
}

/** The desk's cases through the chosen filter, the most pressing first. */
export function InboxList({ rows, filter, chosen, now, onFilter, onChoose }: InboxListProps) {
  const shown = filtered(rows, filter)
  return (
    <View>
      <View className='appeal-inbox__filters'>
        <Choices label='看哪些' choices={filterChoices(rows, filter)} chosen={filter} onChoose={onFilter} />
      </View>
      {shown.length === 0 ? (
        <Empty title='这里没有了' hint='有新的，马上出现在这里' />
      ) : (
        <View {...role('radiogroup')} aria-label='诉求'>
          {shown.map((row) => (
            <AppealLine key={row.id} row={row} now={now} chosen={row.id === chosen} onChoose={onChoose} />
          ))}
        </View>
      )}
      <View className='appeal-inbox__keys'>
        <Text className='muted'>↑ ↓ 换一件，数字键办，Esc 收起</Text>
      </View>
    </View>
  )
}
