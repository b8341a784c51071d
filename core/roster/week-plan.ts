import type { RosterPlan } from './post'
import type { Week } from './week'

/**
 * The plan as one week goes by it. Publishing freezes posts and bands: a shift people were told of neither moves nor vanishes when the
 * plan changes. Leaves, rules and rotations are the present ones in every week.
 */
export function planOf<P extends Pick<RosterPlan, 'posts'>>(plan: P, { posts }: Pick<Week, 'posts'>): P {
  return posts === null ? plan : { ...plan, posts }
}
