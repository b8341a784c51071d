import { type Modifier, updateOne } from 'mingo/updater'
import { cloneDeep, isEqual, resolve, setValue } from 'mingo/util'
import { type Document, isDocument } from '../documents/document'
import { updateFailure } from '../failures'
import { PLAIN_OPTIONS } from '../queries/operators'
import { updateProblem } from './guard-update'

interface Update {
  /** Update operators with their fields. */
  readonly modifier: Document
  /** The query that found the document, for the positional `$`. */
  readonly where: Document
  readonly now: number
}

/** The document after an update, or null when nothing changes. Fails in MongoDB's words; never touches `body`. */
export function applyUpdate(body: Document, { modifier, where, now }: Update): Document | null {
  const steps = withoutClock(modifier, now)
  const problem = updateProblem(body, steps) ?? unsupportedSort(steps)
  if (problem) throw updateFailure(problem)
  const copy = cloneDeep(body) as Record<string, unknown>
  openArrays(copy, steps)
  const condition = hasPosition(steps) ? where : {}
  try {
    updateOne([copy], condition, steps as Modifier<Record<string, unknown>>, { cloneMode: 'deep' }, PLAIN_OPTIONS)
  } catch (error) {
    throw updateFailure(inMongoWords(error))
  }
  return isEqual(body, copy) ? null : copy
}

/** The document that a `set` leaves behind, or null when nothing changes. Fails on operators at the top. */
export function replaceBody(before: Document | null, id: unknown, content: Document): Document | null {
  const operator = Object.keys(content).find((name) => name.startsWith('$'))
  if (operator !== undefined) {
    throw updateFailure(`The dollar ($) prefixed field '${operator}' in '${operator}' is not valid for storage.`)
  }
  const after = { ...content, _id: id }
  return before && isEqual(before, after) ? null : after
}

/** mingo would read the machine's clock; `$setOnInsert` means nothing here because only `set` ever inserts. */
function withoutClock(modifier: Document, now: number): Document {
  const { $setOnInsert: _none, $currentDate: dates, ...others } = modifier
  if (!isDocument(dates)) return others
  const stamps = Object.fromEntries(Object.keys(dates).map((path) => [path, new Date(now)]))
  return { ...others, $set: { ...(others.$set as Document | undefined), ...stamps } }
}

/** mingo skips `$sort` and `$slice` when it has to make the array, so the array is made first. */
function openArrays(body: Record<string, unknown>, modifier: Document): void {
  const pushes = modifier.$push
  if (!isDocument(pushes)) return
  for (const path of Object.keys(pushes)) {
    if (!path.includes('$') && resolve(body, path) === undefined) setValue(body, path, [])
  }
}

/** mingo sorts by the first field only; a wrong order would be worse than a refusal. */
function unsupportedSort(modifier: Document): string | null {
  const pushes = Object.values((modifier.$push as Document | undefined) ?? {})
  const several = pushes.some(
    (push) => isDocument(push) && isDocument(push.$sort) && Object.keys(push.$sort).length > 1,
  )
  return several ? '((the local emulator sorts a $push by one field only))' : null
}

function hasPosition(modifier: Document): boolean {
  return Object.values(modifier).some(
    (changes) => isDocument(changes) && Object.keys(changes).some((path) => path.split('.').includes('$')),
  )
}

const UNKNOWN = /^Unknown update operator: '(.+)'\.$/

function inMongoWords(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  const operator = UNKNOWN.exec(words)?.[1]
  if (operator)
    return `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`
  return words.replace(/^updating/, 'Updating')
}
