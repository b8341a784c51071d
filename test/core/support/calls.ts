import { file } from '@core/help/filing'
import type { HelpRequest } from '@core/help/help-request'
import { arrive, settle } from '@core/help/on-site'
import { accept } from '@core/help/taking'
import { type EpochMs, minutes } from '@core/kit/time'
import type { Contact } from '@core/people/person'
import { ARRIVED_AT, CODE, filing, granted, handedOver, SETTLED_AT, turn } from './cases'
import { as, fourOnCall, he, START, wang } from './cast'

export const CLAIM_CODE = '482913'

/** Somebody known by the telephone they ring from, and by nothing else. */
export const caller: Contact = { id: 'caller-2046', openid: '', name: '周阿姨', phone: '13800002046' }

/** The phone of whoever claims, as the platform names it. */
export const claimant = { id: 'min', openid: 'openid-min' }

/** He picked up two minutes ago and has just sent it off; everything owed is handed over. */
export function calledIn(pickedUpAt: EpochMs = START - minutes(2)): HelpRequest {
  return handedOver(justCalledIn(pickedUpAt))
}

export function justCalledIn(pickedUpAt: EpochMs = START - minutes(2)): HelpRequest {
  const call = { recorder: he, pickedUpAt, emergency: 'none', claimCode: CLAIM_CODE } as const
  const request = file(filing({ door: 'hotline', resident: caller, call }), START)
  if (!request) throw new Error('the community has no such building')
  return request
}

export function calledInAndAccepted(): HelpRequest {
  const asking = handedOver(turn(calledIn(), START, { candidates: fourOnCall() }))
  return handedOver(granted(accept(asking, { actor: as(wang), now: START + 20_000 })))
}

export function calledInAndSettled(): HelpRequest {
  const there = granted(arrive(calledInAndAccepted(), { actor: as(wang), now: ARRIVED_AT }, { by: 'code', code: CODE }))
  return handedOver(granted(settle(there, { actor: as(wang), now: SETTLED_AT }, { outcome: '换了阀门', photos: [] })))
}
