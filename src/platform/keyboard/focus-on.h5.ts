import type { FocusOn } from './focus-on'

export const focusOn: FocusOn = (id) => {
  // After the frame in which the field appears.
  requestAnimationFrame(() => {
    const current = document.activeElement
    if (id === '') {
      if (current instanceof HTMLElement) current.blur()
      return
    }
    const input = document.getElementById(id)?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    input?.focus()
    input?.setSelectionRange?.(input.value.length, input.value.length)
  })
}
