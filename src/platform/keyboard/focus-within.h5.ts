import type { FocusWithin } from './focus-within'

export const focusWithin: FocusWithin = (element) => {
  if (element instanceof HTMLElement) element.querySelector<HTMLElement>('input, textarea')?.focus()
}
