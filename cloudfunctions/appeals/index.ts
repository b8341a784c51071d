import type { appealsContract } from '../../core/contract/appeals'
import { standingIn } from '../_shared/engine/stand-in'
import { type Operation, serve } from '../_shared/operation'
import { contextNow } from '../_shared/wechat/context'
import { accept } from './accept'
import { addPhotos } from './add-photos'
import { assign, reassign } from './assigning'
import { calledBack } from './called-back'
import { claim } from './claim'
import { confirm } from './confirm'
import { approveDecline, proposeDecline, rejectDecline } from './declining'
import { approveExtension, proposeExtension, rejectExtension } from './extending'
import { file } from './file'
import { files } from './files'
import { follow, unfollow } from './following'
import { fromHelp } from './from-help'
import { handled } from './handled'
import { judge } from './judge'
import { merge } from './merge'
import { mine } from './mine'
import { newCode } from './new-code'
import { open } from './open'
import { published, publishedOne } from './published'
import { publish, unpublish } from './publishing'
import { reopen } from './reopen'
import { answer, cannotDo, note } from './reporting'
import { settings } from './settings'
import { similar } from './similar'
import { submit } from './submit'
import { supervise } from './supervise'
import { toHelp } from './to-help'
import { urge } from './urge'
import { watch } from './watch'
import { withdraw } from './withdraw'

/** Every operation of the contract; one that is missing does not compile. */
const table: Readonly<Record<keyof typeof appealsContract, Operation>> = {
  ...{ settings, similar, submit, file, fromHelp, claim, newCode, addPhotos, files, judge },
  ...{ watch, mine: standingIn(mine), handled, open: standingIn(open), published, publishedOne },
  ...{ accept, proposeDecline, approveDecline, rejectDecline, assign, reassign },
  ...{ note, proposeExtension, approveExtension, rejectExtension, answer, cannotDo },
  ...{ confirm, reopen, withdraw, merge, calledBack, toHelp, follow, unfollow, urge, supervise, publish, unpublish },
}

export const main = serve(table, contextNow)
