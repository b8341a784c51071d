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
  | 'listitem'
  | 'group'

type Attributes = Readonly<Record<string, string>>

const BROWSER = process.env.TARO_ENV === 'h5'

/** What a screen reader calls an element. WeChat reads `aria-role`, a browser reads `role`. */
export const role = (name: Role): Attributes => (BROWSER ? { role: name } : { 'aria-role': name })

/** The title of a page is 1, of a part, a sheet or a dialog 2. WeChat knows headings and no levels. */
export const heading = (level: 1 | 2): Attributes =>
  BROWSER ? { role: 'heading', 'aria-level': `${level}` } : { 'aria-role': 'heading' }

/** Parts of a page that a browser's screen reader jumps between; WeChat has no such thing. */
export const landmark = (name: 'banner' | 'main' | 'navigation' | 'complementary' | 'contentinfo'): Attributes =>
  BROWSER ? { role: name } : {}
