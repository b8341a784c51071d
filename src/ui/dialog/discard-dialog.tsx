import { Dialog } from './dialog'

interface DiscardDialogProps {
  /** How many changes go. */
  readonly count: number
  readonly onDiscard: () => void
  readonly onClose: () => void
}

/** All the work thrown away at once has no way back. */
export function DiscardDialog({ count, onDiscard, onClose }: DiscardDialogProps) {
  const discard = () => {
    onDiscard()
    onClose()
  }
  return (
    <Dialog
      open
      title='改的都不要了？'
      body={`这 ${count} 处改动会丢掉，找不回来。回到现在用的这一版。`}
      safe={{ label: '接着改', onPress: onClose }}
      other={{ label: '都不要了', onPress: discard }}
      onClose={onClose}
    />
  )
}
