import type { ShiftRow } from '@core/contract/roster'
import type { EpochMs } from '@core/kit/time'
import { townDateOf } from '@core/kit/town-date'
import { LeaveSheet } from '../../../../features/my-shifts/leave-sheet'
import { ShiftSheet } from '../../../../features/my-shifts/shift-sheet'
import { SwapSheet } from '../../../../features/my-shifts/swap-sheet'
import type { ShiftHands } from '../../../../features/my-shifts/use-shifts'

export interface Asked {
  readonly kind: 'shift' | 'swap' | 'leave'
  readonly shift: ShiftRow | undefined
}

interface ShiftSheetsProps {
  readonly asked: Asked
  readonly now: EpochMs
  readonly hands: ShiftHands
  readonly onAsk: (asked: Asked) => void
  readonly onClose: () => void
}

/** What a tap on a shift asks before it acts. */
export function ShiftSheets({ asked, now, hands, onAsk, onClose }: ShiftSheetsProps) {
  const today = townDateOf(now)
  const { kind, shift } = asked
  if (kind === 'leave') return <LeaveSheet today={today} shift={shift} onAsk={hands.askLeave} onClose={onClose} />
  if (!shift) return null
  if (kind === 'swap') return <SwapSheet shift={shift} today={today} onOffer={hands.offer} onClose={onClose} />
  return (
    <ShiftSheet
      shift={shift}
      today={today}
      onSwap={() => onAsk({ kind: 'swap', shift })}
      onLeave={() => onAsk({ kind: 'leave', shift })}
      onClose={onClose}
    />
  )
}
