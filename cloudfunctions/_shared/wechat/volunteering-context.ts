import { randomBytes } from 'node:crypto'
import { activities } from '../repositories/activities'
import { ledgers } from '../repositories/ledgers'
import { redemptions } from '../repositories/redemptions'
import { rewards } from '../repositories/rewards'
import { sheets } from '../repositories/sheets'
import { signUps } from '../repositories/sign-ups'
import { volunteers } from '../repositories/volunteers'
import { wishes } from '../repositories/wishes'
import type { VolunteeringContext } from '../volunteering/context'
import { contextNow } from './context'
import { store } from './store'

/** The same with everything volunteering uses. */
export function volunteeringContextNow(requestId: string): VolunteeringContext {
  const context = contextNow(requestId)
  const { log } = context
  return {
    ...context,
    secret: () => randomBytes(16).toString('base64url'),
    activities: activities(store, log),
    sheets: sheets(store),
    signUps: signUps(store, log),
    ledgers: ledgers(store),
    rewards: rewards(store, log),
    redemptions: redemptions(store, log),
    wishes: wishes(store, log),
    volunteers: volunteers(store),
  }
}
