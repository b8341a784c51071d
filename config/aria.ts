const ABSENT = "''"

const asAttributes = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, ABSENT]))

/**
 * The aria attributes each view may carry in the mini-program.
 *
 * Taro's generated base.wxml drops every aria attribute it was not told of, silently; whatever is missing here is
 * missing for a screen reader too.
 */
export const ariaAttributes = {
  View: asAttributes([
    'aria-role',
    'aria-label',
    'aria-hidden',
    'aria-live',
    'aria-checked',
    'aria-disabled',
    'aria-selected',
    'aria-expanded',
    'aria-modal',
    'aria-busy',
  ]),
  Button: asAttributes(['aria-label', 'aria-disabled', 'aria-busy']),
  Text: asAttributes(['aria-label', 'aria-hidden', 'aria-role']),
  Image: asAttributes(['aria-label', 'aria-hidden', 'aria-role']),
  Input: asAttributes(['aria-label', 'aria-invalid']),
  Textarea: asAttributes(['aria-label', 'aria-invalid']),
} as const
