import type { RedemptionView } from '@core/contract/volunteering-answers'
import type { EpochMs } from '@core/kit/time'
import type { RedemptionStatus } from '@core/volunteering/redemption'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { dayClock } from '../../words/day-words'

const STATUS: Readonly<Record<RedemptionStatus, string>> = {
  asking: '正在换',
  refused: '没换成，积分没动',
  reserved: '等您去领',
  redeemed: '领走了',
  lapsed: '过时没领，积分退回了',
  cancelled: '退了，积分回来了',
}

/** The newest ones; older ones stand in the ledger. */
const SHOWN = 10

interface RedemptionListProps {
  readonly all: readonly RedemptionView[]
  readonly now: EpochMs
  readonly onOpen: (redemption: RedemptionView) => void
}

/** What was exchanged, and what waits at the shop. */
export function RedemptionList({ all, now, onOpen }: RedemptionListProps) {
  if (all.length === 0) return null
  return (
    <>
      <SectionTitle title='我换的' />
      <Card flush>
        {all.slice(0, SHOWN).map((one) => {
          const waits = one.status === 'reserved'
          const until = waits ? `，${dayClock(one.until, now)} 前到${one.shopName}` : ''
          return (
            <ListRow
              key={one.id}
              icon='gift'
              title={one.name}
              note={`${STATUS[one.status]}${until}`}
              strong={waits}
              onPress={waits ? () => onOpen(one) : undefined}
            />
          )
        })}
      </Card>
    </>
  )
}
