import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { GlyphName, IconName } from '../icon/icon-names'
import { role } from '../pressable/aria'
import { Text } from '../text/text'
import { Apart } from './apart'
import { hasUnit, type RingSpec, type RingState, type RingTimes, ringFace } from './ring.shared'
import './ring.scss'

export interface RingProps extends RingTimes {
  readonly size?: 'large' | 'medium' | 'small' | 'tiny' | 'dot'
  /**
   * The whole sentence a screen reader says, with the clock time. Give it in minutes: a sentence that changes every
   * second is both tiring to hear and sent to the view every second.
   */
  readonly spoken: string
  /** Shown in place of digits in a ring too small for them. */
  readonly icon?: IconName | undefined
}

const BADGES: Readonly<Record<RingState, GlyphName | undefined>> = {
  calm: undefined,
  soon: 'st-soon',
  over: 'st-over',
  done: 'st-settled',
  late: 'st-over',
  held: undefined,
}

// 9:05 fits the ring at full size, 25:24 needs smaller figures.
const SHORT_DIGITS = 4

/** A promise and what is left of it. The tick writes two short strings: a custom property and the digits. */
export function Ring(p: RingProps & { readonly spec: RingSpec }) {
  return (
    <Apart>
      <RingDrawing {...p} />
    </Apart>
  )
}

/** The same for a part that is sent apart already. */
export function RingDrawing({
  spec,
  size = 'medium',
  spoken,
  icon,
  ...times
}: RingProps & { readonly spec: RingSpec }) {
  const face = ringFace(times, spec)
  const long = icon === undefined && face.digits.length > SHORT_DIGITS
  const badge = spec.kind === 'accept' || size === 'tiny' || size === 'dot' ? undefined : BADGES[face.state]
  return (
    <View
      className={classNames(
        'ui-ring',
        `ui-ring--${spec.kind}`,
        `ui-ring--${size}`,
        `ui-ring--${face.state}`,
        long && 'ui-ring--long',
        icon === undefined && hasUnit(face.digits) && 'ui-ring--unit',
      )}
      aria-label={spoken}
      {...role('img')}
    >
      <View className='ui-ring__band' style={{ '--gone': `${face.gone}` } as CSSProperties} />
      <View className='ui-ring__hollow' />
      {size !== 'dot' && (
        <View className='ui-ring__face' aria-hidden='true'>
          {icon && <Icon name={icon} />}
          {!icon && <Text className='ui-ring__digits'>{face.digits}</Text>}
          {!icon && <Text className='ui-ring__caption'>{face.caption}</Text>}
        </View>
      )}
      {badge && (
        <View className='ui-ring__badge'>
          <Icon name={badge} size='ring' />
        </View>
      )}
    </View>
  )
}
