import type { PickedPart } from './picked-part'
import type { PlanBench } from './use-plan'

/** What every form of a part works with. */
export interface PartProps {
  readonly bench: PlanBench
  readonly onPick: (picked: PickedPart | undefined) => void
}
