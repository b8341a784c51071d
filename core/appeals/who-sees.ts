import type { EpochMs } from '../kit/time'
import type { WorkCalendar } from '../kit/work-calendar'
import { type Actor, actorOf, type Contact } from '../people/person'
import type { Appeal } from './appeal'
import type { AppealView } from './appeal-view'
import { clockOf } from './clocks'
import { publicViewOf } from './publication'
import { viewOf } from './views'

/** What an appeal may tell about whoever brought it. */
export const APPEAL_FACTS = ['name', 'phone', 'unit', 'door', 'text', 'photos', 'note'] as const

export type AppealFact = (typeof APPEAL_FACTS)[number]

/** Everybody who might look at it beside its owner, nearest first; `public` reads the published page. */
export const APPEAL_VIEWERS = [
  'handler',
  'coordinator',
  'secretary',
  'operator',
  'follower',
  'member',
  'public',
] as const

export type AppealViewer = (typeof APPEAL_VIEWERS)[number]

export type AppealSights = Readonly<Record<AppealFact, readonly AppealViewer[]>>

const MARKS: Readonly<Record<AppealFact, string>> = {
  name: '«name»',
  phone: '«phone»',
  unit: '«unit»',
  door: '«door»',
  text: '«text»',
  photos: '«photo»',
  note: '«note»',
}

const ACTORS: Readonly<Record<Exclude<AppealViewer, 'public'>, Actor>> = {
  handler: actorOf({ id: 'handler', roles: ['member'] }),
  coordinator: actorOf({ id: 'somebody', roles: ['coordinator'] }),
  secretary: actorOf({ id: 'somebody', roles: ['secretary'] }),
  operator: actorOf({ id: 'somebody', roles: ['operator'] }),
  follower: actorOf({ id: 'follower', roles: [] }),
  member: actorOf({ id: 'another', roles: ['member'] }),
}

/**
 * Who will ever see each fact of an appeal filed like this: beside the button that sends it. Asked of the very functions that make every answer
 * about a case, with a made-up one: a rule that changes there has changed here.
 */
export function whoSeesAppeal({ anonymous }: Pick<Appeal, 'anonymous'>): AppealSights {
  const running = probe('assigned', anonymous)
  const ended = probe('closed', anonymous)
  const sights = APPEAL_FACTS.map((fact) => {
    const seen = APPEAL_VIEWERS.filter((viewer) => [running, ended].some((appeal) => sees(appeal, viewer, fact)))
    return [fact, seen] as const
  })
  return Object.fromEntries(sights) as unknown as AppealSights
}

function sees(appeal: Appeal, viewer: AppealViewer, fact: AppealFact): boolean {
  if (viewer === 'public') return JSON.stringify(publicViewOf(appeal)).includes(MARKS[fact])
  const view = viewOf(appeal, { actor: ACTORS[viewer], now: AT })
  // A photo is seen by whoever may open it: that there is one is no secret.
  if (fact === 'photos') return opensPhotos(view)
  return JSON.stringify(view).includes(MARKS[fact])
}

function opensPhotos(view: AppealView | null): boolean {
  return view?.inside?.photos.some(({ open }) => open) === true
}

const AT: EpochMs = 0
const CALENDAR: WorkCalendar = { years: [], closesAtMinute: 0 }
const CLOCK = { startedAt: AT, days: 1, ladder: [], calendar: CALENDAR }

function nobody(id: string): Contact {
  return { id, openid: '', name: '', phone: '' }
}

/** A case with everything a case can have, each fact as no other stands in it. */
function probe(status: 'assigned' | 'closed', anonymous: boolean): Appeal {
  const place = { lng: 0, lat: 0, zoneId: 'zone', buildingId: 'building', buildingName: '' }
  const closed = status === 'closed'
  return {
    ...{
      id: 'probe',
      communityId: 'probe',
      number: '',
      version: 1,
      status,
      door: 'app',
      text: MARKS.text,
      answers: [],
    },
    category: { id: '', name: '', kind: 'complaint', answerDays: 3 },
    photos: [{ fileId: MARKS.photos, by: 'owner', at: AT, state: 'pass' }],
    place: { ...place, unit: MARKS.unit, door: MARKS.door },
    owner: { ...nobody('owner'), name: MARKS.name, phone: MARKS.phone },
    ...{ anonymous, mayPublish: true, recorder: null, claim: null, claimedAt: null, fromHelpId: null, toHelpId: null },
    ...{ mergedInto: null, mergedFrom: [], startedAt: AT, acceptedAt: AT },
    ...{ acceptClock: clockOf('accept', CLOCK), answerClock: clockOf('answer', CLOCK), earlierLimits: [], ladder: [] },
    ...{ confirmDays: 7, reopenDays: 10, templates: { offer: '', progress: '' } },
    ...{ coordinator: nobody('coordinator'), secretary: nobody('secretary'), declining: null },
    assignee: { kind: 'zone', id: 'zone', name: '', people: [nobody('handler')] },
    ...{ notes: [], extending: null, extendedDays: null, supervised: null, urgedAt: [] },
    followers: [{ ...nobody('follower'), at: AT }],
    answer: closed ? { kind: 'done', at: AT, by: 'handler', name: '', words: '', referral: '', photos: [] } : null,
    ...{ declinedAt: null, closedAt: closed ? AT : null },
    word: closed ? { at: AT, by: 'owner', solved: true, stars: 5, note: MARKS.note } : null,
    publicRecord: closed ? { at: AT, by: 'coordinator', title: '', question: '', answer: '' } : null,
    ...{ held: [], climbed: [], owed: [], history: [] },
  }
}
