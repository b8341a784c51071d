import { minutes, seconds } from '../../../core/kit/time'
import type { Person } from '../../../core/people/person'
import type { Tie } from '../../../core/privacy/parting'
import type { Erasure } from '../../../core/privacy/purposes'
import { readErasure } from '../repositories/erasures'
import type { VolunteeringContext } from '../volunteering/context'
import { eraseMore } from './erase'
import { tiesNow } from './ties-now'

/** Nobody's finger waits longer; the engine goes on with the rest. */
const AT_ONCE_MS = seconds(4)

/** Longer than a call may run: whoever has claimed it is gone by then. */
const CLAIM_MS = minutes(2)

/** How many erasures one run goes on with. */
const MOST_DUE = 20

/**
 * Leaves: takes the roles away first, so that nothing new can be taken on, looks once more, and erases. What somebody took on between the two looks
 * comes out in the second one, which gives the roles back. Answers what ties them; empty when they are gone.
 */
export async function leave(erasure: Erasure, person: Person, context: VolunteeringContext): Promise<readonly Tie[]> {
  const { erasures } = context
  await erasures.markLeaving(erasure)
  // With the roles as they were: a shift is a tie although nobody may stand on it any more.
  const ties = await tiesNow(person, context)
  if (ties.length > 0) {
    await erasures.unmark(erasure)
    await erasures.drop(erasure)
    return ties
  }
  await erasures.save({ ...erasure, stage: 'leaving' })
  await eraseNow({ ...erasure, stage: 'leaving' }, context)
  return []
}

/** As much as a call has time for. What fails here is done by the engine: the wish is on record. */
export async function eraseNow(erasure: Erasure, context: VolunteeringContext): Promise<void> {
  try {
    await eraseMore(erasure, context, context.now + AT_ONCE_MS)
  } catch (error) {
    context.log.error('erasure.left_for_later', { error })
  }
}

/** The engine's part: goes on with what is due, up to an instant. Answers how many of them failed. */
export async function keepErasures(
  context: VolunteeringContext,
  untilMs: number,
): Promise<{ seen: number; failed: number }> {
  const { erasures, now, log } = context
  const due = await erasures.dueBy(now, MOST_DUE)
  let failed = 0
  for (const raw of due) {
    try {
      const erasure = readErasure(raw)
      if (await erasures.claim(erasure, now + CLAIM_MS)) await goOn({ ...erasure, dueAt: now }, context, now + untilMs)
    } catch (error) {
      failed++
      log.error('erasure.failed', { error })
    }
  }
  return { seen: due.length, failed }
}

/** Whoever began it died before it was certain: it is looked at anew. */
async function goOn(erasure: Erasure, context: VolunteeringContext, until: number): Promise<void> {
  const { people, erasures } = context
  const { personId, communityId, roles, stage } = erasure
  if (stage === 'begun' && (await people.get(personId))) {
    if ((await tiesNow({ id: personId, communityId, roles }, context)).length > 0) {
      await erasures.unmark(erasure)
      return erasures.drop(erasure)
    }
    await erasures.markLeaving(erasure)
  }
  await erasures.save({ ...erasure, stage: 'leaving' })
  await eraseMore({ ...erasure, stage: 'leaving' }, context, until)
}
