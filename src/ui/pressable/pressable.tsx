import { type ITouchEvent, View } from '@tarojs/components'
import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names'
import { Text } from '../text/text'
import { role } from './aria'
import type { Press } from './gate'
import { useGate } from './use-gate'
import { useHold } from './use-hold'

interface PressableProps {
  readonly onPress: Press
  readonly spoken?: string | undefined
  readonly role?: 'button' | 'link' | 'radio' | 'switch' | 'checkbox'
  readonly checked?: boolean
  readonly disabled?: boolean
  /** Said to be off, and why; it still hears the press, so that a hand gets the same answer. */
  readonly shut?: string | undefined
  readonly busy?: boolean
  readonly className?: string
  /** The finger stays down, and then leaves: beside the press, never instead of it, because not everybody can hold. */
  readonly onHold?: () => void
  readonly onLift?: () => void
  readonly children?: ReactNode
}

// A browser's keyboard must reach what a finger can; the mini-program has neither tab order nor keys.
const keyboard = (press: () => void): Readonly<Record<string, unknown>> =>
  process.env.TARO_ENV === 'h5' ? { tabIndex: 0, onKeyDown: (event: KeyDown) => isPress(event) && press() } : {}

interface KeyDown {
  readonly key?: string
  preventDefault(): void
}

/** Enter and the space bar, as on every button; the latter would also scroll the page. */
function isPress(event: KeyDown): boolean {
  if (event.key === ' ') event.preventDefault()
  return event.key === 'Enter' || event.key === ' '
}

// In words: the mini-program's template takes a bare false for no attribute, and what is off would not be said.
const inWords = (flag: boolean | undefined) => (flag === undefined ? undefined : (`${flag}` as const))

export function Pressable(p: PressableProps) {
  const gate = useGate()
  const hold = useHold({ onHold: p.onHold, onLift: p.onLift })
  const whyId = useId()
  const shut = p.disabled === true || p.busy === true
  const press = () => {
    if (!shut) gate.pass(p.onPress)
  }
  const tap = (event: ITouchEvent) => {
    event.stopPropagation()
    if (!hold.leavesTap()) press()
  }
  return (
    <View
      className={classNames('ui-pressable', p.className, p.disabled && 'ui-pressable--disabled')}
      hoverClass={shut ? 'none' : 'ui-pressable--down'}
      hoverStayTime={90}
      onClick={tap}
      aria-label={p.spoken}
      aria-checked={inWords(p.checked)}
      aria-disabled={shut || p.shut !== undefined || undefined}
      aria-describedby={p.shut === undefined ? undefined : whyId}
      aria-busy={gate.busy || undefined}
      {...role(p.role ?? 'button')}
      {...keyboard(press)}
      {...hold.listeners}
    >
      {p.children}
      {p.shut !== undefined && (
        <Text id={whyId} className='ui-pressable__why'>
          {p.shut}
        </Text>
      )}
    </View>
  )
}
