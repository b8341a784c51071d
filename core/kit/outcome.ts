/** What a domain function answers: a value, or a refusal with a code that a person could read. It never throws. */
export type Outcome<T, Code extends string> = Done<T> | Refusal<Code>

export interface Done<T> {
  readonly ok: true
  readonly value: T
}

export interface Refusal<Code extends string> {
  readonly ok: false
  readonly code: Code
}

export function done<T>(value: T): Done<T> {
  return { ok: true, value }
}

export function refuse<Code extends string>(code: Code): Refusal<Code> {
  return { ok: false, code }
}
