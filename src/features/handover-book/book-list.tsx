import type { BookRow } from '@core/contract/handover-book'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Empty } from '../../ui/empty/empty'
import { SectionTitle } from '../../ui/section-title/section-title'
import { EntryCard, type EntryQuestion } from './entry-card'
import { shelvesOf } from './shelves'

interface BookListProps {
  readonly rows: readonly BookRow[]
  readonly now: EpochMs
  readonly onTake: (rows: readonly BookRow[]) => Promise<unknown>
  readonly onAsk: (row: BookRow, question: EntryQuestion) => void
}

/** The book as it stands: what nobody has comes first, and can be taken over as a whole. */
export function BookList({ rows, now, onTake, onAsk }: BookListProps) {
  const shelves = shelvesOf(rows)
  if (shelves.length === 0)
    return <Empty title='没有要交接的' hint='答应过居民的、还没办完的，写下来，下一班一来就看到' />
  return (
    <>
      {shelves.map(({ id, title, rows: held }) => (
        <View key={id}>
          <SectionTitle
            title={`${title} ${held.length} 件`}
            {...(id === 'waiting' && held.length > 1
              ? { action: { label: '全部接过来', onPress: () => onTake(held) } }
              : {})}
          />
          <View className='stack'>
            {held.map((row) => (
              <EntryCard
                key={row.id}
                row={row}
                now={now}
                onTake={() => onTake([row])}
                onAsk={(question) => onAsk(row, question)}
              />
            ))}
          </View>
        </View>
      ))}
    </>
  )
}
