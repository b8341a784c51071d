import { emit, plainTaking, type Taking } from './element'

/** px from an end at which it counts as reached, unless `upper-threshold` or `lower-threshold` says otherwise. */
const NEAR_PX = 50

/** WeChat's `scroll-view`: scrolled one way or both, and told where it is. */
export function scrollView(box: HTMLElement): Taking {
  const near = { upper: NEAR_PX, lower: NEAR_PX }
  const at = { upper: true, lower: false }
  box.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollWidth, scrollHeight, clientWidth, clientHeight } = box
    emit(box, 'scroll', { scrollTop, scrollLeft, scrollWidth, scrollHeight })
    const sideways = scrollWidth > clientWidth
    const upper = (sideways ? scrollLeft : scrollTop) <= near.upper
    const left = sideways ? scrollWidth - scrollLeft - clientWidth : scrollHeight - scrollTop - clientHeight
    const lower = left <= near.lower
    if (upper && !at.upper) emit(box, 'scrolltoupper', { direction: sideways ? 'left' : 'top' })
    if (lower && !at.lower) emit(box, 'scrolltolower', { direction: sideways ? 'right' : 'bottom' })
    Object.assign(at, { upper, lower })
  })
  // What it holds is drawn after its attributes are set.
  const later = (scroll: () => void) => void requestAnimationFrame(scroll)
  const takes: Readonly<Record<string, (value: unknown) => void>> = {
    'scroll-x': (value) => box.style.setProperty('overflow-x', value === true ? 'auto' : 'hidden'),
    'scroll-y': (value) => box.style.setProperty('overflow-y', value === true ? 'auto' : 'hidden'),
    'scroll-top': (value) => later(() => box.scrollTo({ top: Number(value) })),
    'scroll-left': (value) => later(() => box.scrollTo({ left: Number(value) })),
    'scroll-into-view': (value) =>
      value && later(() => box.querySelector(`[id$="${CSS.escape(`${value}`)}"]`)?.scrollIntoView()),
    'upper-threshold': (value) => void Object.assign(near, { upper: Number(value) }),
    'lower-threshold': (value) => void Object.assign(near, { lower: Number(value) }),
  }
  return taking(box, takes)
}

/** WeChat's `swiper`: one item at a time, side by side. */
export function swiper(box: HTMLElement): Taking {
  let current = 0
  const moved = (to: number, source: string) => {
    if (to === current) return
    current = to
    emit(box, 'change', { current, currentItemId: '', source })
  }
  box.addEventListener('scrollend', () => moved(Math.round(box.scrollLeft / Math.max(1, box.clientWidth)), 'touch'))
  return taking(box, {
    current(value) {
      const to = Number(value ?? 0)
      requestAnimationFrame(() => box.scrollTo({ left: to * box.clientWidth }))
      moved(to, '')
    },
  })
}

function taking(box: HTMLElement, takes: Readonly<Record<string, (value: unknown) => void>>): Taking {
  const plain = plainTaking(box)
  return (name, value) => {
    const take = takes[name]
    if (take) take(value)
    else plain(name, value)
  }
}
