import type { SignUpView } from '@core/volunteering/activity-view'
import { Dialog } from '../../ui/dialog/dialog'
import { Text } from '../../ui/text/text'

interface LeaveDialogProps {
  readonly own: SignUpView | undefined
  readonly onLeave: (own: SignUpView) => Promise<unknown>
  readonly onClose: () => void
}

/** What giving a seat back means, before it is given. */
export function LeaveDialog({ own, onLeave, onClose }: LeaveDialogProps) {
  if (own === undefined) return null
  const queues = own.status === 'waiting'
  const leave = async () => {
    await onLeave(own)
    onClose()
  }
  return (
    <Dialog
      open
      title={queues ? '不排了吗？' : '不去了吗？'}
      body={<Text>{queues ? '以后再排，就从最后排起。' : '您的名额马上给下一位。还想去，要重新报。'}</Text>}
      safe={{ label: queues ? '接着排' : '我还去', onPress: onClose }}
      other={{ label: queues ? '不排了' : '取消报名', onPress: leave }}
      onClose={onClose}
    />
  )
}
