import type { DemoTown } from './demo-town'
import type { Name } from './people'
import type { Phone } from './phone'

/** Two phones of one person, the second in large print. */
export interface Pair {
  readonly normal: Phone
  readonly elder: Phone
  /** The same on both. */
  each(act: (phone: Phone) => Promise<unknown>): Promise<void>
}

export async function pairOf(town: DemoTown, who: Name): Promise<Pair> {
  const normal = await town.phoneOf(who)
  const elder = await town.phoneOf(who, { elder: true })
  return {
    normal,
    elder,
    each: async (act) => void (await Promise.all([act(normal), act(elder)])),
  }
}
