import type { BookRow } from '@core/contract/handover-book'
import type { EpochMs } from '@core/kit/time'
import { Dialog } from '../../ui/dialog/dialog'
import { dayClock } from '../../words/day-words'

interface TakeOverDialogProps {
  readonly row: BookRow
  readonly now: EpochMs
  readonly onTakeOver: () => Promise<unknown>
  readonly onClose: () => void
}

/** Somebody has it already: two who see to the same thing ring the same person twice. */
export function TakeOverDialog({ row: { taken, words }, now, onTakeOver, onClose }: TakeOverDialogProps) {
  if (!taken) return null
  const takeOver = async () => {
    await onTakeOver()
    onClose()
  }
  return (
    <Dialog
      open
      title='换您来办？'
      body={`“${words}”，${taken.byName} ${dayClock(taken.at, now)} 接的，可能正在办。先问一声再换，免得两个人都去办。`}
      safe={{ label: '先不换', onPress: onClose }}
      other={{ label: '换我来办', onPress: takeOver }}
      onClose={onClose}
    />
  )
}
