import { CATEGORIES } from '@core/help/categories'

const minute = 60_000
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
]
