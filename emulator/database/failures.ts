import { CloudError } from '../cloud-error'

const ADVICE = 'Please check your request, but if the problem persists, contact us.'

/** MongoDB refused a read or an aggregation; `words` are MongoDB's own. */
export const queryFailure = (words: string) => new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${words}`)

/** MongoDB refused an update, in the shape its Go driver prints. */
export const updateFailure = (words: string) =>
  new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] multiple write errors: [{write errors: [{${words}}]}, {<nil>}]`,
  )

/** MongoDB refused an insert, in the shape its Go driver prints. */
export const insertFailure = (words: string) =>
  new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.Insert] multiple write errors: [{write errors: [{${words}}]}, {<nil>}]`,
  )

/** The request itself is malformed. */
export const invalidRequest = (words: string) => new CloudError('INVALID_PARAM', words)

export const collectionMissing = (name: string) =>
  new CloudError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}. ${ADVICE}`)

export const collectionExists = () =>
  new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceUnavailable.ResourceExist] Table exist. ${ADVICE}`)

export const tooManyCollections = (most: number) =>
  new CloudError('DATABASE_COLLECTION_EXCEED_LIMIT', `[LimitExceeded] no more than ${most} collections. ${ADVICE}`)

export const transactionGone = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${ADVICE}`,
  )

export const transactionBusy = () =>
  new CloudError('DATABASE_TRANSACTION_FAIL', `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${ADVICE}`)

export const transactionConflict = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ADVICE}`,
  )

/** The emulator itself failed: the disk, or a bug of ours. */
export const systemFailure = (cause: unknown) =>
  Object.assign(
    new CloudError('SYS_ERR', `[InternalError] ${cause instanceof Error ? cause.message : String(cause)}`),
    {
      cause,
    },
  )

/** The transaction was asked for something only ordinary requests may do, or for too much. */
export const transactionRefusal = (words: string) => new CloudError('DATABASE_TRANSACTION_FAIL', words)

export const lockTimeout = (waitedMs: number) =>
  new CloudError(
    'DATABASE_TIMEOUT',
    `[OperationTimeout] the document stayed locked by a transaction for ${waitedMs} ms. ${ADVICE}`,
  )

/** `keyText` is the key as MongoDB prints it: `{ phone: "1" }`. */
export const duplicateKeyWords = (collection: string, index: string, keyText: string) =>
  `E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: ${keyText}`
