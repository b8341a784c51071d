import type { HelpAnswer } from '@core/contract/help'
import type { DeskSheet } from '../../../../features/case-desk/desk-foot'
import type { ResidentSheet } from '../../../../features/case-view/resident-foot'
import type { Ready } from '../../../../platform/remote'
import type { Tell } from '../../../../platform/use-toast'
import { DESK_SHEETS } from './desk-sheets'
import { RESIDENT_SHEETS } from './resident-sheets'
import { useCaseMoves } from './use-case-moves'

const SHEETS = { ...RESIDENT_SHEETS, ...DESK_SHEETS }

interface TrackSheetsProps {
  readonly ready: Ready<HelpAnswer>
  readonly sheet: ResidentSheet | DeskSheet | undefined
  readonly tell: Tell
  readonly onClose: () => void
}

/** What a button of the bottom bar asks before it acts, and what it then does. */
export function TrackSheets({ ready, sheet, tell, onClose }: TrackSheetsProps) {
  const moves = useCaseMoves(ready, tell, onClose)
  if (!sheet) return null
  const Asked = SHEETS[sheet]
  return <Asked help={ready.data} moves={moves} />
}
