import type { Chance } from './chance'
import { ageOf, type DemoPerson } from './demo-person'

const SKILLS = ['水电', '开锁', '搬抬', '急救', '陪护', '调解', '电脑', '理发', '驾驶', '手语'] as const

/** Old enough to be a member, fit enough to be sent out at night. */
const AGES = { from: 24, to: 72 } as const

/** Every zone is looked after by at least this many named members. */
const KEEPERS_PER_ZONE = 2

interface Appointment {
  readonly chance: Chance
  readonly known: readonly DemoPerson[]
  /** Members in all, the known ones counted. */
  readonly members: number
}

/** Turns some of the drawn people into members, evenly over the zones, so that no corner is far from help. */
export function appointMembers(
  drawn: readonly DemoPerson[],
  { chance, known, members }: Appointment,
): readonly DemoPerson[] {
  const zoneIds = [...new Set(drawn.map(({ zoneId }) => zoneId))].sort()
  const chosen = new Map<string, DemoPerson>()
  const alreadyIn = (zoneId: string) => known.filter((p) => p.zoneId === zoneId && p.roles.includes('member')).length
  zoneIds.forEach((zoneId, i) => {
    const share = Math.floor(members / zoneIds.length) + (i < members % zoneIds.length ? 1 : 0)
    const fit = drawn.filter((person) => person.zoneId === zoneId && isFit(person))
    const keepers = known.filter(({ keepsZoneId }) => keepsZoneId === zoneId).length
    chance
      .shuffle(fit)
      .slice(0, share - alreadyIn(zoneId))
      .forEach((person, n) => {
        const keeps = keepers + n < KEEPERS_PER_ZONE ? { keepsZoneId: zoneId } : {}
        chosen.set(person.id, { ...asMember(person, chance), ...keeps })
      })
  })
  return drawn.map((person) => chosen.get(person.id) ?? person)
}

function asMember(person: DemoPerson, chance: Chance): DemoPerson {
  const skills = chance.shuffle(SKILLS).slice(0, chance.between(1, 3))
  return { ...person, roles: ['member'], skills, transport: chance.hits(0.45) ? 'ebike' : 'walk' }
}

function isFit(person: DemoPerson): boolean {
  return person.careNotes === undefined && ageOf(person) >= AGES.from && ageOf(person) <= AGES.to
}
