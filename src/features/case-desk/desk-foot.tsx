import type { HelpAnswer } from '@core/contract/help-answers'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { Sheet } from '../../ui/sheet/sheet'
import { type DeskMove, deskMoves } from './desk-moves'
import type { DeskSheet } from './desk-sheet'

interface DeskFootProps {
  readonly help: HelpAnswer
  readonly onAsk: (sheet: DeskSheet) => void
}

/** What the coordinator may do at this step, on a phone: the next thing as a button, the others one tap away. */
export function DeskFoot({ help, onAsk }: DeskFootProps) {
  const [more, showMore] = useState(false)
  const [first, ...others] = openMoves(help)
  if (!first) return null
  return (
    <>
      {others.length > 0 && <Button kind='secondary' width='fit' label='更多' onPress={() => showMore(true)} />}
      <Button icon={first.icon} label={first.label} onPress={() => onAsk(first.sheet)} />
      {more && <MoreSheet moves={others} onAsk={onAsk} onClose={() => showMore(false)} />}
    </>
  )
}

interface MoreSheetProps extends Pick<DeskFootProps, 'onAsk'> {
  readonly moves: readonly DeskMove[]
  readonly onClose: () => void
}

function MoreSheet({ moves, onAsk, onClose }: MoreSheetProps) {
  return (
    <Sheet open title='还能怎么办？' onClose={onClose}>
      <Card flush>
        {moves.map(({ sheet, label, icon }) => (
          <ListRow
            key={sheet}
            icon={icon}
            title={label}
            onPress={() => {
              onClose()
              onAsk(sheet)
            }}
          />
        ))}
      </Card>
    </Sheet>
  )
}

/** Somebody for a case that has nobody, somebody else for one that has: what a thumb is there for. */
const FIRST: ReadonlySet<DeskSheet> = new Set(['send', 'release'])

export function hasDeskMoves(help: HelpAnswer): boolean {
  return openMoves(help).length > 0
}

function openMoves(help: HelpAnswer): readonly DeskMove[] {
  const open = deskMoves(help, help.pause !== null).filter((move) => move.open)
  const first = open.find(({ sheet }) => FIRST.has(sheet)) ?? open[0]
  return first ? [first, ...open.filter((move) => move !== first)] : []
}
