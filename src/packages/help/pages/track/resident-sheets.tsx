import type { HelpAnswer } from '@core/contract/help-answers'
import type { ReactNode } from 'react'
import type { ResidentSheet } from '../../../../features/case-view/resident-foot'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import type { CaseMoves } from '../../../../platform/use-case-moves'
import { Dialog } from '../../../../ui/dialog/dialog'
import { RateSheet } from '../../../../ui/rate-sheet/rate-sheet'
import { ReasonSheet } from '../../../../ui/reason-sheet/reason-sheet'
import { OFFLINE_WORDS } from '../../../../words/offline-words'
import { REASONS } from '../../../../words/reasons'

interface SheetProps {
  readonly help: HelpAnswer
  readonly moves: CaseMoves<HelpAnswer>
}

/** What the resident is asked before a move, one question for each button of the bottom bar. */
export const RESIDENT_SHEETS: Readonly<Record<ResidentSheet, (p: SheetProps) => ReactNode>> = {
  withdraw: WithdrawDialog,
  rate: NodSheet,
  reopen: ReopenSheet,
}

function WithdrawDialog({ help, moves }: SheetProps) {
  const helpId = help.id
  const consequence = help.responder ? `取消以后，${help.responder.name}就不来了。` : '取消以后不再问人。'
  return (
    <Dialog
      open
      title='不用人来了吗？'
      body={`${consequence}需要时随时再求助。`}
      safe={{ label: '再等等', onPress: moves.close }}
      other={{
        label: '取消求助',
        onPress: () =>
          moves.replaceBy(
            () => callCloud('help', 'withdraw', { helpId, reason: '' }),
            '求助已取消',
            OFFLINE_WORDS.withdraw,
          ),
      }}
      onClose={moves.close}
    />
  )
}

function NodSheet({ help, moves }: SheetProps) {
  const helpId = help.id
  return (
    <RateSheet
      title='办得怎么样？'
      question={`${help.responder?.name ?? '党员'}办得怎么样`}
      action='确认办好'
      keptAs={`rate:${helpId}`}
      onConfirm={(stars, note) =>
        moves.replaceBy(
          () => callCloud('help', 'confirm', { helpId, stars, note }),
          '谢谢您，这件事办完了',
          OFFLINE_WORDS.written,
        )
      }
      onClose={moves.close}
    />
  )
}

function ReopenSheet({ help, moves }: SheetProps) {
  const helpId = help.id
  return (
    <ReasonSheet
      title='哪里还没好？'
      note='还是这一件，马上重新找人，10 分钟内再到您家。'
      choices={REASONS.reopen}
      keptAs={`reopen:${helpId}`}
      action='请人再来'
      onSubmit={(reason) =>
        moves.replaceBy(() => callCloud('help', 'reopen', { helpId, reason }), '已经重新在找人', OFFLINE_WORDS.written)
      }
      onClose={moves.close}
    />
  )
}
