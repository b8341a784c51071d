import { emit, plainTaking, type Taking } from './element'

/** The phone's own field inside WeChat's `input` or `textarea`; a screen reader meets the field. */
export function typingBox(box: HTMLElement): Taking {
  const field = document.createElement(box.localName === 'wx-textarea' ? 'textarea' : 'input')
  const hint = document.createElement('div')
  hint.className = 'input-placeholder'
  hint.dataset.placeholder = ''
  // A phone says it as the hint of the field, not as words of the page.
  hint.ariaHidden = 'true'
  box.append(hint, field)
  const drawHint = () => {
    hint.style.display = field.value === '' ? '' : 'none'
  }
  listen(box, field, drawHint)
  const toField = plainTaking(field)
  const takes: Readonly<Record<string, (value: unknown) => void>> = {
    value(value) {
      const words = `${value ?? ''}`
      if (field.value !== words) field.value = words
      drawHint()
    },
    placeholder: (value) => {
      hint.dataset.placeholder = `${value ?? ''}`
    },
    'placeholder-class': (value) => {
      hint.className = `${value ?? 'input-placeholder'}`
    },
    maxlength: (value) => (Number(value) < 0 ? field.removeAttribute('maxlength') : toField('maxlength', value)),
    disabled: (value) => {
      field.disabled = value === true
    },
    focus: (value) => value === true && requestAnimationFrame(() => field.focus()),
    // The keyboard that comes up, and nothing else: unlike in a browser, WeChat's number field holds any text.
    type: (value) => toField('inputmode', value === 'number' ? 'numeric' : undefined),
  }
  return (name, value) => {
    const take = takes[name]
    if (take) take(value)
    else if (name.startsWith('aria-')) toField(name, value)
  }
}

function listen(box: HTMLElement, field: HTMLInputElement | HTMLTextAreaElement, drawHint: () => void): void {
  const said = () => ({ value: field.value, cursor: field.selectionStart ?? field.value.length })
  field.addEventListener('input', () => {
    drawHint()
    emit(box, 'input', { ...said(), keyCode: 0 })
  })
  field.addEventListener('focus', () => emit(box, 'focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => emit(box, 'blur', said()))
  field.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter' && field.localName === 'input') emit(box, 'confirm', said())
  })
}
