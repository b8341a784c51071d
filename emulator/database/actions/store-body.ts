import type { CloudError } from '../../cloud-error'
import { type Document, keyOf, type StoredDocument } from '../documents/document'
import { writeEjson } from '../documents/ejson'
import { queryFailure } from '../failures'
import type { Limits } from '../limits'
import type { WireRequest } from './action'

/** Makes a version out of a body that has its `_id`. Fails when the document is too large for MongoDB. */
export function storeBody(
  body: Document,
  order: number,
  rules: { limits: Limits; fail: (words: string) => CloudError },
): StoredDocument {
  const { _id, ...rest } = body
  const whole = { _id, ...rest }
  const text = writeEjson(whole)
  const bytes = Buffer.byteLength(text)
  if (bytes > rules.limits.maxDocumentBytes) {
    throw rules.fail(`object to insert too large. size in bytes: ${bytes}, max size: ${rules.limits.maxDocumentBytes}`)
  }
  return { key: keyOf(_id), order, body: whole, text }
}

/** Refuses a request that carries more than the cloud accepts to write. */
export function requireWriteSize(request: WireRequest, limits: Limits): void {
  const data = Array.isArray(request.data) ? (request.data as unknown[]) : [request.data]
  const bytes = data.reduce<number>((sum, text) => sum + (typeof text === 'string' ? Buffer.byteLength(text) : 0), 0)
  if (bytes > limits.maxWriteBytes) {
    throw queryFailure(
      `the request writes ${bytes} bytes, more than ${limits.maxWriteBytes} ((local emulator's wording))`,
    )
  }
}
