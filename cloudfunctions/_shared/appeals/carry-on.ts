import type { Appeal } from '../../../core/appeals/appeal'
import { carryBy, takeIn } from '../../../core/appeals/merging'
import { AppError } from '../app-error'
import type { Context } from '../context'
import { handOver } from './hand-over'
import { findAppeal, untilSaved } from './move-appeal'

/** No case was ever merged so often; more is a ring, which would be a bug. */
const MOST_HOPS = 30

interface Carried {
  readonly merged: Appeal
  /** The case it goes on in by now. */
  readonly into: Appeal
}

/** The case that lives on: the last of the row that this one was merged into, or itself. A round trip for each hop. */
export async function livesOn(appeal: Appeal, context: Context): Promise<Appeal> {
  let last = appeal
  for (let hops = 0; last.mergedInto !== null; hops++) {
    if (hops >= MOST_HOPS) throw new AppError('CONFLICT', `appeal ${appeal.id} leads nowhere`)
    last = await findAppeal(last.mergedInto.id, context)
  }
  return last
}

/**
 * Brings whoever a merged case concerns along to the case that lives on, and notes that they are there: in this order, so that whoever dies in
 * between leaves it to the engine, and a repeated call brings nobody twice. Whoever merged a case does it at once, and so does whoever has
 * claimed one that was merged before.
 */
export async function carryOn(mergedId: string, context: Context): Promise<Carried> {
  return untilSaved(mergedId, context, async (merged) => {
    const into = await livesOn(merged, context)
    if (merged.mergedInto === null || merged.mergedInto.carried) return { merged, into }
    const joined = takeIn(into, merged, context.now)
    const saved = joined === into ? into : await handOver(await context.appeals.save(into, joined), into, context)
    const carried = { ...merged, mergedInto: { ...merged.mergedInto, carried: true } }
    return { merged: await context.appeals.save(merged, carried), into: saved }
  })
}

/** The same for a case whose merging died on the way; the case itself where nobody is left behind. */
export async function carryWhoIsLeft(appeal: Appeal, context: Context): Promise<Appeal> {
  const due = carryBy(appeal)
  return due === null || due > context.now ? appeal : (await carryOn(appeal.id, context)).merged
}
