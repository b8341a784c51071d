import type { Gender } from './names'

/** Office held in the community; everybody else is a resident. */
export type DemoRole = 'member' | 'operator' | 'coordinator' | 'secretary'

/** One inhabitant as the generator writes it, in no database's shape. */
export interface DemoPerson {
  readonly id: string
  readonly openid: string
  readonly name: string
  readonly gender: Gender
  readonly birthYear: number
  readonly phone: string
  readonly buildingId: string
  readonly unit: string
  readonly door: string
  /** What whoever comes to the door has to know. */
  readonly careNotes?: string
  readonly roles: readonly DemoRole[]
  readonly skills: readonly string[]
  readonly transport?: 'walk' | 'ebike'
  /** Zone of the home. */
  readonly zoneId: string
  /** Zone this member looks after; two or three members share one. */
  readonly keepsZoneId?: string
}

/** The year every age in the demo is counted from, so that the files do not change with the calendar. */
export const DEMO_YEAR = 2026

export function ageOf(person: Pick<DemoPerson, 'birthYear'>): number {
  return DEMO_YEAR - person.birthYear
}
