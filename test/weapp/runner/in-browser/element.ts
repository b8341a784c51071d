import { glassEasel } from 'glass-easel-miniprogram-adapter'

/** How an element takes what the template gives it. Values are as the page sent them: not only strings. */
export type Taking = (name: string, value: unknown) => void

/** Attributes as they are; what is for a screen reader under the names a browser has for it. */
export function plainTaking(element: Element): Taking {
  return (name, value) => {
    const known = name === 'aria-role' ? 'role' : name
    if (value === undefined || value === null || value === false || value === '') element.removeAttribute(known)
    else element.setAttribute(known, `${value}`)
  }
}

/** An event of the element itself, heard by its own handlers and nobody above. */
export function emit(element: Element, type: string, detail: object): void {
  const target = engineElement(element)
  if (target) glassEasel.Event.triggerEvent(target, type, detail, {})
}

/** What the engine knows an element of the page by; undefined outside the page. */
export function engineElement(element: Element | null): glassEasel.Element | undefined {
  for (let at = element; at; at = at.parentElement) {
    const known = (at as { __wxElement?: glassEasel.Element }).__wxElement
    if (known) return known
  }
  return undefined
}
