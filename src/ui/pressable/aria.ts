type Role =
  | 'button'
  | 'link'
  | 'radio'
  | 'switch'
  | 'checkbox'
  | 'img'
  | 'dialog'
  | 'alert'
  | 'radiogroup'
  | 'list'
  | 'heading'

/** What a screen reader calls an element. WeChat reads `aria-role`, a browser reads `role`. */
export const role = (name: Role): Readonly<Record<string, string>> =>
  process.env.TARO_ENV === 'h5' ? { role: name } : { 'aria-role': name }
