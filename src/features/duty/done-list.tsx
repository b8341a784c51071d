import type { HelpRow } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import { clockTime } from '@core/kit/local-time'
import { openPage } from '../../platform/navigation'
import { Card } from '../../ui/card/card'
import { FigureRow } from '../../ui/figure-row/figure-row'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { spelledOut } from '../../words/durations'
import { spotWords } from '../../words/place-words'
import { todayFigures } from './today-figures'

/** Today's work; nothing when there was none yet. */
export function DoneList({ rows }: { readonly rows: readonly HelpRow[] }) {
  if (rows.length === 0) return null
  return (
    <>
      <SectionTitle title='今天办好的' />
      <Card flush>
        <FigureRow figures={todayFigures(rows)} />
      </Card>
      <Card flush>
        {rows.map((row) => (
          <ListRow
            key={row.id}
            icon='check'
            title={`${spotWords({ ...row, door: null })}，${CATEGORY_WORDS[row.category]}`}
            note={doneNote(row)}
            onPress={() => openPage('track', { id: row.id })}
          />
        ))}
      </Card>
    </>
  )
}

function doneNote({ settledAt, startedAt, status }: HelpRow): string {
  const nod = status === 'closed' ? '居民点头了' : '等居民点头'
  return settledAt === null ? nod : `${clockTime(settledAt)} 办好，用了 ${spelledOut(settledAt - startedAt)}，${nod}`
}
