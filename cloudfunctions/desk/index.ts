import type { deskContract } from '../../core/contract/desk'
import { type Operation, serve } from '../_shared/operation'
import { contextNow } from '../_shared/wechat/context'
import { alsoCall } from './also-call'
import { around } from './around'
import { book, closeEntry, handOn, takeEntry, writeInBook } from './book'
import { callBack } from './call-back'
import { claim } from './claim'
import { disclose } from './disclose'
import { file } from './file'
import { follow } from './follow'
import { lookUp } from './look-up'
import { mine } from './mine'
import { newCode } from './new-code'
import { note } from './note'
import { urge } from './urge'
import { wallCode } from './wall-code'
import { withdraw } from './withdraw'

/** Every operation of the contract; one that is missing does not compile. */
const table: Readonly<Record<keyof typeof deskContract, Operation>> = {
  ...{ lookUp, around, file, follow, mine },
  ...{ alsoCall, note, urge, callBack, withdraw, disclose, newCode, claim },
  ...{ book, writeInBook, takeEntry, handOn, closeEntry },
  wallCode,
}

export const main = serve(table, contextNow)
