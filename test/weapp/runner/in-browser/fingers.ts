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
  const wasHeld = listenToHolding()
  document.addEventListener('click', (event) => {
    const target = engineElement(event.target as Element)
    if (!target || wasHeld()) return
    const at = { x: event.clientX, y: event.clientY }
    const touch = { identifier: 0, clientX: at.x, clientY: at.y, pageX: at.x, pageY: at.y }
    tapping(true)
    trigger(target, 'tap', { detail: at, touches: [touch], changedTouches: [touch] })
    setTimeout(() => tapping(false))
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

/** `longpress` of a finger. Answers whether the last one held and was heard: then its end is no tap. */
function listenToHolding(): () => boolean {
  let timer = 0
  let held = false
  const begin = { x: 0, y: 0 }
  const end = () => window.clearTimeout(timer)
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
    }, HELD_MS)
  })
  document.addEventListener('touchmove', ({ touches: [finger] }) => {
    if (finger && Math.hypot(finger.clientX - begin.x, finger.clientY - begin.y) > STILL_PX) end()
  })
  for (const type of ['touchend', 'touchcancel'] as const) document.addEventListener(type, end)
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
