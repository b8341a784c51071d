import type { EpochMs } from '@core/kit/time'
import type { Leave } from '@core/roster/post'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { leaveWords } from './leave-words'

interface LeaveListProps {
  readonly leaves: readonly Leave[]
  readonly now: EpochMs
  readonly onCancel: (leaveId: string) => Promise<unknown>
}

/** Leave that runs or is to come; whoever is back early may say so. */
export function LeaveList({ leaves, now, onCancel }: LeaveListProps) {
  const ahead = leaves.filter(({ to }) => to > now)
  if (ahead.length === 0) return null
  return (
    <Card flush>
      {ahead.map(({ id, from, to, reason }) => (
        <ListRow
          key={id}
          icon='cal'
          title={leaveWords({ from, to })}
          note={reason}
          trailing={<SmallButton label='销假' onPress={() => onCancel(id)} />}
        />
      ))}
    </Card>
  )
}
