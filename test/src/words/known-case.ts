import type { HelpAnswer, OpenRow } from '@core/contract/help-answers'
import { minutes } from '@core/kit/time'

/** 14:20 in the town. */
export const START = Date.parse('2025-03-01T14:20:00+08:00')

/** A case filed at 14:20, waiting, as its resident sees it. */
export const WAITING: HelpAnswer = {
  id: 'h1',
  number: 'HB0301-7K3',
  version: 1,
  status: 'waiting',
  category: 'leak',
  text: '',
  emergency: [],
  photos: [],
  recording: null,
  voiceAheadMs: null,
  startedAt: START,
  arriveBy: START + minutes(10),
  settleBy: START + minutes(30),
  pledge: { arriveMs: minutes(10), settleMs: minutes(30) },
  place: { lng: 120, lat: 30, buildingId: 'b7', buildingName: '7栋', unit: '2', door: '301' },
  resident: { name: '周秀兰', phone: '13800002046', careNotes: '' },
  responder: null,
  coordinator: { name: '赵明远', phone: '13800001108' },
  offer: null,
  asking: [],
  shortfall: null,
  arrivalCode: '2687',
  questionBy: null,
  arrivedAt: null,
  settledAt: null,
  outcome: '',
  settledPhotos: [],
  held: [],
  confirmBy: null,
  closedAt: null,
  rating: null,
  referredTo: '',
  reason: null,
  leftOut: [],
  parts: ['resident'],
  moves: ['withdraw'],
  timeline: [{ at: START, move: 'submit', name: null }],
  responderPlace: null,
  drill: false,
  people: 1,
  missing: 0,
  pause: null,
  pausedMs: 0,
  helpers: [],
  alsoCalled: [],
  invitation: null,
  hand: null,
  allWellBy: null,
  sharesTrip: false,
  joinedTo: null,
  joined: [],
  ladder: [],
}

/** The same, taken by Lin after 38 s, who should be there at 14:25. */
export const COMING: HelpAnswer = {
  ...WAITING,
  status: 'accepted',
  responder: {
    name: '林建平',
    phone: '13800002210',
    acceptedAt: START + 38_000,
    expectedAt: START + minutes(5),
    distanceM: 320,
  },
  timeline: [...WAITING.timeline, { at: START + 38_000, move: 'accept', name: '林建平' }],
}

/** The same case as a line of the board. */
export const ROW: OpenRow = {
  ...{ id: 'h1', number: WAITING.number, version: 1, status: 'waiting', category: 'leak', shortfall: null },
  ...{ startedAt: START, arriveBy: WAITING.arriveBy, settleBy: WAITING.settleBy },
  ...{ arrivedAt: null, settledAt: null, closedAt: null, drill: false, missing: 0, pausedUntil: null },
  ...{ buildingName: '7栋', buildingId: 'b7', unit: '2', zoneId: 'z1', lng: 120.1, lat: 30.2 },
  ...{ responderName: null, asking: 2, nextRungAt: START + minutes(3), allWellOverdue: false },
  ...{ joinedTo: null, joined: [], emergency: [] },
}
