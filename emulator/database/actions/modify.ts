import type { CloudError } from '../../cloud-error'
import type { Collection } from '../documents/collection'
import type { Document, StoredDocument } from '../documents/document'
import { readDocument } from '../documents/ejson'
import { updateFailure } from '../failures'
import { type Write, writeOf } from '../transactions/write'
import { applyUpdate, replaceBody } from '../updates/apply-update'
import { type Action, type ActionContext, collectionOf, isAboutOne, type WireRequest, whereOf } from './action'
import { requireWriteSize, storeBody } from './store-body'

/**
 * `database.modifyDocument`: update, and set with its upsert. `updated` counts documents that really changed. When a later
 * document fails, the earlier ones stay changed, as MongoDB leaves them.
 */
export const modifyDocuments: Action = (context, request) => {
  const collection = collectionOf(context, request)
  requireWriteSize(request, context.limits)
  const where = whereOf(context, request)
  const one = isAboutOne(request, where) || request.multi === false
  const targets = context.session.find(collection, one ? { where, limit: 1 } : { where })
  const data = readDocument(request.data, context.now)
  if (targets.length === 0) return upsert(context, { collection, where, data, request })
  const change = request.merge === false ? replacing(data) : updating(data, where, context.now)
  return { data: { updated: changeAll(context, { collection, targets, change }).length } }
}

/** `database.modifyAndReturnDoc`: changes the first match and returns it as it is afterwards. */
export const modifyAndReturn: Action = (context, request) => {
  const collection = collectionOf(context, request)
  requireWriteSize(request, context.limits)
  const where = whereOf(context, request)
  const [target] = context.session.find(collection, { where, limit: 1 })
  if (!target) return { data: { updated: 0 } }
  const change = updating(readDocument(request.data, context.now), where, context.now)
  const [write] = changeAll(context, { collection, targets: [target], change })
  return { data: { updated: write ? 1 : 0, doc: (write?.after ?? target).text } }
}

/** The body after the change, or null when nothing changes. */
type Change = (before: StoredDocument) => Document | null

function updating(modifier: Document, where: Document, now: number): Change {
  return (before) => applyUpdate(before.body, { modifier, where, now })
}

function replacing(content: Document): Change {
  return (before) => replaceBody(before.body, before.body._id, content)
}

interface Changes {
  readonly collection: Collection
  readonly targets: readonly StoredDocument[]
  readonly change: Change
}

function changeAll(context: ActionContext, { collection, targets, change }: Changes): readonly Write[] {
  const writes: Write[] = []
  let failure: unknown = null
  for (const before of targets) {
    try {
      const body = change(before)
      if (body) writes.push(writeOf(collection, { before, after: store(context, body, before.order) }))
    } catch (error) {
      failure = error
      break
    }
  }
  context.session.put(writes, updateFailure)
  if (failure) throw failure
  return writes
}

function store({ limits }: ActionContext, body: Document, order: number): StoredDocument {
  const fail = (words: string): CloudError =>
    updateFailure(words.replace('object to insert too large', 'Resulting document after update is too large'))
  return storeBody(body, order, { limits, fail })
}

interface Missing {
  readonly collection: Collection
  readonly where: Document
  readonly data: Document
  readonly request: WireRequest
}

function upsert(context: ActionContext, { collection, where, data, request }: Missing) {
  const id = where._id
  if (request.upsert !== true || id === undefined) return { data: { updated: 0 } }
  const body = replaceBody(null, id, data)
  if (!body) return { data: { updated: 0 } }
  context.session.put(
    [writeOf(collection, { before: null, after: store(context, body, context.nextOrder()) })],
    updateFailure,
  )
  return { data: { updated: 0, upsert_id: id } }
}
