import { eastOfHome, type Name, PEOPLE } from '../../support/small-town'
import { type Draw, desk, help, MEMBERS } from './calls-on-a-case'

const RESIDENTS: readonly Name[] = ['zhou', 'tao', 'stranger', 'lin']

const duty = (op: string, input: object) => ({ fn: 'duty' as const, op, input })

/** Calls about no case, or about whatever is there. */
export const ELSEWHERE = {
  submit: { weight: 5, by: RESIDENTS, make: (who: Name, draw: Draw) => help('submit', filing(who, draw)) },
  file: { weight: 2, by: ['he'], make: (_: Name, draw: Draw) => desk('file', calledIn(draw)) },
  open: { weight: 1, by: ['zhao', 'gu', 'he'], make: () => help('open', { communityId: 'tonghuali' }) },
  goOn: {
    weight: 3,
    by: MEMBERS,
    make: (_: Name, { whom }: Draw) => duty('goOn', { place: eastOfHome(100 + 400 * whom) }),
  },
  goOff: { weight: 1, by: MEMBERS, make: () => duty('goOff', {}) },
  beat: {
    weight: 1,
    by: MEMBERS,
    make: (_: Name, { whom }: Draw) => duty('beat', { place: whom === 0 ? null : eastOfHome(100 * whom) }),
  },
  glance: { weight: 1, by: MEMBERS, make: () => duty('glance', {}) },
  readInbox: {
    weight: 2,
    by: ['zhou', 'zhao', 'qian', 'lin', 'sun', 'tao'],
    make: () => ({ fn: 'people' as const, op: 'readInbox', input: { upTo: Date.now() } }),
  },
  startDrill: {
    weight: 1,
    by: ['zhao', 'qian'],
    make: (_: Name, { nth }: Draw) =>
      duty('startDrill', { communityId: 'tonghuali', clientKey: `drill-of-the-day-${nth % 2}` }),
  },
} as const

/** What the operator files for somebody who rings; the same key is the same call. */
function calledIn({ nth }: Pick<Draw, 'nth'>) {
  const { clientKey, photos: _, ...said } = filing('he', { nth })
  return {
    ...said,
    clientKey,
    phone: '13800002046',
    personId: null,
    emergency: 'none',
    pickedUpAt: Date.now() - 20_000,
  }
}

/** What the second submission of each is about: where two have to come, and where whoever is there is asked whether all is well. */
const SECOND: Readonly<Partial<Record<Name, string>>> = { zhou: 'lifting', tao: 'dispute', he: 'dispute' }

/** Two submissions a person: the same key is the same tap. */
export function filing(who: Name, { nth }: Pick<Draw, 'nth'>) {
  const category = nth % 2 === 0 ? 'leak' : (SECOND[who] ?? 'leak')
  return {
    communityId: 'tonghuali',
    clientKey: `filing-${who}-${nth % 2}`,
    category,
    text: category === 'dispute' ? '楼上要打人' : '水管爆了',
    photos: [],
    name: PEOPLE[who].name,
    phone: PEOPLE[who].phone,
    address: { buildingId: 'building-7', unit: '2', door: '301' },
  }
}
