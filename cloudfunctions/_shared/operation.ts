import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { ERROR_WORDS, type ErrorCode } from '../../core/contract/errors'
import type { OperationContract } from '../../core/contract/operation'
import type { Reply } from '../../core/contract/reply'
import { AppError } from './app-error'
import type { Context } from './context'

/** What a reply and a log line say about a malformed call, however much of it there was. */
const MOST_FIELDS = 10
const LONGEST_FIELD = 80
const LONGEST_DETAIL = 500
const LONGEST_OP = 40

/** Parses its input, then runs. */
export type Operation<C extends Context = Context> = (input: unknown, context: C) => Promise<unknown>

/** Ties a contract to what carries it out; the answer's type is checked here. */
export function operation<In extends z.ZodType, Out, C extends Context = Context>(
  contract: OperationContract<In, Out>,
  run: (input: z.output<In>, context: C) => Promise<Out>,
): Operation<C> {
  return async (input, context) => {
    const parsed = contract.input.safeParse(input)
    if (parsed.success) return run(parsed.data, context)
    throw invalid(parsed.error.issues)
  }
}

function invalid(issues: readonly z.core.$ZodIssue[]): AppError {
  const first = issues.slice(0, MOST_FIELDS)
  const detail = first.map((issue) => issue.message).join('; ')
  const fields = new Set(first.map((issue) => issue.path.join('.').slice(0, LONGEST_FIELD)))
  return new AppError('INVALID_INPUT', detail.slice(0, LONGEST_DETAIL), [...fields])
}

interface WireCall {
  readonly op: string
  readonly input: unknown
}

/** Turns a table of operations into a cloud function's `main`. The only try/catch between WeChat and the domain. */
export function serve<C extends Context>(
  table: Readonly<Record<string, Operation<C>>>,
  makeContext: (requestId: string) => C,
) {
  return async (event: unknown): Promise<Reply<unknown>> => {
    const requestId = randomUUID()
    const { op, input } = callIn(event)
    const context = makeContext(requestId)
    try {
      const run = Object.hasOwn(table, op) ? table[op] : undefined
      if (!run) throw new AppError('UNKNOWN_OPERATION', op)
      if (!context.caller.personId) throw new AppError('NOT_SIGNED_IN')
      return { ok: true, data: await run(input, context), at: context.now }
    } catch (error) {
      return refusal(error, op, context)
    }
  }
}

function callIn(event: unknown): WireCall {
  const call = typeof event === 'object' && event !== null ? (event as Partial<WireCall>) : {}
  return { op: typeof call.op === 'string' ? call.op.slice(0, LONGEST_OP) : '', input: call.input ?? {} }
}

/** Refusals of access and malformed calls are logged: they are how an attack looks from inside. Bugs are logged whole. */
function refusal(error: unknown, op: string, { requestId, caller, log, now }: Context): Reply<never> {
  const known = error instanceof AppError
  const code: ErrorCode = known ? error.code : 'UNEXPECTED'
  const facts = { op, requestId, personId: caller.personId }
  if (known) log.info('operation.refused', { ...facts, code, detail: error.message })
  else log.error('operation.failed', { ...facts, error })
  const fields = known && error.fields.length > 0 ? { fields: error.fields } : {}
  return {
    ok: false,
    error: { code, words: (known && error.words) || ERROR_WORDS[code], requestId, ...fields },
    at: now,
  }
}
