import type { Room } from './plan-fit'
import type { PlanMarkerData } from './plan-marker'

interface Signs {
  /** Half a disc. */
  readonly disc: number
  readonly dot: number
  /** A drop above its tip, and half its width. */
  readonly pin: number
  readonly pinHalf: number
  /** The bubble with its gap, and one Chinese character in it. */
  readonly bubble: number
  readonly character: number
}

/** How large signs and names are: as printed, in large print across a phone, and in large print inside of a card. */
export type PlanPrint = 'normal' | 'large' | 'largeInCard'

// Units of the box: what tokens.scss says in px, and a fifth more, because a desk's column and a card on a phone are that much narrower
// than the canvas. Large print across a phone has px that grow with them.
const SIGNS: Readonly<Record<PlanPrint, Signs>> = {
  normal: { disc: 27, dot: 21, pin: 52, pinHalf: 23, bubble: 46, character: 18 },
  large: { disc: 29, dot: 23, pin: 47, pinHalf: 21, bubble: 50, character: 22 },
  largeInCard: { disc: 33, dot: 27, pin: 53, pinHalf: 24, bubble: 57, character: 25 },
}

const NARROW_SHARE = 0.6
const BUBBLE_SIDES = 20

export function isPin({ tone }: Pick<PlanMarkerData, 'tone'>): boolean {
  return tone === 'home' || tone === 'case' || tone === 'station'
}

/** The room a sign takes around its place, its bubble above or below it included. */
export function roomOf(marker: PlanMarkerData, print: PlanPrint, below = false): Room {
  const signs = SIGNS[print]
  const bare = signRoom(marker, signs)
  if (!marker.caption) return bare
  const half = Math.max(bare.left, (lengthOf(marker.caption) * signs.character + BUBBLE_SIDES) / 2)
  const bubble = below ? { down: bare.down + signs.bubble } : { up: bare.up + signs.bubble }
  return { ...bare, ...bubble, left: half, right: half }
}

function signRoom(marker: PlanMarkerData, { disc, dot, pin, pinHalf }: Signs): Room {
  if (isPin(marker)) return { left: pinHalf, right: pinHalf, up: pin, down: 2 }
  const half = marker.tone === 'other' ? dot : disc
  return { left: half, right: half, up: half, down: half }
}

/** In Chinese characters; a digit is little more than half of one. */
export function lengthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 1 : NARROW_SHARE), 0)
}
