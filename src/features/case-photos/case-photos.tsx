import type { HelpAnswer } from '@core/contract/help-answers'
import { previewPhotos } from '../../platform/files/preview-photos'
import { usePhotoAddresses } from '../../platform/photos/use-photo-addresses'
import { PhotoStrip } from '../../ui/photo-strip/photo-strip'
import { openWords, shutWords } from './photo-states'

const LABELS = { photos: '求助的照片', settledPhotos: '办好以后的照片' } as const

interface CasePhotosProps {
  readonly help: Pick<HelpAnswer, 'id' | 'photos' | 'settledPhotos'>
  readonly side: keyof typeof LABELS
}

/** The photos of one side of a case; nothing when there are none. */
export function CasePhotos({ help, side }: CasePhotosProps) {
  const addressOf = usePhotoAddresses(help)
  const photos = help[side].map((photo) => ({
    key: photo.key,
    src: photo.open ? addressOf(photo.key) : undefined,
    shut: shutWords(photo),
    word: openWords(photo),
  }))
  const shown = photos.flatMap(({ key, src }) => (src === undefined ? [] : [{ key, src }]))
  const open = (key: string) => {
    const first = shown.findIndex((photo) => photo.key === key)
    if (first < 0) return
    previewPhotos(
      shown.map(({ src }) => src),
      first,
    )
  }
  return <PhotoStrip label={LABELS[side]} photos={photos} onOpen={open} />
}
