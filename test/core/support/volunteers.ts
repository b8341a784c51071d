import type { EpochMs } from '@core/kit/time'
import { type Actor, actorOf, type Contact, ENGINE, type Role } from '@core/people/person'
import type { Activity } from '@core/volunteering/activity'
import { DEFAULT_RULES } from '@core/volunteering/rules'
import { askFor, type SignUp } from '@core/volunteering/sign-up'
import { fileWish, type Wish } from '@core/volunteering/wish'

/** Saturday, 14 March 2026. */
export function at(time: string, day = '2026-03-14'): EpochMs {
  return Date.parse(`${day}T${time}:00+08:00`)
}

export function someone(id: string): Contact {
  return { id, openid: `open-${id}`, name: `${id}的名字`, phone: '13800000000' }
}

export function acting(id: string, ...roles: readonly Role[]): Actor {
  return actorOf({ id, roles })
}

export const ORGANISER = acting('org', 'member')
export const COORDINATOR = acting('zhao', 'coordinator')
export const SECRETARY = acting('gu', 'secretary')
export const LI = acting('li')
export { ENGINE }

const PLACE = { lng: 120.1372, lat: 30.2815 }

/** 09:00 to 11:00, two seats, published. */
export function activity(over: Partial<Activity> = {}): Activity {
  return {
    ...{ id: 'a1', communityId: 'tonghuali', version: 1, status: 'published', organiser: someone('org') },
    ...{ createdAt: at('09:00', '2026-03-01'), publishedAt: at('10:00', '2026-03-01'), reason: '' },
    ...{ title: '清理楼道', about: '带手套', series: '', place: '7栋门口', at: PLACE, skills: [] },
    slots: [{ id: 's1', from: at('09:00'), to: at('11:00'), capacity: 2 }],
    ...{ rules: DEFAULT_RULES, codeSecret: 'secret', settling: 'none', history: [] },
    ...over,
  } as Activity
}

/** Li's sign-up of ten days before, in any state. */
export function signUp(over: Partial<SignUp> = {}): SignUp {
  const slot = activity().slots[0]
  if (!slot) throw new Error('no slot')
  const asked = askFor(
    { activity: activity(), slot, person: someone('li'), templateId: 't' },
    at('10:00', '2026-03-04'),
  )
  return { ...asked, ...over }
}

export function wish(over: Partial<Wish> = {}): Wish {
  const filed = fileWish(
    {
      ...{ id: 'w1', communityId: 'tonghuali', title: '想要一个收音机', detail: '耳朵不好，要声音大的' },
      ...{
        owner: someone('li'),
        coordinator: someone('zhao'),
        zoneId: 'zone-1',
        templateId: 't',
        rules: DEFAULT_RULES,
      },
      address: { buildingId: 'building-7', unit: '2', door: '301' },
    },
    at('10:00', '2026-03-01'),
  )
  return { ...filed, ...over }
}

/** The value of an outcome that is expected to be one. */
export function value<T>(outcome: { readonly ok: boolean; readonly value?: T }): T {
  if (outcome.value === undefined) throw new Error(`refused: ${JSON.stringify(outcome)}`)
  return outcome.value
}
