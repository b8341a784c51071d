/** Every code the cloud answers with, and what it means. The number is what wx-server-sdk turns it into, when it does. */
export const CLOUD_CODES = {
  SYS_ERR: 'The cloud itself failed; here: the emulator could not do what it promised (-501001).',
  INVALID_PARAM: 'The request is malformed (-501007).',
  INVALIID_ENV: 'No such environment; the misspelling is the cloud’s (-501005).',
  EXCEED_REQUEST_LIMIT: 'Too many requests (-501003).',
  EXCEED_CONCURRENT_REQUEST_LIMIT: 'Too many requests at once (-501004).',
  SERVER_TIMEOUT: 'No answer in time (-501002).',
  RESOURCE_NOT_INITIAL: 'The environment is not ready (-501009).',
  DATABASE_REQUEST_FAILED: 'MongoDB refused the operation; its words are in the message (-502001).',
  DATABASE_INVALID_OPERRATOR: 'No such operator; the misspelling is the cloud’s (-502002).',
  DATABASE_PERMISSION_DENIED: 'The caller may not touch this collection (-502003).',
  DATABASE_COLLECTION_EXCEED_LIMIT: 'No room for another collection (-502004).',
  DATABASE_COLLECTION_NOT_EXIST: 'No such collection (-502005).',
  DATABASE_COLLECTION_ALREADY_EXIST: 'addCollection of a name that is taken (-501001).',
  DATABASE_TIMEOUT: 'A write waited too long for a transaction to let go (-501001).',
  DATABASE_TRANSACTION_FAIL: 'The transaction is over, busy, or was asked for what it cannot do (-501001).',
  DATABASE_TRANSACTION_CONFLICT: 'Another transaction or write got there first (-501001).',
  STORAGE_REQUEST_FAIL: 'A file operation failed (-503001).',
  STORAGE_EXCEED_AUTHORITY: 'The caller may not touch this file (-503002).',
  STORAGE_FILE_NONEXIST: 'No such file (-503003).',
  FUNCTIONS_REQUEST_FAIL: 'A function could not be called (-504001).',
  FUNCTIONS_EXECUTE_FAIL: 'A function threw, could not be loaded or lost its process (-504002).',
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 'A function ran past its time limit and was killed.',
  FUNCTIONS_MEMORY_LIMIT_EXCEEDED: 'A function used more than its memory and was killed.',
  FUNCTION_NOT_FOUND: 'No function of that name.',
  CLOUDFUNCTION_RESULT_SIZE_EXCEED_LIMIT: 'A mini-program was answered more than 1 MB (-604001 on the phone).',
  INVALID_ACTION: 'No such action.',
  INVALID_CREDENTIALS: 'A browser came without a valid access token.',
  EXCEED_AUTHORITY: 'The security rule refuses this caller.',
} as const

/** A failure that leaves the emulator as `{code, message}`; `code` is one of CLOUD_CODES or scripted by a test. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'CloudError'
  }
}
