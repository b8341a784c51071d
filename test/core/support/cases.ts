import { DEFAULT_POLICY } from '@core/dispatch/policy'
import type { Candidate } from '@core/dispatch/ranking'
import { CATEGORIES, type Category } from '@core/help/categories'
import { confirm, refer, withdraw } from '@core/help/ending'
import { type Filing, file } from '@core/help/filing'
import type { HelpRequest, HelpStatus } from '@core/help/help-request'
import { keepTime, needsOf } from '@core/help/keep-time'
import { DEFAULT_LADDER } from '@core/help/ladder'
import { arrive, settle } from '@core/help/on-site'
import { DEFAULT_PLEDGE, type Pledge } from '@core/help/pledge'
import type { Posts } from '@core/help/posts'
import { accept } from '@core/help/taking'
import type { Outcome } from '@core/kit/outcome'
import type { EpochMs } from '@core/kit/time'
import { hours, minutes, seconds } from '@core/kit/time'
import type { Community } from '@core/people/community'
import { as, chen, fourOnCall, HOME, qian, START, wang, wu } from './cast'

export const CODE = '4271'
export const DOOR = '门牌1502'
export const CARE = '耳背，敲门重一点'

const pledges = Object.fromEntries(CATEGORIES.map((one) => [one, DEFAULT_PLEDGE])) as Record<Category, Pledge>

export const community: Community = {
  id: 'town',
  name: '青石里',
  hotline: '025-5550000',
  zones: [{ id: 'zone-1', name: '一区' }],
  buildings: [{ id: 'building-7', name: '7栋', zoneId: 'zone-1', units: ['1', '2'], ...HOME }],
  pledges,
  // Each offer ends before the next one is made, so that a story has one thing happen at a time.
  policy: { ...DEFAULT_POLICY, answerMs: seconds(45), nextAfterMs: null },
  ladder: DEFAULT_LADDER,
  policyOf: {},
  onPost: [],
  templates: { offer: 'template-offer', progress: 'template-progress' },
  coordinator: qian,
  secretary: wu,
}

export function filing(changes: Partial<Filing> = {}): Filing {
  return {
    id: 'case-7k3',
    door: 'app',
    category: 'leak',
    text: '厨房漏水',
    photos: [],
    resident: chen,
    careNotes: CARE,
    address: { buildingId: 'building-7', unit: '2', door: DOOR },
    community,
    arrivalCode: CODE,
    ...changes,
  }
}

/** A case filed at the start of the day; nobody has been asked yet. */
export function filed(changes: Partial<Filing> = {}, at: EpochMs = START): HelpRequest {
  const request = file(filing(changes), at)
  if (!request) throw new Error('the community has no such building')
  return request
}

/** The value of an outcome that has to be one. */
export function granted<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`refused with ${outcome.code}`)
  return outcome.value
}

/** What stands around a case when the engine comes by. */
export interface Town {
  readonly candidates: readonly Candidate[]
  readonly seenAt?: EpochMs | null
  readonly ladder?: Posts
}

/** One turn of the engine, which loads no more than the case says it needs. */
export function turn(request: HelpRequest, now: EpochMs, town: Town): HelpRequest {
  const needs = needsOf(request, now)
  return keepTime(request, now, {
    candidates: needs.candidates ? town.candidates : null,
    responderSeenAt: needs.responderSeenAt ? (town.seenAt ?? null) : null,
    ladder: town.ladder ?? null,
  })
}

/** Everything owed has been handed to the outbox. */
export function handedOver(request: HelpRequest): HelpRequest {
  return { ...request, owed: [] }
}

/** Filed at the start, the nearest two (Wang, Li) asked at once. */
export function asking(candidates: readonly Candidate[] = fourOnCall()): HelpRequest {
  return handedOver(turn(filed(), START, { candidates }))
}

export const ACCEPTED_AT = START + seconds(20)
export const ARRIVED_AT = START + minutes(6)
export const SETTLED_AT = START + minutes(20)
export const CLOSED_AT = START + hours(1)

/** A case that really went there: Wang and Li were asked, Wang accepted, arrived and settled, Chen confirmed. */
export function caseIn(status: HelpStatus): HelpRequest {
  const waiting = asking()
  const after: Record<HelpStatus, () => HelpRequest> = {
    waiting: () => waiting,
    accepted: () => granted(accept(waiting, { actor: as(wang), now: ACCEPTED_AT })),
    arrived: () =>
      granted(arrive(caseIn('accepted'), { actor: as(wang), now: ARRIVED_AT }, { by: 'code', code: CODE })),
    settled: () =>
      granted(settle(caseIn('arrived'), { actor: as(wang), now: SETTLED_AT }, { outcome: '换了阀门', photos: [] })),
    closed: () => granted(confirm(caseIn('settled'), { actor: as(chen), now: CLOSED_AT }, { stars: 5, note: '谢谢' })),
    withdrawn: () => granted(withdraw(caseIn('accepted'), { actor: as(chen), now: START + minutes(1) }, '好了')),
    referred: () =>
      granted(
        refer(
          caseIn('accepted'),
          { actor: as(wang), now: START + minutes(1) },
          { reason: '要专业公司', to: '物业维修部' },
        ),
      ),
  }
  return handedOver(after[status]())
}
