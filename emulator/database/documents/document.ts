/** The content of a document. Never changed in place: an update makes another one. */
export type Document = Readonly<Record<string, unknown>>

/** One version of a document as the store holds it. */
export interface StoredDocument {
  /** Identity inside its collection, made from `_id`. */
  readonly key: string
  /** Rank of the insertion among all of the database; kept by updates, so it gives the natural order. */
  readonly order: number
  readonly body: Document
  /** The content as EJSON, which is what answers, disk and dumps are made of. */
  readonly text: string
}

/** The identity of the document with this `_id`; ids of different types never meet. */
export function keyOf(id: unknown): string {
  if (typeof id === 'string') return `s:${id}`
  if (typeof id === 'number') return `n:${id}`
  return `o:${String(id)}`
}

/** Whether a value is a nested document, as opposed to a date, an id, a regular expression or a list. */
export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
