import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { classNames } from '../class-names'
import { role } from '../pressable/aria'
import { Text } from '../text/text'
import './ring.scss'

interface ShareRingProps {
  readonly kind: 'arrive' | 'settle'
  /** 0–1; undefined where nothing can be said, and the ring is empty. */
  readonly share: number | undefined
  readonly digits: string
  readonly caption: string
  readonly spoken: string
}

/** How much of a promise is kept, on the ring the promise has everywhere. */
export function ShareRing({ kind, share, digits, caption, spoken }: ShareRingProps) {
  const none = share === undefined
  return (
    <View
      className={classNames('ui-ring', `ui-ring--${kind}`, 'ui-ring--small', none ? 'ui-ring--held' : 'ui-ring--done')}
      aria-label={spoken}
      {...role('img')}
    >
      <View className='ui-ring__band' style={{ '--gone': `${none ? 1 : 1 - share}` } as CSSProperties} />
      <View className='ui-ring__face' aria-hidden='true'>
        <Text className='ui-ring__digits'>{digits}</Text>
        <Text className='ui-ring__caption'>{caption}</Text>
      </View>
    </View>
  )
}
