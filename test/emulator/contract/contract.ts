import type { ContractCase } from './contract-case'
import { DOCUMENT_CASES } from './document-cases'
import { FUNCTION_CASES } from './function-cases'
import { OPEN_API_CASES } from './open-api-cases'
import { QUERY_CASES } from './query-cases'
import { STORAGE_CASES } from './storage-cases'
import { TRANSACTION_CASES } from './transaction-cases'

/** Everything we hold to be true of the cloud, by service. Any environment that passes may stand in for it. */
export const CONTRACT: Readonly<Record<string, readonly ContractCase[]>> = {
  documents: DOCUMENT_CASES,
  queries: QUERY_CASES,
  transactions: TRANSACTION_CASES,
  functions: FUNCTION_CASES,
  storage: STORAGE_CASES,
  'open APIs': OPEN_API_CASES,
}
