import type { EntryView } from '@core/contract/volunteering-answers'
import type { EpochMs } from '@core/kit/time'
import type { Service } from '@core/volunteering/record'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { entryNote, serviceNote, signedAmount } from './record-words'
import { MoreButton, useShownPart } from './shown-part'

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
  const shown = useShownPart(all, AT_A_TIME)
  if (all.length === 0) return null
  return (
    <>
      <SectionTitle title={title} />
      <Card flush>{shown.part.map(children)}</Card>
      <MoreButton shown={shown} unit='条' />
    </>
  )
}
