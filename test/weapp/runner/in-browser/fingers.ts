import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { engineElement } from './element'
import { timesHeard } from './events'

interface Fingers {
  /** Called before a tap reaches the page, and once everything it set off at once has run. */
  tapping(now: boolean): void
}

const TOUCHES = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const

/** Turns what a browser hears on the page into WeChat's taps and touches. */
export function listenToFingers({ tapping }: Fingers): void {
  const tap = (target: glassEasel.Element, at: Spot) => {
    const touch = { identifier: 0, clientX: at.x, clientY: at.y, pageX: at.x, pageY: at.y }
    tapping(true)
    trigger(target, 'tap', { detail: at, touches: [touch], changedTouches: [touch] })
    setTimeout(() => tapping(false))
  }
  const wasHeld = listenToHolding(tap)
  document.addEventListener('click', (event) => {
    const target = engineElement(event.target as Element)
    if (target && !wasHeld()) tap(target, { x: event.clientX, y: event.clientY })
  })
  for (const type of TOUCHES) {
    const hear = (event: TouchEvent) => {
      const target = engineElement(event.target as Element)
      if (!target) return
      const lists = { touches: plain(event.touches), changedTouches: plain(event.changedTouches) }
      const caught = trigger(target, type, { detail: {}, ...lists })
      if (caught && type === 'touchmove' && event.cancelable) event.preventDefault()
    }
    document.addEventListener(type, hear, { passive: false })
  }
  drawPresses()
}

/** ms after which a finger that lies still holds, and px by which it may stray. */
const HELD_MS = 350
const STILL_PX = 10

interface Spot {
  readonly x: number
  readonly y: number
}

// Over 40 lines: what one finger does, event by event, on the same few variables.
/**
 * `longpress` of a finger. Answers whether the last one held and was heard: then its end is no tap. One that was not
 * heard is a tap however long the finger lay, which a browser would make a menu of.
 */
function listenToHolding(tap: (target: glassEasel.Element, at: Spot) => void): () => boolean {
  let timer = 0
  let held = false
  let lay: glassEasel.Element | undefined
  const begin = { x: 0, y: 0 }
  const end = () => {
    window.clearTimeout(timer)
    lay = undefined
  }
  document.addEventListener('touchstart', ({ target, touches: [finger] }) => {
    end()
    held = false
    const element = engineElement(target as Element)
    if (!element || !finger) return
    Object.assign(begin, { x: finger.clientX, y: finger.clientY })
    const touches = [
      { identifier: finger.identifier, clientX: begin.x, clientY: begin.y, pageX: begin.x, pageY: begin.y },
    ]
    timer = window.setTimeout(() => {
      const before = timesHeard('longpress')
      trigger(element, 'longpress', { detail: { ...begin }, touches, changedTouches: touches })
      held = timesHeard('longpress') > before
      if (!held) lay = element
    }, HELD_MS)
  })
  document.addEventListener('touchmove', ({ touches: [finger] }) => {
    if (finger && Math.hypot(finger.clientX - begin.x, finger.clientY - begin.y) > STILL_PX) end()
  })
  document.addEventListener('touchcancel', end)
  const lift = (event: TouchEvent) => {
    const slowly = lay
    end()
    if (!slowly) return
    if (event.cancelable) event.preventDefault()
    // After the page's own `touchend`, as on a phone.
    setTimeout(() => tap(slowly, { ...begin }))
  }
  document.addEventListener('touchend', lift, { passive: false })
  return () => {
    const was = held
    held = false
    return was
  }
}

interface Touched {
  readonly detail: object
  readonly touches: readonly object[]
  readonly changedTouches: readonly object[]
}

/** Lets an event rise through the page; answers whether a `catch` handler kept it. */
function trigger(target: glassEasel.Element, type: string, { detail, ...extraFields }: Touched): boolean {
  const options = { bubbles: true, composed: true, capturePhase: true, extraFields }
  const event = new glassEasel.Event(type, detail, options)
  glassEasel.Event.dispatchEvent(target, event)
  return event.defaultPrevented()
}

function plain(touches: TouchList): readonly object[] {
  return Array.from(touches, ({ identifier, clientX, clientY, pageX, pageY }) => {
    return { identifier, clientX, clientY, pageX, pageY }
  })
}

/** `hover-class` while a finger or a mouse is down on an element. */
function drawPresses(): void {
  document.addEventListener('pointerdown', (event) => {
    const pressed = (event.target as Element).closest('[hover-class]:not([hover-class=none])')
    const name = pressed?.getAttribute('hover-class')
    if (!pressed || !name) return
    pressed.classList.add(name)
    const lift = () => setTimeout(() => pressed.classList.remove(name), Number(pressed.getAttribute('hover-stay-time')))
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, lift, { once: true })
  })
}
