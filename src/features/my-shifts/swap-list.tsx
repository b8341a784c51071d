import type { ShiftRow } from '@core/contract/roster'
import type { TownDate } from '@core/kit/town-date'
import type { SwapView } from '@core/roster/swap-view'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { asksMe, swapNews } from './shift-notes'

interface SwapListProps {
  readonly swaps: readonly SwapView[]
  /** One's own, to name what stays of a day. */
  readonly shifts: readonly ShiftRow[]
  readonly myId: string
  readonly today: TownDate
  readonly onWithdraw: (swap: SwapView) => Promise<unknown>
}

const SHOWN = 5

/** What became of the swaps one asked for or was asked for; those still to be answered stand elsewhere. */
export function SwapList({ swaps, shifts, myId, today, onWithdraw }: SwapListProps) {
  const told = swaps.filter((swap) => !asksMe(swap, myId)).slice(0, SHOWN)
  if (told.length === 0) return null
  return (
    <>
      <SectionTitle title='调班的事' />
      <Card flush>
        {told.map((swap) => {
          const open = swap.fromId === myId && (swap.state === 'offered' || swap.state === 'accepted')
          return (
            <ListRow
              key={swap.id}
              icon='swap'
              title={swapNews(swap, { myId, today, shifts })}
              {...(open ? { trailing: <SmallButton label='收回' onPress={() => onWithdraw(swap)} /> } : {})}
            />
          )
        })}
      </Card>
    </>
  )
}
