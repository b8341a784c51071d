import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { ToAppealSheet } from '../../../../features/appeal-form/to-appeal-sheet'
import type { DeskSheet } from '../../../../features/case-desk/desk-sheet'
import { DeskQuestion } from '../../../../features/case-desk/desk-sheets'
import type { ResidentSheet } from '../../../../features/case-view/resident-foot'
import type { Ready } from '../../../../platform/remote'
import { useCaseMoves } from '../../../../platform/use-case-moves'
import type { Tell } from '../../../../platform/use-toast'
import { RESIDENT_SHEETS } from './resident-sheets'

export type TrackSheet =
  | { readonly of: 'resident'; readonly ask: ResidentSheet }
  | { readonly of: 'desk'; readonly ask: DeskSheet }

interface TrackSheetsProps {
  readonly ready: Ready<HelpAnswer>
  readonly now: EpochMs
  readonly sheet: TrackSheet | undefined
  readonly tell: Tell
  readonly onClose: () => void
}

/** What a button of the bottom bar asks before it acts, and what it then does. */
export function TrackSheets({ ready, now, sheet, tell, onClose }: TrackSheetsProps) {
  const moves = useCaseMoves(ready, tell, onClose)
  if (!sheet) return null
  const help = ready.data
  if (sheet.of === 'desk')
    return <DeskQuestion key={sheet.ask} sheet={sheet.ask} {...{ ready, now, tell, onClose }} station={ToAppealSheet} />
  const Asked = RESIDENT_SHEETS[sheet.ask]
  return <Asked help={help} moves={moves} />
}
