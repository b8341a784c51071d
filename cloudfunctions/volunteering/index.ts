import type { volunteeringContract } from '../../core/contract/volunteering'
import { type Operation, serve } from '../_shared/operation'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { volunteeringContextNow } from '../_shared/wechat/volunteering-context'
import { activity, callOff, feed, organised, publish, saveActivity } from './activities'
import { cancelRedemption, points, redeem, reserve, rewards, saveReward } from './exchange'
import { approveHours, confirmHours, enterHours, revokeHours } from './hours'
import { checkIn, checkOut, code, roll } from './presence'
import { certificate, certify, record, saveVolunteer, volunteer } from './self'
import { cancelSignUp, confirmSeat, mine, signUp } from './sign-up'
import * as granting from './wishes'

const table: Readonly<Record<keyof typeof volunteeringContract, Operation<VolunteeringContext>>> = {
  ...{ feed, activity, organised, saveActivity, publish, callOff },
  ...{ signUp, confirmSeat, cancelSignUp, mine, roll, code, checkIn, checkOut },
  ...{ confirmHours, enterHours, approveHours, revokeHours },
  ...{ points, rewards, saveReward, reserve, cancelRedemption, redeem },
  ...{ record, volunteer, saveVolunteer, certify, certificate },
  ...granting,
}

export const main = serve(table, volunteeringContextNow)
