import { View } from '@tarojs/components'
import { type ShownCase, useCasePhotoTray } from '../../platform/photos/use-case-photo-tray'
import { PhotoRow } from './photo-row'
import { turnedAwayWords } from './turned-away-words'

interface MorePhotosProps extends ShownCase {
  /** Somebody works on it still. */
  readonly open: boolean
  /** Who sees them, said beside the row. */
  readonly aside: string
  /** The case has more photos than this page knows of. */
  readonly onAdded: () => void
}

/** What whoever brought a case still wants to show of the trouble, as long as somebody works on it; after that only what did not get there. */
export function MorePhotos({ into, photos, open, aside, onAdded }: MorePhotosProps) {
  const tray = useCasePhotoTray({ into, photos }, onAdded)
  const news = turnedAwayWords(tray.turnedAway, 'helpId' in into ? '求助' : '诉求')
  if (!open && tray.photos.length === 0 && news === undefined) return null
  return (
    <View>
      <PhotoRow
        tray={tray}
        most={open ? tray.most : tray.photos.length}
        invites={photos.length === 0 ? '补张照片' : '再补一张照片'}
        aside={aside}
        news={news}
      />
    </View>
  )
}
