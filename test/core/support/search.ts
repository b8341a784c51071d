import { DEFAULT_POLICY } from '@core/dispatch/policy'
import type { Search } from '@core/dispatch/ranking'
import { minutes } from '@core/kit/time'
import { HOME, START } from './cast'

/** For the door of every case, ten minutes before somebody has to be there. */
export const search: Search = {
  to: { ...HOME, zoneId: 'zone-1' },
  door: { buildingId: 'building-7', unit: '2', door: '1502' },
  now: START,
  dueAt: START + minutes(10),
  policy: DEFAULT_POLICY,
  barred: new Map(),
}
