import type { settingsContract } from '../../core/contract/settings'
import { type Operation, serve } from '../_shared/operation'
import { contextNow } from '../_shared/wechat/context'
import { changes } from './changes'
import { importPlan } from './import-plan'
import { plan } from './plan'
import { read } from './read'
import { save } from './save'

/** Every operation of the contract; one that is missing does not compile. */
const table: Readonly<Record<keyof typeof settingsContract, Operation>> = {
  ...{ read, save, changes },
  ...{ plan, importPlan },
}

export const main = serve(table, contextNow)
