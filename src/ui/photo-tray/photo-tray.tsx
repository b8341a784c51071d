import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Picture } from '../picture/picture'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import { type PhotoProgress, progressWords, spokenPhoto } from './photo-words'
import './photo-tray.scss'

interface TrayItem {
  readonly key: string
  readonly src: string | undefined
  readonly progress: PhotoProgress
  /** It cannot be taken out any more. */
  readonly fixed?: boolean | undefined
}

interface PhotoTrayProps {
  readonly photos: readonly TrayItem[]
  readonly most: number
  /** What the button says before there is any photo. */
  readonly invites?: string | undefined
  /** Beside the invitation: that it is not needed, or what it is good for. */
  readonly aside?: string | undefined
  readonly onAdd: Press
  readonly onRetry: (key: string) => void
  readonly onRemove: (key: string) => void
  readonly onOpen: (nth: number) => void
}

/** Photos that go along. Each says in words how far it is; one that did not go is sent again by a tap on it. */
export function PhotoTray(p: PhotoTrayProps) {
  const { photos, most, invites = '拍张照片', aside, onAdd, onRetry, onRemove, onOpen } = p
  const first = photos.length === 0
  const room = photos.length < most
  return (
    <View className='ui-photo-tray'>
      {photos.map((photo, at) => (
        <Taken
          key={photo.key}
          photo={photo}
          nth={at + 1}
          onPress={() => (photo.progress.status === 'failed' ? onRetry(photo.key) : onOpen(at))}
          onRemove={() => onRemove(photo.key)}
        />
      ))}
      {room && (
        <Pressable
          className={first ? 'ui-photo-tray__first' : 'ui-photo-tray__more'}
          onPress={onAdd}
          spoken={first ? [invites, aside].filter(Boolean).join('，') : '再拍一张'}
        >
          <Icon name='camera' size={first ? 'small' : 'medium'} />
          <Text>{first ? invites : '再拍一张'}</Text>
          {first && aside !== undefined && <Text className='ui-photo-tray__aside'>{aside}</Text>}
        </Pressable>
      )}
    </View>
  )
}

interface TakenProps {
  readonly photo: TrayItem
  readonly nth: number
  readonly onPress: Press
  readonly onRemove: Press
}

function Taken({ photo: { src, progress, fixed = false }, nth, onPress, onRemove }: TakenProps) {
  const failed = progress.status === 'failed'
  return (
    <View className='ui-photo-tray__photo'>
      <Pressable className='ui-photo-tray__picture' onPress={onPress} spoken={spokenPhoto(nth, progress)}>
        <Picture src={src} />
        <View className={failed ? 'ui-photo-tray__word ui-photo-tray__word--failed' : 'ui-photo-tray__word'}>
          {failed && <Icon name='st-over' size='glyph' />}
          {progress.status === 'up' && <Icon name='check' size='glyph' />}
          <Text>{progressWords(progress)}</Text>
        </View>
      </Pressable>
      {!fixed && (
        <Pressable className='ui-photo-tray__remove' onPress={onRemove} spoken={`删掉第 ${nth} 张照片`}>
          <Icon name='trash' size='small' />
          <Text>删掉</Text>
        </Pressable>
      )}
    </View>
  )
}
