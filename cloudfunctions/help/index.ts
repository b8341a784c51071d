import type { helpContract } from '../../core/contract/help'
import { type Operation, serve } from '../_shared/operation'
import { contextNow } from '../_shared/wechat/context'
import { accept } from './accept'
import { arrive } from './arrive'
import { assign } from './assign'
import { choices } from './choices'
import { confirm } from './confirm'
import { decline } from './decline'
import { mine } from './mine'
import { open } from './open'
import { reassure } from './reassure'
import { refer } from './refer'
import { release } from './release'
import { reopen } from './reopen'
import { settle } from './settle'
import { submit } from './submit'
import { watch } from './watch'
import { withdraw } from './withdraw'

/** Every operation of the contract; one that is missing does not compile. */
const table: Readonly<Record<keyof typeof helpContract, Operation>> = {
  ...{ submit, watch, mine, open, choices },
  ...{ accept, decline, assign, release, reassure, arrive, settle, confirm, reopen, withdraw, refer },
}

export const main = serve(table, contextNow)
