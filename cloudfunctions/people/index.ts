import type { peopleContract } from '../../core/contract/people'
import { standingIn } from '../_shared/engine/stand-in'
import { type Operation, serve } from '../_shared/operation'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { volunteeringContextNow } from '../_shared/wechat/volunteering-context'
import { community } from './community'
import { deleteMe } from './delete-me'
import { held } from './held'
import { inbox, readInbox } from './inbox'
import { me } from './me'
import { consented, reach } from './own-reach'
import { phoneByCode } from './phone-by-code'
import { saveMe } from './save-me'
import { dropUpload, noteUpload } from './unsent-files'
import { withdrawConsent } from './withdraw-consent'

const table: Readonly<Record<keyof typeof peopleContract, Operation<VolunteeringContext>>> = {
  ...{ me, saveMe, community: standingIn(community), inbox, readInbox },
  ...{ reach, consented },
  ...{ held, withdrawConsent, deleteMe, phoneByCode },
  ...{ noteUpload, dropUpload },
}

export const main = serve(table, volunteeringContextNow)
