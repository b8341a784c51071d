import type { AppealView } from '@core/appeals/appeal-view'
import type { InputOf } from '@core/contract/wire'
import type { OwnerSheet } from '../../../../features/appeal-case/appeal-foot'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import type { Ready } from '../../../../platform/remote'
import { type CaseMoves, useCaseMoves } from '../../../../platform/use-case-moves'
import type { Tell } from '../../../../platform/use-toast'
import { Dialog } from '../../../../ui/dialog/dialog'
import { RateSheet } from '../../../../ui/rate-sheet/rate-sheet'
import { ReasonSheet } from '../../../../ui/reason-sheet/reason-sheet'

interface OwnerSheetsProps {
  readonly ready: Ready<AppealView>
  readonly sheet: OwnerSheet | undefined
  readonly tell: Tell
  readonly onAsk: (sheet: OwnerSheet) => void
  readonly onClose: () => void
}

/** What its owner is asked before a move, one question for each button of the bottom bar. */
export function OwnerSheets({ ready, sheet, tell, onAsk, onClose }: OwnerSheetsProps) {
  const moves = useCaseMoves(ready, tell, onClose)
  const appealId = ready.data.id
  switch (sheet) {
    case 'withdraw':
      return <WithdrawDialog appealId={appealId} moves={moves} />
    case 'solved':
      return <WordSheet appealId={appealId} moves={moves} solved />
    case 'notSolved':
      return <WordSheet appealId={appealId} moves={moves} solved={false} />
    case 'unsolved':
      return <UnsolvedDialog onAsk={onAsk} onClose={onClose} />
    case 'reopen':
      return <ReopenSheet appealId={appealId} moves={moves} />
    default:
      return null
  }
}

interface SheetProps {
  readonly appealId: string
  readonly moves: CaseMoves<AppealView>
}

const NOT_WITHDRAWN = '没撤回，网断了，诉求还在办，请再点一次'

function WithdrawDialog({ appealId, moves }: SheetProps) {
  return (
    <Dialog
      open
      title='不用办了吗？'
      body='撤回以后没人再办这件事。想再说，随时可以。'
      safe={{ label: '接着办', onPress: moves.close }}
      other={{
        label: '撤回',
        onPress: () =>
          moves.replaceBy(() => callCloud('appeals', 'withdraw', { appealId, reason: '' }), '已经撤回', NOT_WITHDRAWN),
      }}
      onClose={moves.close}
    />
  )
}

/** Not solved is two things: to be done again, or only to be written down. */
function UnsolvedDialog({ onAsk, onClose }: Pick<OwnerSheetsProps, 'onAsk' | 'onClose'>) {
  return (
    <Dialog
      open
      title='要重新办吗？'
      body='还是这一件，重新安排人办，时限重新算。不用再办的，就记下没解决。'
      safe={{ label: '请重新办', onPress: () => onAsk('reopen') }}
      other={{ label: '不用办了', onPress: () => onAsk('notSolved') }}
      onClose={onClose}
    />
  )
}

/** The owner's word: it closes the case with a face and a word more, or with neither. */
function WordSheet({ appealId, moves, solved }: SheetProps & { readonly solved: boolean }) {
  const confirm = (part: Pick<InputOf<'appeals', 'confirm'>, 'stars' | 'note'>) =>
    moves.replaceBy(() => callCloud('appeals', 'confirm', { appealId, solved, ...part }), '谢谢您，记下了')
  return (
    <RateSheet
      title='这件事办得怎么样？'
      question='您满意吗'
      action='提交评价'
      keptAs={`rate:${appealId}`}
      onConfirm={(stars, note) => confirm({ stars, note })}
      onClose={moves.close}
    />
  )
}

const STILL_WRONG = ['没办到位', '又坏了', '没人来过', '答复看不懂'] as const

function ReopenSheet({ appealId, moves }: SheetProps) {
  return (
    <ReasonSheet
      title='哪里还没解决？'
      note='还是这一件，重新安排人办，时限从现在重新算。'
      choices={STILL_WRONG}
      keptAs={`reopen:${appealId}`}
      action='请重新办'
      onSubmit={(reason) => moves.replaceBy(() => callCloud('appeals', 'reopen', { appealId, reason }), '已经重新在办')}
      onClose={moves.close}
    />
  )
}
