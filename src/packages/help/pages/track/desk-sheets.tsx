import type { HelpAnswer } from '@core/contract/help'
import type { ReactNode } from 'react'
import { AssignSheet } from '../../../../features/case-desk/assign-sheet'
import type { DeskSheet } from '../../../../features/case-desk/desk-foot'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { ReasonSheet } from '../../../../ui/reason-sheet/reason-sheet'
import { REASONS, REFER_QUESTION } from '../../../../words/reasons'
import type { CaseMoves } from './use-case-moves'

interface SheetProps {
  readonly help: HelpAnswer
  readonly moves: CaseMoves
}

/** What the coordinator is asked before a move. */
export const DESK_SHEETS: Readonly<Record<DeskSheet, (p: SheetProps) => ReactNode>> = {
  assign: SendSheet,
  release: ReplaceSheet,
  refer: PassOnSheet,
}

function SendSheet({ help, moves }: SheetProps) {
  const helpId = help.id
  return (
    <AssignSheet
      helpId={helpId}
      onAssign={(memberId) => moves.replaceBy(() => callCloud('help', 'assign', { helpId, memberId }), '已经派出去了')}
      onClose={moves.close}
    />
  )
}

function ReplaceSheet({ help, moves }: SheetProps) {
  const helpId = help.id
  return (
    <ReasonSheet
      title='换一个人？'
      note='现在的接单人会收到通知，马上接着问下一位，时限不变。'
      choices={REASONS.replace}
      action='换人'
      onSubmit={(reason) => moves.reloadAfter(() => callCloud('help', 'release', { helpId, reason }), '已经在找下一位')}
      onClose={moves.close}
    />
  )
}

function PassOnSheet({ help, moves }: SheetProps) {
  const helpId = help.id
  return (
    <ReasonSheet
      {...REFER_QUESTION}
      onSubmit={(reason, to) =>
        moves.reloadAfter(() => callCloud('help', 'refer', { helpId, reason, to }), '已经转出去了')
      }
      onClose={moves.close}
    />
  )
}
