/** WeChat says no; the end of an `errMsg`, and what it tells beside it. Anything else that is thrown is a fault of the mini-program. */
export class Refusal extends Error {
  constructor(
    words: string,
    readonly more: object = {},
  ) {
    super(words)
  }
}

export type Options = Readonly<Record<string, unknown>>

/** One call of a `wx` API, as the mini-program made it. */
export interface ApiCall {
  readonly api: string
  readonly options: unknown
}

/** An API that answers by `success` or, when it throws a `Refusal`, by `fail`. */
export type Questions = Readonly<Record<string, (options: Options) => unknown>>
