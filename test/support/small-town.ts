import { personIdOf } from '../../cloudfunctions/_shared/wechat/person-id'
import type { AppealSettings } from '../../core/appeals/settings'
import { DEFAULT_POLICY, type DispatchPolicy } from '../../core/dispatch/policy'
import { CATEGORIES } from '../../core/help/categories'
import { DEFAULT_LADDER } from '../../core/help/ladder'
import { DEFAULT_PLEDGE } from '../../core/help/pledge'
import { minutes, seconds } from '../../core/kit/time'
import type { Community } from '../../core/people/community'
import type { Contact, Role, Transport } from '../../core/people/person'

/** Metres east of the resident's building: one degree of longitude here is about 96.1 km. */
const METRES_PER_DEGREE = 96_120
export const HOME = { lng: 120.1372, lat: 30.2815 }

export function eastOfHome(metres: number): { readonly lng: number; readonly lat: number } {
  return { lng: HOME.lng + metres / METRES_PER_DEGREE, lat: HOME.lat }
}

export type Name = 'zhou' | 'tao' | 'lin' | 'sun' | 'zheng' | 'fang' | 'zhao' | 'gu' | 'qian' | 'he' | 'bo' | 'stranger'

interface Townsman extends Contact {
  readonly roles: readonly Role[]
  readonly transport: Transport
}

function townsman(name: Name, chinese: string, roles: readonly Role[] = []): Townsman {
  const openid = `town-${name}`
  return { id: personIdOf({ openid }), openid, name: chinese, phone: '13800000000', roles, transport: 'walk' }
}

/** Everybody in a scenario. `bo` coordinates another community; `stranger` is known to nobody. */
export const PEOPLE: Readonly<Record<Name, Townsman>> = {
  zhou: townsman('zhou', '周秀兰'),
  tao: townsman('tao', '陶晓雯'),
  lin: townsman('lin', '林建平', ['member']),
  sun: townsman('sun', '孙玉珍', ['member']),
  zheng: townsman('zheng', '郑卫东', ['member']),
  fang: townsman('fang', '方志远', ['member']),
  zhao: townsman('zhao', '赵明远', ['coordinator']),
  gu: townsman('gu', '顾慧敏', ['secretary']),
  qian: townsman('qian', '钱伟', ['coordinator']),
  he: townsman('he', '何慧', ['operator']),
  bo: townsman('bo', '柏青', ['coordinator', 'secretary', 'operator', 'member']),
  stranger: townsman('stranger', '路人'),
}

export const NAMES = Object.keys(PEOPLE) as readonly Name[]

function contact({ id, openid, name, phone }: Townsman): Contact {
  return { id, openid, name, phone }
}

export const COMMUNITY: Community = {
  id: 'tonghuali',
  name: '桐花里社区',
  hotline: '8866 0030',
  zones: [{ id: 'zone-1', name: '一网格' }],
  buildings: [
    { id: 'building-7', name: '7栋', zoneId: 'zone-1', units: ['1', '2'], ...HOME },
    { id: 'building-9', name: '9栋', zoneId: 'zone-1', units: ['1'], ...eastOfHome(200) },
  ],
  pledges: Object.fromEntries(CATEGORIES.map((category) => [category, DEFAULT_PLEDGE])) as Community['pledges'],
  // Each offer ends before the next one is made, so that a story has one thing happen at a time.
  policy: { ...DEFAULT_POLICY, answerMs: seconds(45), nextAfterMs: null },
  ladder: DEFAULT_LADDER,
  policyOf: { lockout: { skillsNeeded: ['开锁'] }, lifting: { people: 2 }, dispute: { checkInMs: minutes(15) } },
  onPost: [],
  templates: { offer: 'template-offer', progress: 'template-progress' },
  coordinator: contact(PEOPLE.zhao),
  secretary: contact(PEOPLE.gu),
}

export interface TownSetting {
  /** How the people's-voice station runs; the product's own way when absent. */
  readonly appeals?: AppealSettings
  /** People who have never allowed a subscription message; all others have allowed plenty. */
  readonly neverAllowed?: readonly Name[]
  readonly policy?: DispatchPolicy
}

/** What a town starts with, ready to be inserted. */
export function townDocuments({ neverAllowed = [], policy = COMMUNITY.policy, appeals }: TownSetting = {}) {
  const known = Object.values(PEOPLE).filter((person) => person !== PEOPLE.stranger)
  const { id, ...settings } = COMMUNITY
  const silent = new Set(neverAllowed.map((name) => PEOPLE[name].id))
  return {
    communities: [{ _id: id, ...settings, policy, ...(appeals ? { appeals } : {}) }],
    plans: [{ _id: id, features: [] }],
    reach: known.filter(({ id: own }) => !silent.has(own)).map((person) => allowing(person.id)),
    people: known.map(({ id: _id, ...person }) => ({
      _id,
      ...person,
      phoneKey: person.phone,
      communityId: person.name === '柏青' ? 'liulang' : COMMUNITY.id,
      home: person.name === '周秀兰' ? { buildingId: 'building-7', unit: '2', door: '301' } : null,
      careNotes: person.name === '周秀兰' ? '耳朵背，敲门重一点' : '',
      birthYear: null,
      streetId: null,
      skills: person.name === '郑卫东' ? ['开锁'] : [],
    })),
  }
}

/** More messages than any test sends to one person. */
const PLENTY = 99

/** The ledger of somebody who has tapped for reminders many times, ready to be inserted. */
export function allowing(personId: string, messages = PLENTY) {
  const consents = { offer: messages, progress: messages }
  const ledger = { version: 1, consents, counted: [], allowedAt: 0, texts: [], calls: [], seenAt: 0 }
  return { _id: personId, personId, ...ledger }
}
