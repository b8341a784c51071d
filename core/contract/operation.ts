import type * as z from 'zod'

/** One operation of the wire: what goes in is parsed at the edge, what comes out is typed by the nouns it is made of. */
export interface OperationContract<In extends z.ZodType, Out> {
  readonly input: In
  /** Never present at run time: it carries the answer's type to the caller. */
  readonly answers?: Out
}

/** Declares an operation: `answering<HelpView>()(z.object({…}))`. */
export function answering<Out>() {
  return <In extends z.ZodType>(input: In): OperationContract<In, Out> => ({ input })
}
