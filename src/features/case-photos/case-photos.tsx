import type { HelpAnswer } from '@core/contract/help-answers'
import { useEffect, useState } from 'react'
import { previewPhotos } from '../../platform/files/preview-photos'
import { usePhotoAddresses } from '../../platform/photos/use-photo-addresses'
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
  const addressOf = usePhotoAddresses(help)
  const known = help[side].flatMap(({ key, open }) => {
    const src = open ? addressOf(key) : undefined
    return src === undefined ? [] : [{ key, src }]
  })
  const [wanted, open] = usePreview(known)
  const photos = help[side].map((photo) => ({
    key: photo.key,
    src: known.find(({ key }) => key === photo.key)?.src,
    shut: shutWords(photo),
    word: photo.key === wanted ? '正在打开' : openWords(photo),
  }))
  return <PhotoStrip label={LABELS[side]} photos={photos} onOpen={open} />
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
