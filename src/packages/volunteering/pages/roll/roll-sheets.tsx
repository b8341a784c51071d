import type { EpochMs } from '@core/kit/time'
import type { RollView } from '@core/volunteering/activity-view'
import { EnterSheet } from '../../../../features/volunteering/enter-sheet'
import { PersonSheet, type RollQuestion } from '../../../../features/volunteering/person-sheet'
import type { RollHands } from '../../../../features/volunteering/use-roll'
import { ReasonSheet } from '../../../../ui/reason-sheet/reason-sheet'

interface RollSheetsProps {
  readonly one: RollView
  readonly question: RollQuestion | undefined
  readonly now: EpochMs
  readonly hands: RollHands
  readonly onAsk: (question: RollQuestion | undefined) => void
  readonly onClose: () => void
}

const REVOKE_REASONS = ['没有真来', '时间不对', '记错了人']
const CANCEL_REASONS = ['活动改了', '本人打电话来说的', '人数要减']

export function RollSheets({ one, question, now, hands, onAsk, onClose }: RollSheetsProps) {
  const closing = async (done: Promise<boolean>) => {
    const ok = await done
    if (ok) onClose()
    return ok
  }
  if (question === 'enter')
    return (
      <EnterSheet one={one} onEnter={(minutes, reason) => hands.enterHours(one, minutes, reason)} onClose={onClose} />
    )
  if (question === 'revoke')
    return (
      <ReasonSheet
        title={`收回${one.name}的时长`}
        note='积分也一起收回，明细里两笔都看得到。'
        choices={REVOKE_REASONS}
        action='收回'
        onSubmit={(reason) => closing(hands.revokeHours(one, reason))}
        onClose={onClose}
      />
    )
  if (question === 'cancel')
    return (
      <ReasonSheet
        title={`取消${one.name}的报名`}
        note='名额给下一位，会把原因告诉本人。'
        choices={CANCEL_REASONS}
        action='取消报名'
        onSubmit={(reason) => closing(hands.cancel(one, reason))}
        onClose={onClose}
      />
    )
  return <PersonSheet one={one} now={now} hands={hands} onAsk={onAsk} onClose={onClose} />
}
