import type { rosterContract } from '../../core/contract/roster'
import { type Operation, serve } from '../_shared/operation'
import { contextNow } from '../_shared/wechat/context'
import { ahead } from './ahead'
import { answerSwap } from './answer-swap'
import { approveSwap } from './approve-swap'
import { autoFill } from './auto-fill'
import { calendar } from './calendar'
import { choices } from './choices'
import { copyWeek } from './copy-week'
import { confirmHandover, handover, writeHandover } from './handover'
import { importCsv } from './import-csv'
import { askLeave, cancelLeave } from './leave'
import { myShifts } from './my-shifts'
import { offerSwap } from './offer-swap'
import { onCallNow } from './on-call-now'
import { plan } from './plan'
import { publish } from './publish'
import { saveDraft } from './save-draft'
import { savePlan } from './save-plan'
import { signUp } from './sign-up'
import { takers } from './takers'
import { week } from './week'
import { withdrawSwap } from './withdraw-swap'

const table: Readonly<Record<keyof typeof rosterContract, Operation>> = {
  ...{ week, saveDraft, publish, copyWeek, autoFill, importCsv, choices, plan, savePlan },
  ...{ myShifts, askLeave, cancelLeave, offerSwap, answerSwap, withdrawSwap, approveSwap, signUp, calendar, takers },
  ...{ onCallNow, ahead, handover, writeHandover, confirmHandover },
}

export const main = serve(table, contextNow)
