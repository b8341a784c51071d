import type { DispatchPolicy, PolicyChange } from '../dispatch/policy'
import type { Category } from '../help/categories'
import type { LadderRung } from '../help/ladder'
import type { Pledge } from '../help/pledge'
import type { Place } from '../kit/geo'
import type { MessageTemplates } from '../message/templates'
import type { PostSpell } from '../roster/post-spell'
import type { Contact } from './person'

export interface Zone {
  readonly id: string
  readonly name: string
}

export interface Building extends Place {
  readonly id: string
  readonly name: string
  readonly zoneId: string
  /** Unit names in order, `1` … */
  readonly units: readonly string[]
}

/** A tenant with everything a case takes from it when it is filed. */
export interface Community {
  readonly id: string
  readonly name: string
  /** The 24-hour line, as people dial it. */
  readonly hotline: string
  readonly zones: readonly Zone[]
  readonly buildings: readonly Building[]
  readonly pledges: Readonly<Record<Category, Pledge>>
  readonly policy: DispatchPolicy
  /** What single categories change of it. */
  readonly policyOf: Readonly<Partial<Record<Category, PolicyChange>>>
  /** Whom to tell when a clock passes a mark. */
  readonly ladder: readonly LadderRung[]
  readonly templates: MessageTemplates
  /** Who stands on the ladder today; never empty, else a late case would have nobody to tell. */
  readonly coordinator: Contact
  readonly secretary: Contact
  /** Who has which office in the coming days, derived from the roster; empty without one. */
  readonly onPost: readonly PostSpell[]
}

export function buildingOf(community: Pick<Community, 'buildings'>, id: string): Building | undefined {
  return community.buildings.find((building) => building.id === id)
}
