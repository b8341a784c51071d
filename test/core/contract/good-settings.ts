import { CATEGORIES } from '@core/help/categories'

const minute = 60_000
const corner = [118.78, 32.06]
const pledge = { arriveMs: 10 * minute, settleMs: 30 * minute }

/** A good input for every operation about how a community runs. */
export const GOOD_SETTINGS: Readonly<Record<string, object>> = {
  read: { communityId: 'town' },
  save: {
    communityId: 'town',
    version: 3,
    wanted: {
      part: 'routing',
      value: {
        routes: [
          { categoryId: null, zoneId: 'zone-1', to: { kind: 'zone' } },
          { categoryId: 'noise', zoneId: null, to: { kind: 'person', id: 'p1', name: '', personIds: ['p1'] } },
        ],
        zoneTeams: [{ zoneId: 'zone-1', personIds: ['p1', 'p2'] }],
      },
    },
  },
  changes: { communityId: 'town', from: 'c0ffee' },
  plan: { communityId: 'town' },
  importPlan: {
    communityId: 'town',
    version: 3,
    save: true,
    features: [
      {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: [corner, [118.79, 32.06]] },
        properties: { kind: 'road', id: 'road-1', name: '桐花路' },
      },
      {
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: [[corner, [118.79, 32.06], [118.79, 32.07], corner]] },
        properties: { kind: 'building', id: 'building-7', name: '7栋', zoneId: 'zone-1', units: ['1', '2'] },
      },
    ],
  },
}

/** A good input for every operation about who has which role. */
export const GOOD_STAFF: Readonly<Record<string, object>> = {
  list: { communityId: 'town' },
  invite: { communityId: 'town', role: 'member', clientKey: 'key-00000001' },
  callOff: { communityId: 'town', inviteId: 'abcdefghi_' },
  offered: { code: 'abcdefghi_.ABCDEFGHIJKLMNOP' },
  accept: { code: 'abcdefghi_.ABCDEFGHIJKLMNOP', name: '陈桂英', phone: '13800001234' },
  takeAway: { communityId: 'town', personId: 'p1', role: 'operator' },
  changes: { communityId: 'town', before: 1_763_683_200_000 },
}

/** The other parts that may be saved. */
export const OTHER_PARTS: readonly object[] = [
  {
    part: 'categories',
    value: [
      {
        ...{ id: 'noise', name: '噪声扰民', kind: 'complaint', answerDays: 5 },
        questions: [{ id: 'when', ask: '一般在什么时候？', options: [], required: true }],
      },
    ],
  },
  {
    part: 'reception',
    value: {
      ...{ room: '一楼东头', slotMinutes: 30, seats: 2, daysAhead: 7 },
      windows: [{ weekday: 0, fromMinute: 540, toMinute: 690 }],
    },
  },
  {
    part: 'pledges',
    value: Object.fromEntries(CATEGORIES.map((category) => [category, pledge])),
  },
  {
    part: 'ladder',
    value: [
      {
        ...{ key: 'again', clock: 'settle', share: 1, offsetMs: 0, everyMs: 60 * minute, kind: 'settleBreached' },
        ...{ tell: ['coordinator'], voidFrom: 'next' },
      },
    ],
  },
  {
    part: 'appealLadder',
    value: [
      {
        ...{ key: 'warn', clock: 'answer', workdays: -1, minute: 540, everyMs: null, kind: 'answerWarned' },
        tell: ['handler'],
      },
    ],
  },
  { part: 'limits', value: { confirmDays: 7, reopenDays: 10, closesAtMinute: 1050 } },
]
