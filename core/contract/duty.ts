import * as z from 'zod'
import type { EpochMs } from '../kit/time'
import type { Transport } from '../people/person'
import { id, place } from './fields'
import type { HelpAnswer, HelpRow } from './help-answers'
import { answering } from './operation'
import { reachContract } from './reach'

/** The on-call member's own table. */
export interface WorkbenchAnswer {
  readonly onDuty: boolean
  readonly switchedAt: EpochMs | null
  readonly place: { readonly lng: number; readonly lat: number } | null
  readonly placedAt: EpochMs | null
  readonly transport: Transport
  /** Live offers to me and invitations to come along, soonest answer first. */
  readonly offers: readonly HelpAnswer[]
  /** The case I hold, or help with. */
  readonly task: HelpAnswer | null
  /** The other cases of the same trip. */
  readonly also: readonly HelpAnswer[]
  /** Today's cases that I settled, newest first, at most 20. */
  readonly done: readonly HelpRow[]
}

/**
 * What the member's own table holds, in one word: equal stamps, equal tables. One read, so that a phone on duty may ask
 * every few seconds around the clock.
 */
export interface GlanceAnswer {
  readonly stamp: string
}

/** What everybody may know: how many are on duty, and how far the nearest is from a building. */
export interface CoverAnswer {
  readonly onDuty: number
  /** Metres, rounded to 10; null when nobody is on duty or no building was named. */
  readonly nearestM: number | null
}

/** One member on duty as the room's plan shows them. */
export interface MemberOnDuty {
  readonly memberId: string
  readonly name: string
  readonly lng: number
  readonly lat: number
  /** When that place was told. */
  readonly placedAt: EpochMs
  /** Holds a case right now. */
  readonly busy: boolean
}

export const dutyContract = {
  ...reachContract,
  workbench: answering<WorkbenchAnswer>()(z.object({}).strict()),
  glance: answering<GlanceAnswer>()(z.object({}).strict()),
  /** On duty at a place. A repeated call renews the place. */
  goOn: answering<WorkbenchAnswer>()(z.object({ place }).strict()),
  /** Off duty. Refused with BUSY_ELSEWHERE while a case is held; open offers are declined. */
  goOff: answering<WorkbenchAnswer>()(z.object({}).strict()),
  /** A sign of life, with the place when the phone may tell it. */
  beat: answering<{ readonly seenAt: EpochMs }>()(z.object({ place: place.nullable() }).strict()),
  /** Where everybody on duty is, at most 100; for those who oversee. */
  where: answering<{ readonly members: readonly MemberOnDuty[] }>()(z.object({ communityId: id }).strict()),
  cover: answering<CoverAnswer>()(z.object({ communityId: id, buildingId: id.nullable() }).strict()),
} as const
