import type { HelpAnswer } from '@core/contract/help-answers'
import { isOpen } from '@core/help/help-request'
import { View } from '@tarojs/components'
import { useCasePhotoTray } from '../../platform/photos/use-case-photo-tray'
import { PhotoRow } from './photo-row'
import { turnedAwayWords } from './turned-away-words'

interface MorePhotosProps {
  readonly help: HelpAnswer
  /** The case has more photos than this page knows of. */
  readonly onAdded: () => void
}

/** What its resident still wants to show of the trouble, as long as somebody works on it; after that only what did not get there. */
export function MorePhotos({ help, onAdded }: MorePhotosProps) {
  const tray = useCasePhotoTray(help, onAdded)
  const open = isOpen(help)
  const news = turnedAwayWords(tray.turnedAway)
  if (!open && tray.photos.length === 0 && news === undefined) return null
  return (
    <View>
      <PhotoRow
        tray={tray}
        most={open ? tray.most : tray.photos.length}
        invites={help.photos.length === 0 ? '补张照片' : '再补一张照片'}
        aside='看过没问题，来的人就看得到'
        news={news}
      />
    </View>
  )
}
