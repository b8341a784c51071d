import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Picture } from '../picture/picture'
import { role } from '../pressable/aria'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './photo-strip.scss'

export interface StripPhoto {
  readonly key: string
  /** Undefined while its address is not known. */
  readonly src: string | undefined
  /** Why it is not shown to this viewer; undefined for one that is. */
  readonly shut?: string | undefined
  /** What its viewer has to know of it: 别人还看不到. */
  readonly word?: string | undefined
}

interface PhotoStripProps {
  /** Whose photos, or of what. */
  readonly label: string
  readonly photos: readonly StripPhoto[]
  readonly onOpen: (key: string) => void
}

export function PhotoStrip({ label, photos, onOpen }: PhotoStripProps) {
  if (photos.length === 0) return null
  return (
    <View className='ui-photo-strip'>
      {photos.map((photo, at) => (
        <One key={photo.key} photo={photo} spoken={`${label}，第 ${at + 1} 张`} onOpen={() => onOpen(photo.key)} />
      ))}
    </View>
  )
}

interface OneProps {
  readonly photo: StripPhoto
  readonly spoken: string
  readonly onOpen: () => void
}

function One({ photo: { src, shut, word }, spoken, onOpen }: OneProps) {
  if (shut !== undefined)
    return (
      <View
        className='ui-photo-strip__photo ui-photo-strip__photo--shut'
        aria-label={`${spoken}，${shut}`}
        {...role('img')}
      >
        <Icon name='eyeoff' />
        <Text>{shut}</Text>
      </View>
    )
  return (
    <Pressable
      className='ui-photo-strip__photo'
      onPress={onOpen}
      spoken={[spoken, word, '点一下看大图'].filter(Boolean).join('，')}
    >
      <Picture src={src} />
      {word !== undefined && <Text className='ui-photo-strip__word'>{word}</Text>}
    </Pressable>
  )
}
