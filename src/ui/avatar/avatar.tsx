import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { Text } from '../text/text'
import { type AvatarTone, surnameOf, toneOf } from './avatar.shared'
import './avatar.scss'

interface AvatarProps {
  readonly name?: string | undefined
  readonly size?: 'small' | 'medium' | 'large' | 'huge'
  readonly tone?: AvatarTone | undefined
  readonly frame?: 'blue' | 'gold' | undefined
}

/** A surname in a disc; somebody who has not accepted yet is a figure without a name. */
export function Avatar({ name = '', size = 'medium', tone, frame }: AvatarProps) {
  const surname = surnameOf(name)
  return (
    <View
      className={classNames(
        'ui-avatar',
        `ui-avatar--${size}`,
        `ui-avatar--${tone ?? toneOf(name)}`,
        frame && `ui-avatar--frame-${frame}`,
      )}
      aria-hidden='true'
    >
      {surname === '' ? <Icon name='user' /> : <Text>{surname}</Text>}
    </View>
  )
}
