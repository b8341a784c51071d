import { DEFAULT_POLICY } from '../dispatch/policy'
import { CATEGORIES } from '../help/categories'
import { file } from '../help/filing'
import type { HelpRequest } from '../help/help-request'
import { DEFAULT_LADDER } from '../help/ladder'
import type { Offer, Responder } from '../help/parts'
import { DEFAULT_PLEDGE } from '../help/pledge'
import type { EpochMs } from '../kit/time'
import type { Community } from '../people/community'
import type { Contact } from '../people/person'

/** What a case may tell about whoever asked for help. */
export const CASE_FACTS = [
  'name',
  'phone',
  'unit',
  'door',
  'care',
  'text',
  'voice',
  'photos',
  'code',
  'rating',
] as const

/** One thing a case may tell; each is either seen by a viewer or not. */
export type CaseFact = (typeof CASE_FACTS)[number]

/** Each fact as no other stands in the case: whoever can read the mark can read the fact. */
export const MARKS: Readonly<Record<CaseFact, string>> = {
  name: '«name»',
  phone: '«phone»',
  unit: '«unit»',
  door: '«door»',
  care: '«care»',
  text: '«text»',
  voice: '«voice»',
  photos: '«photo»',
  code: '«code»',
  rating: '«rating»',
}

/** A made-up case to try the rules of sight on: somebody has been asked, somebody comes, somebody comes along. Null never, but for a broken filing. */
export function probeCase(status: 'waiting' | 'accepted' | 'closed', at: EpochMs): HelpRequest | null {
  const filed = file(
    {
      id: 'probe-00000',
      door: 'app',
      category: 'leak',
      text: MARKS.text,
      photos: [],
      resident: { id: 'resident', openid: '', name: MARKS.name, phone: MARKS.phone },
      careNotes: MARKS.care,
      address: { buildingId: 'building', unit: MARKS.unit, door: MARKS.door },
      community: COMMUNITY,
      arrivalCode: MARKS.code,
    },
    at,
  )
  if (!filed) return null
  const photos = [{ fileId: MARKS.photos, by: 'resident', at, state: 'pass' as const }]
  const recording = { fileId: MARKS.voice, durationMs: 1, at }
  const asked = { ...filed, photos, recording, offers: [offer(at)], offersMade: 1 }
  if (status === 'waiting') return asked
  const coming: HelpRequest = {
    ...asked,
    status,
    offers: [{ ...offer(at), member: nobody('responder'), state: 'accepted' }],
    responder: responder(at),
    helpers: [{ member: nobody('helper'), addedAt: at, by: 'coordinator', state: 'coming' }],
  }
  if (status === 'accepted') return coming
  return { ...coming, settledAt: at, closedAt: at, rating: { stars: 5, note: MARKS.rating } }
}

function nobody(id: string): Contact {
  return { id, openid: '', name: '', phone: '' }
}

function offer(at: EpochMs): Offer {
  const way = { distanceM: 0, travelMs: 0, transport: 'walk' } as const
  return { no: 1, member: nobody('asked'), askedAt: at, answerBy: null, ...way, state: 'live', reason: '' }
}

function responder(at: EpochMs): Responder {
  const way = { distanceM: null, travelMs: null, questionedAt: null, lifeAt: at, checkAskedAt: null }
  return { member: nobody('responder'), acceptedAt: at, ...way }
}

const COMMUNITY: Community = {
  ...{ id: 'probe', name: '', hotline: '', zones: [{ id: 'zone', name: '' }] },
  buildings: [{ id: 'building', name: '', zoneId: 'zone', units: [MARKS.unit], lng: 0, lat: 0 }],
  pledges: Object.fromEntries(CATEGORIES.map((category) => [category, DEFAULT_PLEDGE])) as Community['pledges'],
  ...{ policy: DEFAULT_POLICY, policyOf: {}, ladder: DEFAULT_LADDER, templates: { offer: '', progress: '' } },
  ...{ coordinator: nobody('coordinator'), secretary: nobody('secretary'), onPost: [] },
}
