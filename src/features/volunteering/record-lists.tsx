import type { EntryView } from '@core/contract/volunteering-answers'
import type { EpochMs } from '@core/kit/time'
import type { Service } from '@core/volunteering/record'
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { entryNote, serviceNote, signedAmount } from './record-words'

/** So many at a time: the mini-program sends a list to its view in one piece. */
const AT_A_TIME = 10

interface ListProps<T> {
  readonly all: readonly T[]
  readonly now: EpochMs
}

/** What was done, newest first. */
export function ServiceList({ all, now }: ListProps<Service>) {
  return (
    <Lines title='做过的服务' all={all}>
      {(service) => (
        <ListRow key={`${service.from}`} icon='check' title={service.title} note={serviceNote(service, now)} />
      )}
    </Lines>
  )
}

/** Every point that came and went. */
export function EntryList({ all, now }: ListProps<EntryView>) {
  return (
    <Lines title='积分明细' all={all}>
      {(entry) => (
        <ListRow
          key={entry.no}
          title={entry.note === '' ? '积分' : entry.note}
          note={entryNote(entry, now)}
          value={signedAmount(entry.amount)}
        />
      )}
    </Lines>
  )
}

interface LinesProps<T> {
  readonly title: string
  readonly all: readonly T[]
  readonly children: (one: T) => ReactNode
}

function Lines<T>({ title, all, children }: LinesProps<T>) {
  const [shown, setShown] = useState(AT_A_TIME)
  if (all.length === 0) return null
  const left = all.length - shown
  return (
    <>
      <SectionTitle title={title} />
      <Card flush>{all.slice(0, shown).map(children)}</Card>
      {left > 0 && (
        <Button kind='secondary' label={`还有 ${left} 条，接着看`} onPress={() => setShown(shown + AT_A_TIME)} />
      )}
    </>
  )
}
