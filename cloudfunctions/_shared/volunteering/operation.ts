import type * as z from 'zod'
import type { OperationContract } from '../../../core/contract/operation'
import { operation as anyOperation, type Operation } from '../operation'
import type { VolunteeringContext } from './context'

/** An operation that may use everything of volunteering. */
export function operation<In extends z.ZodType, Out>(
  contract: OperationContract<In, Out>,
  run: (input: z.output<In>, context: VolunteeringContext) => Promise<Out>,
): Operation<VolunteeringContext> {
  return anyOperation<In, Out, VolunteeringContext>(contract, run)
}
