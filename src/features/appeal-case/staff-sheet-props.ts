import type { AppealView } from '@core/appeals/appeal-view'
import type { ReactNode } from 'react'
import type { PhotoTray } from '../../platform/photos/use-photo-tray'
import type { CaseMoves } from '../../platform/use-case-moves'

export interface StaffSheetProps {
  readonly appeal: AppealView
  readonly moves: CaseMoves<AppealView>
  /** Draws the photos that go along with words. */
  readonly rowOf: (tray: PhotoTray) => ReactNode
}
