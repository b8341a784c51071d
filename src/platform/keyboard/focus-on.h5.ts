import type { FocusOn } from './focus-on'

export const focusOn: FocusOn = (id) => {
  if (id === '') {
    const current = document.activeElement
    if (current instanceof HTMLElement) current.blur()
    return
  }
  // At once, so that the very next key goes there; a field that is only just being drawn gets it with the next frame.
  if (!focused(id)) requestAnimationFrame(() => focused(id))
}

function focused(id: string): boolean {
  const input = document.getElementById(id)?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  if (!input) return false
  input.focus()
  input.setSelectionRange(input.value.length, input.value.length)
  return true
}
