import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useElder } from '../../platform/elder-mode'
import { previewPhotos } from '../../platform/files/preview-photos'
import { MOST_IN_TRAY, type PhotoTray as Tray } from '../../platform/photos/use-photo-tray'
import { PhotoTray } from '../../ui/photo-tray/photo-tray'

const FAULT_WORDS = {
  REFUSED: '没让用相机和相册，不拍也行；想拍，到手机设置里打开',
  UNREADABLE: '这张打不开，换一张试试',
} as const

/** A picture says where it drips; nobody has to take one. */
export function PhotoRow({ tray }: { readonly tray: Tray }) {
  const elder = useElder()
  const [fault, setFault] = useState<keyof typeof FAULT_WORDS>()
  const paths = tray.photos.flatMap(({ localPath }) => localPath ?? [])
  const add = async () => {
    const why = await tray.add()
    setFault(why === 'NOTHING' ? undefined : why)
  }
  return (
    <View>
      <PhotoTray
        photos={tray.photos.map(({ key, localPath, state }) => ({ key, src: localPath, progress: state }))}
        most={MOST_IN_TRAY}
        aside={elder ? undefined : '不拍也行'}
        onAdd={add}
        onRetry={tray.retry}
        onRemove={tray.remove}
        onOpen={(nth) => previewPhotos(paths, nth)}
      />
      <View aria-live='polite'>{fault !== undefined && <Text className='muted'>{FAULT_WORDS[fault]}</Text>}</View>
    </View>
  )
}
