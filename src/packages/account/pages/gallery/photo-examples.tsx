import { View } from '@tarojs/components'
import { PhotoStrip } from '../../../../ui/photo-strip/photo-strip'
import { PhotoTray } from '../../../../ui/photo-tray/photo-tray'
import { SectionTitle } from '../../../../ui/section-title/section-title'
import { nothing } from './example'

/** A drawing in the place of a photo: the gallery needs no network. */
const PHOTO = `data:image/svg+xml,${encodeURIComponent(
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><rect width='4' height='3' fill='gray'/><circle cx='2' cy='1.5' r='1' fill='silver'/></svg>",
)}`

const hands = { most: 3, onAdd: nothing, onRetry: nothing, onRemove: nothing, onOpen: nothing }

export function PhotoExamples() {
  return (
    <View className='gallery__stack'>
      <SectionTitle title='拍照片' />
      <PhotoTray {...hands} photos={[]} aside='不拍也行' />
      <PhotoTray {...hands} photos={[{ key: 'a', src: PHOTO, progress: { status: 'sending', part: 0.4 } }]} />
      <PhotoTray
        {...hands}
        photos={[
          { key: 'a', src: PHOTO, progress: { status: 'up' } },
          { key: 'b', src: PHOTO, progress: { status: 'failed' } },
          { key: 'c', src: undefined, progress: { status: 'sending', part: 0 } },
        ]}
      />
      <SectionTitle title='看照片' />
      <PhotoStrip
        label='求助的照片'
        photos={[
          { key: 'a', src: PHOTO },
          { key: 'b', src: PHOTO, word: '别人看不到' },
          { key: 'c', src: undefined, shut: '照片在检查' },
        ]}
        onOpen={nothing}
      />
    </View>
  )
}
