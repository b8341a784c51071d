import { button } from './button'
import { canvas } from './canvas'
import { plainTaking, type Taking } from './element'
import { picker } from './picker'
import { picture } from './picture'
import { scrollView, swiper } from './scrolling'
import { typingBox } from './typing-box'

/** Elements of WeChat that are more than a box with attributes. */
const MAKERS: Readonly<Record<string, (box: HTMLElement) => Taking>> = {
  input: typingBox,
  textarea: typingBox,
  image: picture,
  button,
  canvas,
  picker,
  swiper,
  'scroll-view': scrollView,
}

const takings = new WeakMap<Element, Taking>()

/** `<view>` of a template is `<wx-view>` here, so that no browser's own style or meaning is mixed in. */
export function makeElement(tag: string): HTMLElement {
  const element = document.createElement(`wx-${tag}`)
  takings.set(element, MAKERS[tag]?.(element) ?? plainTaking(element))
  return element
}

/** Gives an element of `makeElement` one attribute. */
export function give(element: Element, name: string, value: unknown): void {
  takings.get(element)?.(name, value)
}
