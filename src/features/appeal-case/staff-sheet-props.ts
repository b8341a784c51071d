import type { AppealView } from '@core/appeals/appeal-view'
import type { Address } from '@core/people/person'
import type { ReactNode } from 'react'
import type { PhotoTray } from '../../platform/photos/use-photo-tray'
import type { CaseMoves } from '../../platform/use-case-moves'

export interface StaffSheetProps {
  readonly appeal: AppealView
  readonly moves: CaseMoves<AppealView>
  /** Draws the photos that go along with words. */
  readonly rowOf: (tray: PhotoTray) => ReactNode
  /** Draws the choice of a house and unit that somebody is sent to. */
  readonly pickerOf: (pick: PlacePick) => ReactNode
}

export interface PlacePick {
  /** What is known of it. */
  readonly address: Address | null
  readonly onChoose: (address: Address) => void
  readonly onClose: () => void
}
