import type { SignUpView } from '@core/volunteering/activity-view'
import { LeaveDialog } from '../../../../features/volunteering/leave-dialog'
import type { OrganiseHands } from '../../../../features/volunteering/use-organise'
import type { SeatHands } from '../../../../features/volunteering/use-seat'
import { WhoFirst } from '../../../../features/volunteering/who-first'
import type { Tell } from '../../../../platform/use-toast'
import { ReasonSheet } from '../../../../ui/reason-sheet/reason-sheet'

/** What is asked before something is done. */
export type ActivityQuestion =
  | { readonly kind: 'who'; readonly activityId: string; readonly slotId: string }
  | { readonly kind: 'leave'; readonly own: SignUpView }
  | { readonly kind: 'callOff'; readonly activityId: string }

interface ActivityQuestionsProps {
  readonly question: ActivityQuestion | undefined
  readonly hands: SeatHands
  readonly organise: OrganiseHands
  readonly tell: Tell
  readonly onClose: () => void
}

export function ActivityQuestions({ question, hands, organise, tell, onClose }: ActivityQuestionsProps) {
  if (question === undefined) return null
  if (question.kind === 'leave') return <LeaveDialog own={question.own} onLeave={hands.cancel} onClose={onClose} />
  if (question.kind === 'callOff') return <CallOffSheet {...{ ...question, organise, onClose }} />
  const { activityId, slotId } = question
  return (
    <WhoFirst
      action='留好称呼，报名'
      why='组织的人当天要点名，来不了也好找您。只有组织的人和社区看得到。'
      tell={tell}
      onTap={hands.consent}
      onKnown={() => hands.take(activityId, slotId)}
      onClose={onClose}
    />
  )
}

const REASONS = ['下雨', '人手不够', '场地用不了', '组织的人有事']

interface CallOffProps {
  readonly activityId: string
  readonly organise: OrganiseHands
  readonly onClose: () => void
}

function CallOffSheet({ activityId, organise, onClose }: CallOffProps) {
  const callOff = async (reason: string) => {
    const done = await organise.callOff(activityId, reason)
    if (done) onClose()
    return done
  }
  return (
    <ReasonSheet
      title='这场活动不办了？'
      note='报了名的人马上会收到消息，看得到原因。取消了不能再打开。'
      choices={REASONS}
      action='取消活动'
      onSubmit={callOff}
      onClose={onClose}
    />
  )
}
