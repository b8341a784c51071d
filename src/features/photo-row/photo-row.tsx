import { View } from '@tarojs/components'
import { useState } from 'react'
import { useElder } from '../../platform/elder-mode'
import { previewPhotos } from '../../platform/files/preview-photos'
import type { PhotoTray as Tray } from '../../platform/photos/use-photo-tray'
import { PhotoTray } from '../../ui/photo-tray/photo-tray'
import type { PhotoProgress } from '../../ui/photo-tray/photo-words'
import { Text } from '../../ui/text/text'
import { addedWords } from './added-words'

interface RowPhoto {
  readonly key: string
  readonly localPath: string | undefined
  readonly state: PhotoProgress
  readonly fixed?: boolean
}

interface PhotoRowProps {
  readonly tray: Pick<Tray, 'add' | 'retry' | 'remove'> & { readonly photos: readonly RowPhoto[] }
  readonly most: number
  /** What is said of the first one, before there is any. */
  readonly invites?: string
  readonly aside?: string
  /** What became of one that is not in the row any more. */
  readonly news?: string | undefined
}

/** A picture says where it drips; nobody has to take one. */
export function PhotoRow({ tray, most, invites, aside = '不拍也行', news }: PhotoRowProps) {
  const elder = useElder()
  const [said, setSaid] = useState<string>()
  const paths = tray.photos.flatMap(({ localPath }) => localPath ?? [])
  const add = async () => setSaid(addedWords(await tray.add(), most))
  const words = said ?? news
  return (
    <View>
      <PhotoTray
        photos={tray.photos.map(({ key, localPath, state, fixed }) => ({
          key,
          src: localPath,
          progress: state,
          fixed,
        }))}
        most={most}
        invites={invites}
        aside={elder ? undefined : aside}
        onAdd={add}
        onRetry={tray.retry}
        onRemove={tray.remove}
        onOpen={(nth) => paths[nth] !== undefined && previewPhotos(paths, nth)}
      />
      <View aria-live='polite'>{words !== undefined && <Text className='muted'>{words}</Text>}</View>
    </View>
  )
}
