import type { PhotoView } from '@core/content/photo'
import type { HelpAnswer } from '@core/contract/help-answers'
import { useEffect, useState } from 'react'
import { previewPhotos } from '../../platform/files/preview-photos'
import { useAppealPhotoAddresses, usePhotoAddresses } from '../../platform/photos/use-photo-addresses'
import { useShown } from '../../platform/use-shown'
import { PhotoStrip } from '../../ui/photo-strip/photo-strip'
import { openWords, shutWords } from './photo-states'

const LABELS = { photos: '求助的照片', settledPhotos: '办好以后的照片' } as const

interface CasePhotosProps {
  readonly help: Pick<HelpAnswer, 'id' | 'photos' | 'settledPhotos'>
  readonly side: keyof typeof LABELS
}

/** The photos of one side of a case; nothing when there are none. */
export function CasePhotos({ help, side }: CasePhotosProps) {
  return <Photos label={LABELS[side]} photos={help[side]} addressOf={usePhotoAddresses(help)} />
}

interface AppealPhotosProps {
  readonly appealId: string
  /** Whose photos, or of what. */
  readonly label: string
  readonly photos: readonly PhotoView[]
}

/** The same for photos that stand somewhere in an appeal. */
export function AppealPhotos({ appealId, label, photos }: AppealPhotosProps) {
  return <Photos label={label} photos={photos} addressOf={useAppealPhotoAddresses(appealId, photos)} />
}

interface PhotosProps extends Pick<AppealPhotosProps, 'label' | 'photos'> {
  readonly addressOf: (key: string) => string | undefined
}

function Photos({ label, photos: all, addressOf }: PhotosProps) {
  const known = all.flatMap(({ key, open }) => {
    const src = open ? addressOf(key) : undefined
    return src === undefined ? [] : [{ key, src }]
  })
  const [wanted, open] = usePreview(known)
  const photos = all.map((photo) => ({
    key: photo.key,
    src: known.find(({ key }) => key === photo.key)?.src,
    shut: shutWords(photo),
    word: photo.key === wanted ? '正在打开' : openWords(photo),
  }))
  return <PhotoStrip label={label} photos={photos} onOpen={open} />
}

interface Found {
  readonly key: string
  readonly src: string
}

/** The one that was tapped and whose address is still awaited, and the tap; it opens when the address comes, unless the page is left before. */
function usePreview(known: readonly Found[]): readonly [string | undefined, (key: string) => void] {
  const [wanted, want] = useState<string>()
  const shown = useShown()
  const at = known.findIndex(({ key }) => key === wanted)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the one that is wanted has been found
  useEffect(() => {
    if (wanted === undefined || (shown && at < 0)) return
    want(undefined)
    if (!shown) return
    previewPhotos(
      known.map(({ src }) => src),
      at,
    )
  }, [wanted, at, shown])
  return [wanted, want]
}
