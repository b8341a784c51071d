import type { Catalog } from '../documents/catalog'
import type { Collection } from '../documents/collection'
import { type Document, isDocument } from '../documents/document'
import { readDocument } from '../documents/ejson'
import { invalidRequest, queryFailure } from '../failures'
import type { Limits } from '../limits'
import type { Meter } from '../statistics'
import type { Session } from '../transactions/session'

/** A request body of the wire, parsed from JSON; the documents inside are still EJSON texts. */
export type WireRequest = Readonly<Record<string, unknown>>

/** A reply body of the wire, without `requestId`. */
export type WireReply = Record<string, unknown>

/** What an action may use. `now` is read once per request. */
export interface ActionContext {
  readonly session: Session
  readonly catalog: Catalog
  readonly limits: Limits
  readonly meter: Meter
  readonly now: number
  /** The next rank of insertion. */
  readonly nextOrder: () => number
}

/** Answers one request at one instant: it never waits, so nothing comes between its reads and its writes. */
export type Action = (context: ActionContext, request: WireRequest) => WireReply

export function collectionOf({ catalog }: ActionContext, request: WireRequest): Collection {
  return catalog.get(request.collectionName)
}

/** The query of a request; a missing one matches everything. */
export function whereOf({ now }: ActionContext, request: WireRequest): Document {
  const query = request.query
  return query === undefined || query === null || query === '' ? {} : readDocument(query, now)
}

/** A whole number of the request, `otherwise` when it is missing. Fails with INVALID_PARAM below zero. */
export function countOf(request: WireRequest, name: string, otherwise: number): number {
  const value = request[name] ?? otherwise
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw invalidRequest(`${name} must be a whole number from 0, got ${String(value)}`)
  }
  return value
}

/** Whether the request is about one document, named by `_id`. Fails when it claims so without naming it. */
export function isAboutOne(request: WireRequest, where: Document): boolean {
  if (request.queryType !== 'DOC') return false
  if (!isDocument(where) || !('_id' in where)) throw invalidRequest('queryType DOC needs a query with _id')
  return true
}

/** Refuses an answer that the cloud could not carry. */
export function requireAnswerSize(texts: readonly string[], { limits }: ActionContext): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (bytes > limits.maxAnswerBytes) {
    throw queryFailure(`the answer is ${bytes} bytes, more than ${limits.maxAnswerBytes} ((local emulator's wording))`)
  }
}
