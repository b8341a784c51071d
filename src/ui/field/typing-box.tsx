import { withoutUnseen } from '@core/kit/clean-text'
import { Input, Textarea } from '@tarojs/components'
import { memo, useCallback, useRef } from 'react'
import { drawFirst } from '../../platform/keyboard/draw-first'
import { useFocusOnceDrawn } from './use-focus-once-drawn'

interface TypingBoxProps {
  readonly kind: 'text' | 'tel' | 'textarea'
  readonly className: string
  readonly label: string
  readonly value: string
  readonly placeholder?: string | undefined
  readonly maxLength: number
  readonly locked?: boolean
  readonly wrong?: boolean
  readonly focus?: boolean
  readonly onText: (text: string) => void
  readonly onFocused: (focused: boolean) => void
}

// In a browser the input itself lies inside the element that carries our attributes, and a screen reader meets only it.
const inner = (attributes: Readonly<Record<string, string | undefined>>): Readonly<Record<string, unknown>> =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: attributes } : attributes

// A browser's number input counts: it loses 0571-8866 altogether and turns 0726 into 727 at the touch of an arrow key.
const digits = (kind: TypingBoxProps['kind']): Readonly<Record<string, string>> =>
  kind === 'tel' && process.env.TARO_ENV === 'h5' ? { type: 'tel' } : {}

/**
 * The phone's own input. It is redrawn only when its own props change, because each redraw writes the value again:
 * on a page whose clock ticks that would move the cursor of whoever is typing, every second. Pass stable callbacks.
 */
export const TypingBox = memo(function TypingBox(p: TypingBoxProps) {
  const box = useRef<unknown>(null)
  const made = useCallback((element: unknown) => {
    box.current = element
    drawFirst(element)
  }, [])
  useFocusOnceDrawn(box, p.focus === true)
  const control = {
    ref: made,
    className: p.className,
    value: p.value,
    placeholder: p.placeholder ?? '',
    placeholderClass: 'ui-field__placeholder',
    maxlength: p.maxLength,
    disabled: p.locked === true,
    focus: p.focus === true,
    // What is pasted with an unseen character in it is shown as the cloud will keep it.
    onInput: (event: { detail: { value: string } }) => p.onText(withoutUnseen(event.detail.value)),
    onFocus: () => p.onFocused(true),
    onBlur: () => p.onFocused(false),
    ...inner({ 'aria-label': p.label, 'aria-invalid': p.wrong ? 'true' : undefined, ...digits(p.kind) }),
  }
  if (p.kind === 'textarea') return <Textarea {...control} />
  return <Input {...control} type={p.kind === 'tel' ? 'number' : 'text'} />
})
