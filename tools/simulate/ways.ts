import { DEFAULT_POLICY, type DispatchPolicy } from '../../core/dispatch/policy'
import { type DurationMs, hours, minutes, seconds } from '../../core/kit/time'
import { BROADCAST } from './broadcast'
import { byCore } from './by-core'
import { CLAIRVOYANT } from './clairvoyant'
import type { Setting } from './setting'
import type { Way } from './world'

/** Every way of dispatching that is compared, in the order of the table. `changed` is there in a replay only. */
export const WAY_NAMES = [
  'broadcast',
  'everybody',
  'nearest',
  'two',
  'three',
  'ours',
  'changed',
  'optimum',
  'bound',
] as const

export type WayName = (typeof WAY_NAMES)[number]

/** All but the bound, which nobody could play. */
export type PlayedWay = Exclude<WayName, 'bound'>

export const WAY_WORDS: Readonly<Record<WayName, string>> = {
  broadcast: '群里喊一声',
  everybody: '一次问所有人',
  nearest: '一次问一位，60 秒',
  two: '一次问两位，45 秒',
  three: '一次问三位，45 秒',
  ours: '我们的规则',
  changed: '改过的规则',
  optimum: '事先知道谁会答应',
  bound: '不可能更好',
}

/** The fixed ways ours has to stand up to. */
export const FIXED: readonly PlayedWay[] = ['broadcast', 'everybody', 'nearest', 'two', 'three']

/** No case waits this long: a fixed way that never asks everybody never does. */
const NEVER: DurationMs = hours(10_000)

const WAYS: Readonly<Record<PlayedWay, (setting: Setting) => Way>> = {
  broadcast: () => BROADCAST,
  everybody: () => byCore('everybody', fixed(99, { answerMs: minutes(10), everybodyAfterMs: NEVER })),
  nearest: () => byCore('nearest', fixed(1, { answerMs: seconds(60), everybodyAfterMs: NEVER })),
  two: () => byCore('two', fixed(2, { answerMs: seconds(45), everybodyAfterMs: minutes(3) })),
  three: () => byCore('three', fixed(3, { answerMs: seconds(45), everybodyAfterMs: minutes(2) })),
  ours: ({ policy }) => byCore('ours', policy),
  changed: ({ policy, changed }) => byCore('changed', changed ?? policy),
  optimum: () => CLAIRVOYANT,
}

export function wayOf(name: PlayedWay, setting: Setting): Way {
  return WAYS[name](setting)
}

/** So many at once, nearest first to the metre, whoever would be late or tired included: no more wit than that. */
function fixed(
  width: number,
  { answerMs, everybodyAfterMs }: { readonly answerMs: DurationMs; readonly everybodyAfterMs: DurationMs },
): DispatchPolicy {
  const plain = {
    width,
    lateBeside: true,
    denseWidths: [],
    bandMs: 1,
    restMs: 0,
    otherZoneMs: 0,
    skillMs: 0,
  }
  return { ...DEFAULT_POLICY, ...plain, answerMs, nextAfterMs: null, widenAfterMs: everybodyAfterMs }
}
