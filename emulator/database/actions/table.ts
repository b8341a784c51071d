import type { Action } from './action'
import { aggregateDocuments } from './aggregate'
import { countDocuments } from './calculate'
import { getDocuments, getInTransaction } from './get'
import { insertDocuments } from './insert'
import { modifyAndReturn, modifyDocuments } from './modify'
import { removeDocuments } from './remove'

/** What an ordinary request may ask for. */
export const PLAIN_ACTIONS: Readonly<Record<string, Action>> = {
  'database.insertDocument': insertDocuments,
  'database.getDocument': getDocuments,
  'database.modifyDocument': modifyDocuments,
  'database.modifyAndReturnDoc': modifyAndReturn,
  'database.removeDocument': removeDocuments,
  'database.calculateDocument': countDocuments,
  'database.aggregateDocuments': aggregateDocuments,
}

/** What a request with a transactionId may ask for: single documents and inserts. */
export const TRANSACTION_ACTIONS: Readonly<Record<string, Action>> = {
  'database.insertDocument': insertDocuments,
  'database.getDocument': getInTransaction,
  'database.modifyDocument': modifyDocuments,
  'database.removeDocument': removeDocuments,
}
