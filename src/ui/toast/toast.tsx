import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Icon } from '../icon/icon'
import type { GlyphName } from '../icon/icon-names'
import { Text } from '../text/text'
import { shownFor, type ToastMessage, type ToastTone } from './shown-for'
import './toast.scss'

interface ToastProps {
  readonly message: ToastMessage | undefined
  readonly onGone: () => void
  /** Slow readers get twice the time. */
  readonly elder?: boolean
}

const GLYPHS: Readonly<Record<ToastTone, GlyphName | undefined>> = {
  done: 'st-settled',
  plain: undefined,
  alert: 'st-over',
}

/** Short news that asks for nothing; spoken by a screen reader when it comes. */
export function Toast({ message, onGone, elder = false }: ToastProps) {
  const id = message?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new closure of onGone must not restart the clock.
  useEffect(() => {
    if (message === undefined) return undefined
    const timer = setTimeout(onGone, shownFor(message) * (elder ? 2 : 1))
    return () => clearTimeout(timer)
  }, [id, elder])
  const glyph = GLYPHS[message?.tone ?? 'plain']
  return (
    <View className='ui-toast' aria-live='polite'>
      {message && (
        <View className='ui-toast__box'>
          {glyph && <Icon name={glyph} size='small' />}
          <Text>{message.text}</Text>
        </View>
      )}
    </View>
  )
}
