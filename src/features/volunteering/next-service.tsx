import type { EpochMs } from '@core/kit/time'
import type { SignUpView } from '@core/volunteering/activity-view'
import { openPage } from '../../platform/navigation'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { dayClock } from '../../words/day-words'
import { isOn } from './seat-look'
import { slotWords } from './slot-words'

interface NextServiceProps {
  readonly own: readonly SignUpView[]
  readonly now: EpochMs
}

/** What the caller has promised next, and before it whatever waits for their yes. */
export function NextService({ own, now }: NextServiceProps) {
  const ahead = own.filter((one) => one.to > now && isOn(one)).sort((a, b) => a.from - b.from)
  const asked = ahead.filter(({ status }) => status === 'promoted')
  const next = ahead.find(({ status }) => status !== 'promoted' && status !== 'waiting' && status !== 'checkedOut')
  return (
    <>
      {asked.map((one) => (
        <Card key={one.id} tone='gold' flush>
          <ListRow
            icon='bell'
            strong
            title={`有名额了：${one.title}`}
            note={`请在 ${dayClock(one.confirmBy ?? one.from, now)} 前说去不去，过时给下一位`}
            onPress={() => openPage('activity', { id: one.activityId })}
          />
        </Card>
      ))}
      {next && (
        <Card tone='green' flush>
          <ListRow
            icon='cal'
            strong
            title={slotWords(next, now)}
            note={next.status === 'checkedIn' ? `${next.title}，走的时候别忘了签退` : `${next.title}，${next.place}`}
            onPress={() => openPage('activity', { id: next.activityId })}
          />
        </Card>
      )}
    </>
  )
}
