import type { AppealView } from '@core/appeals/appeal-view'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { Sheet } from '../../ui/sheet/sheet'
import { type StaffMove, type StaffMoveName, staffMoves } from './staff-moves'

interface StaffFootProps {
  readonly appeal: AppealView
  readonly onAsk: (move: StaffMoveName) => void
}

/** What may be done at this step, on a phone: the next thing as a button, the others one tap away. */
export function StaffFoot({ appeal, onAsk }: StaffFootProps) {
  const [more, showMore] = useState(false)
  const [first, ...others] = staffMoves(appeal)
  if (!first) return null
  return (
    <>
      {others.length > 0 && <Button kind='secondary' width='fit' label='更多' onPress={() => showMore(true)} />}
      <Button icon={first.icon} label={first.label} busyLabel='正在办' onPress={() => onAsk(first.move)} />
      {more && <MoreSheet moves={others} onAsk={onAsk} onClose={() => showMore(false)} />}
    </>
  )
}

interface MoreSheetProps extends Pick<StaffFootProps, 'onAsk'> {
  readonly moves: readonly StaffMove[]
  readonly onClose: () => void
}

function MoreSheet({ moves, onAsk, onClose }: MoreSheetProps) {
  const ask = (move: StaffMoveName) => {
    onClose()
    onAsk(move)
  }
  return (
    <Sheet open title='还能怎么办？' onClose={onClose}>
      <Card flush>
        {moves.map(({ move, label, icon }) => (
          <ListRow key={move} icon={icon} title={label} onPress={() => ask(move)} />
        ))}
      </Card>
    </Sheet>
  )
}
