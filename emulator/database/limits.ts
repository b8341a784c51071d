/** What the cloud refuses to exceed. Every number can be overridden, to imitate another plan or to test an edge. */
export interface Limits {
  /** Documents one get returns when the request names no limit. */
  readonly defaultGetCount: number
  /** Documents one get returns at most; a larger limit is cut down silently, as the cloud does. */
  readonly maxGetCount: number
  /** Elements of one insert. */
  readonly maxInsertCount: number
  /** Size of what one request writes, in bytes of EJSON. */
  readonly maxWriteBytes: number
  /** Size of one document, in bytes of EJSON. */
  readonly maxDocumentBytes: number
  /** Size of one answer, in bytes of EJSON. */
  readonly maxAnswerBytes: number
  readonly maxCollections: number
  readonly maxIndexesPerCollection: number
  readonly maxFieldsPerIndex: number
  /** Life of a transaction, on the virtual clock. */
  readonly transactionLifeMs: number
  /** Operations in one transaction, start and end not counted. */
  readonly maxTransactionOperations: number
  /** Least real time one operation of a transaction takes, so that two sent at once do overlap as they do in the cloud. */
  readonly transactionOperationMs: number
  /** Real time an ordinary write waits for a transaction to let go of its document. */
  readonly lockWaitMs: number
}

const MIB = 1024 * 1024

/** The strictest published or reported numbers; the source stands beside each. */
export const STRICT_LIMITS: Limits = {
  defaultGetCount: 100, // wx-server-sdk sends 100 when the caller names none
  maxGetCount: 1000, // Collection.limit, cloud functions
  maxInsertCount: 1000, // chosen: the published pages name no number
  maxWriteBytes: 5 * MIB, // measured from functions by nxmr.cn/science/5974.html
  maxDocumentBytes: 16 * MIB, // MongoDB's own
  maxAnswerBytes: 50 * MIB, // measured from functions by nxmr.cn/science/5974.html
  maxCollections: 100, // docs.cloudbase.net/en/faq/database
  maxIndexesPerCollection: 100, // docs.cloudbase.net/en/faq/database
  maxFieldsPerIndex: 31, // docs.cloudbase.net/en/faq/database
  transactionLifeMs: 30_000, // docs.cloudbase.net/en/error-code/DATABASE_TRANSACTION_FAIL
  maxTransactionOperations: 100, // reported by users, not published
  transactionOperationMs: 5, // measured: at 3 ms 3 of 200 Promise.all pairs through the SDK slipped past each other, at 5 none did
  lockWaitMs: 10_000, // chosen: below the 15 s after which the SDK itself gives up
}
