import type { TownDate } from '@core/kit/town-date'
import type { Post, Rotation } from '@core/roster/post'
import type { PlanBench } from './use-plan'

/** What every part of a rotation's form works with. */
export interface RotationProps {
  readonly bench: PlanBench
  readonly post: Post
  readonly rotation: Rotation
  /** The first Monday nobody has been told of, and today. */
  readonly freeMonday: TownDate
  readonly today: TownDate
}
