import type { helpContract } from '../../core/contract/help'
import { standingIn } from '../_shared/engine/stand-in'
import { type Operation, serve } from '../_shared/operation'
import { contextNow } from '../_shared/wechat/context'
import { accept } from './accept'
import { addPhotos } from './add-photos'
import { addRecording } from './add-recording'
import { allWell } from './all-well'
import { arrive } from './arrive'
import { assign } from './assign'
import { callOff } from './call-off'
import { choices } from './choices'
import { clearDanger } from './clear-danger'
import { confirm } from './confirm'
import { decline } from './decline'
import { drill } from './drill'
import { files } from './files'
import { addHelper, helperAccept, helperArrive, helperLeave } from './helpers'
import { join, unjoin } from './join'
import { judge } from './judge'
import { mine } from './mine'
import { offer } from './offer'
import { open } from './open'
import { pause, resume } from './pauses'
import { reassure } from './reassure'
import { refer } from './refer'
import { release } from './release'
import { reopen } from './reopen'
import { settle } from './settle'
import { submit } from './submit'
import { takeOver } from './take-over'
import { watch } from './watch'
import { why } from './why'
import { withdraw } from './withdraw'

/** Every operation of the contract; one that is missing does not compile. */
const table: Readonly<Record<keyof typeof helpContract, Operation>> = {
  ...{ submit, callOff, watch, mine: standingIn(mine), open: standingIn(open), choices },
  ...{ accept, decline, assign, release, reassure, arrive, settle, confirm, reopen, withdraw, refer },
  ...{ offer, takeOver, addHelper, helperAccept, helperArrive, helperLeave, join, unjoin },
  ...{ pause, resume, drill, clearDanger, allWell, why },
  ...{ files, addPhotos, judge },
  addRecording,
}

export const main = serve(table, contextNow)
