import { isOpen } from '@core/appeals/appeal'
import type { AppealView } from '@core/appeals/appeal-view'
import { MorePhotos } from './more-photos'

interface AppealMorePhotosProps {
  readonly appeal: AppealView
  readonly onAdded: () => void
}

/** For whoever brought the appeal, or wrote it down for somebody who has not claimed it; nothing for everybody else. */
export function AppealMorePhotos({ appeal, onAdded }: AppealMorePhotosProps) {
  const { id, inside, roles } = appeal
  if (!inside || !(roles.includes('owner') || roles.includes('recorder'))) return null
  return (
    <MorePhotos
      into={{ appealId: id }}
      photos={inside.photos}
      open={isOpen(appeal)}
      aside='看过没问题，办的人就看得到'
      onAdded={onAdded}
    />
  )
}
