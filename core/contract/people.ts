import * as z from 'zod'
import type { HelpMessageKind } from '../help/message'
import type { EpochMs } from '../kit/time'
import type { About, DrillMessageKind, ShiftMessageKind } from '../message/message'
import type { Building, Zone } from '../people/community'
import type { Address, Role } from '../people/person'
import { address, id, personName, phone } from './fields'
import { answering } from './operation'

/** What we hold about the caller and show to them alone. */
export interface MeAnswer {
  readonly id: string
  /** Nothing is asked before it is needed: empty until the first request or the first edit. */
  readonly name: string
  readonly phone: string
  readonly home: Address | null
  readonly roles: readonly Role[]
  readonly unread: number
}

/** Roads, gardens, water and buildings as GeoJSON; drawn, never computed with. */
export interface PlanFeature {
  readonly type: 'Feature'
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly [number, number])[])[] }
    | { readonly type: 'LineString'; readonly coordinates: readonly (readonly [number, number])[] }
    | { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
  readonly properties: {
    readonly kind: string
    readonly id: string
    readonly name: string
    readonly zoneId?: string | undefined
  }
}

export interface Plan {
  readonly type: 'FeatureCollection'
  readonly features: readonly PlanFeature[]
}

/** What anybody may know of a community, without saying who they are. */
export interface CommunityAnswer {
  readonly id: string
  readonly name: string
  readonly hotline: string
  readonly zones: readonly Zone[]
  readonly buildings: readonly Building[]
  readonly plan: Plan
  /** Ask for these at a tap that sends or takes a request; empty ids are not to be asked for. */
  readonly templates: { readonly offer: string; readonly progress: string }
}

export interface InboxMessage {
  readonly key: string
  readonly kind: HelpMessageKind | ShiftMessageKind | DrillMessageKind
  readonly about: About
  readonly title: string
  readonly body: string
  readonly at: EpochMs
  readonly read: boolean
}

export const peopleContract = {
  me: answering<MeAnswer>()(z.object({}).strict()),
  /** Replaces name, phone and home. A repeated call changes nothing more. */
  saveMe: answering<MeAnswer>()(
    z.object({ communityId: id, name: personName, phone, home: address.nullable() }).strict(),
  ),
  community: answering<CommunityAnswer>()(z.object({ communityId: id }).strict()),
  /** The caller's messages, newest first, at most 50. */
  inbox: answering<{ readonly messages: readonly InboxMessage[] }>()(z.object({}).strict()),
  /** Marks everything up to `upTo` as read. */
  readInbox: answering<{ readonly read: number }>()(z.object({ upTo: z.number().int().min(0) }).strict()),
} as const
