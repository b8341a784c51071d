import * as z from 'zod'
import type { AppealMessageKind } from '../appeals/message'
import type { ReachGap } from '../duty/reachability'
import type { HelpMessageKind } from '../help/message'
import type { EpochMs } from '../kit/time'
import type {
  About,
  DrillMessageKind,
  ReceptionMessageKind,
  ShiftMessageKind,
  VolunteerMessageKind,
} from '../message/message'
import type { Building, Community, Zone } from '../people/community'
import type { Address, Role } from '../people/person'
import { address, clientKey, id, personName, phone } from './fields'
import { heldContract } from './held'
import { answering } from './operation'

/** What we hold about the caller and show to them alone. */
export interface MeAnswer {
  readonly id: string
  /** Nothing is asked before it is needed: empty until the first request or the first edit. */
  readonly name: string
  readonly phone: string
  readonly home: Address | null
  readonly roles: readonly Role[]
  /** The street whose communities they see beside each other. */
  readonly streetId: string | null
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
  /** By when somebody is there and by when it is settled, kind by kind: the promise in public. */
  readonly pledges: Community['pledges']
  /** Ask for these at a tap that sends or takes a request; empty ids are not to be asked for. */
  readonly templates: { readonly offer: string; readonly progress: string }
}

export interface InboxMessage {
  readonly key: string
  readonly kind:
    | HelpMessageKind
    | AppealMessageKind
    | ShiftMessageKind
    | DrillMessageKind
    | VolunteerMessageKind
    | ReceptionMessageKind
  readonly about: About
  readonly title: string
  readonly body: string
  readonly at: EpochMs
  readonly read: boolean
}

/** How often the caller can still be reminded. */
export interface OwnReach {
  /** Calls for help that may still be pushed. */
  readonly offers: number
  /** News of one's own requests that may still be pushed. */
  readonly progress: number
  /** Texts or calls would reach the caller. */
  readonly phone: boolean
  /** What is missing before a shift; empty when a call for help gets through with the app closed. */
  readonly gaps: readonly ReachGap[]
}

export const peopleContract = {
  ...heldContract,
  me: answering<MeAnswer>()(z.object({}).strict()),
  /** Replaces name, phone and home. A repeated call changes nothing more. */
  saveMe: answering<MeAnswer>()(
    z.object({ communityId: id, name: personName, phone, home: address.nullable() }).strict(),
  ),
  community: answering<CommunityAnswer>()(z.object({ communityId: id }).strict()),
  /** The caller's messages, newest first, at most 50. */
  inbox: answering<{ readonly messages: readonly InboxMessage[] }>()(z.object({}).strict()),
  /** How the caller can be reached, and what is missing. */
  reach: answering<OwnReach>()(z.object({ communityId: id }).strict()),
  /** The caller has just allowed one message of each template. The same `consentId` counts once; templates that are not the community's count nothing. */
  consented: answering<OwnReach>()(
    z
      .object({ communityId: id, consentId: clientKey, templateIds: z.array(z.string().min(1).max(64)).min(1).max(5) })
      .strict(),
  ),
  /** Marks everything up to `upTo` as read. */
  readInbox: answering<{ readonly read: number }>()(z.object({ upTo: z.number().int().min(0) }).strict()),
} as const
