import { type DurationMs, seconds } from '@core/kit/time'

/** A finger that has lain so long holds; WeChat's own measure of a long press. */
const HELD_AFTER_MS: DurationMs = seconds(0.35)

/** It may stray so far, in px, before it holds; farther, and it moves the page. */
const STILL_PX = 10

/** A tap that a held finger leaves behind comes within this time after it. */
const TAP_WITHIN_MS: DurationMs = seconds(0.5)

export interface Spot {
  readonly x: number
  readonly y: number
}

/** A finger on one control, from its touch to its lifting. */
export interface Hold {
  touch(at: Spot): void
  move(to: Spot): void
  end(): void
  /** Whether a tap that comes now is only the end of a hold; it counts once. */
  leavesTap(): boolean
  /** The control is gone: what had begun comes to nothing. */
  forget(): void
}

/**
 * Tells a hold from a tap by the touches themselves. The platforms' `longpress` would do it too, but a view that hears
 * it on WeChat gets no tap from a slow finger: config/slow-fingers.ts takes it out of every template.
 */
export function createHold({ onHold, onLift }: { onHold(): void; onLift(): void }): Hold {
  let begun: Spot | undefined
  let phase: 'rests' | 'holds' | 'leavesTap' = 'rests'
  let timer: ReturnType<typeof setTimeout> | undefined
  const forget = () => {
    clearTimeout(timer)
    begun = undefined
  }
  const leavesTap = () => {
    const was = phase === 'leavesTap'
    if (was) phase = 'rests'
    return was
  }
  const hold = () => {
    phase = 'holds'
    onHold()
  }
  return {
    forget,
    touch(at) {
      forget()
      phase = 'rests'
      begun = at
      timer = setTimeout(hold, HELD_AFTER_MS)
    },
    move({ x, y }) {
      if (phase !== 'holds' && begun && Math.hypot(x - begun.x, y - begun.y) > STILL_PX) forget()
    },
    end() {
      forget()
      if (phase !== 'holds') return
      phase = 'leavesTap'
      timer = setTimeout(leavesTap, TAP_WITHIN_MS)
      onLift()
    },
    leavesTap,
  }
}
