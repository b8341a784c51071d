import { type DurationMs, hours, minutes, SECOND_MS, seconds } from '../../core/kit/time'
import { parseCron } from '../../emulator/timers/cron-schedule'
import type { MonthCosts } from './month-costs'

/** What nobody can measure before a community lives with it. Days of 24 hours, a month of 30. */
export const ASSUMED = {
  days: 30,
  requests: 300,
  onDutyAtOnce: 4,
  dutyHours: 14,
  /** The phone is in the pocket; it is taken out every so often, and when it rings. */
  benchShown: { ms: minutes(1), every: minutes(20) },
  waiting: minutes(1),
  onTheWay: minutes(6),
  /** Of the time on site, settled included, that the resident looks at the screen. */
  onSiteShown: minutes(3),
  /** Of the whole case that its responder looks at the table. */
  taskShown: minutes(4),
  homeVisits: 2000,
  homeShown: seconds(30),
} as const

/** How often the app asks while a page is shown. */
export interface Paces {
  readonly watchWaiting: DurationMs
  readonly watchOnTheWay: DurationMs
  readonly watchOnSite: DurationMs
  readonly glance: DurationMs
  readonly glanceWithTask: DurationMs
  readonly beat: DurationMs
  readonly cover: DurationMs
  readonly myRequests: DurationMs
}

/** Calls of one community in a month, part by part. */
export interface MonthParts {
  readonly engine: number
  readonly requests: number
  readonly watching: number
  readonly duty: number
  readonly home: number
}

export function monthOf(costs: MonthCosts, paces: Paces, runsPerMonth: number): MonthParts {
  const { days, requests, onDutyAtOnce, dutyHours, benchShown, homeVisits, homeShown } = ASSUMED
  const polled = (shownMs: DurationMs, what: keyof Paces) => (1 + Math.floor(shownMs / paces[what])) * costs[what]
  const looks = (onDutyAtOnce * days * hours(dutyHours)) / benchShown.every
  const perRequest =
    polled(ASSUMED.waiting, 'watchWaiting') +
    polled(ASSUMED.onTheWay, 'watchOnTheWay') +
    polled(ASSUMED.onSiteShown, 'watchOnSite') +
    costs.bench +
    polled(ASSUMED.taskShown, 'glanceWithTask')
  const perVisit = costs.opening + polled(homeShown, 'cover') + polled(homeShown, 'myRequests')
  return {
    engine: runsPerMonth * costs.engineRun,
    requests: requests * costs.request,
    watching: Math.round(requests * perRequest),
    duty: Math.round(looks * (costs.bench + polled(benchShown.ms, 'glance') + polled(benchShown.ms, 'beat'))),
    home: Math.round(homeVisits * perVisit),
  }
}

/** Runs of a timer in a month of 30 days. */
export function runsPerMonth(cron: string): number {
  const next = parseCron(cron)
  const from = Date.parse('2026-03-02T00:00:00+08:00')
  const until = from + hours(24)
  let runs = 0
  // From a millisecond before, because `next` means strictly after.
  for (let at = next(from - 1); at !== null && at < until; at = next(at)) runs++
  return runs * ASSUMED.days
}

/** The assumptions in one sentence, for the figure's own line. */
export function assumptions(): string {
  const a = ASSUMED
  const s = (ms: DurationMs) => `${ms / SECOND_MS} s`
  return (
    `assumed: ${a.days} days, ${a.requests} requests (waiting ${s(a.waiting)}, on the way ${s(a.onTheWay)}, watched throughout; on site ${s(a.onSiteShown)} watched; ` +
    `its responder looks ${s(a.taskShown)}), 60 members by turns, ${a.onDutyAtOnce} on duty ${a.dutyHours} h a day, each looking ${s(a.benchShown.ms)} in ${s(a.benchShown.every)}, ` +
    `${a.homeVisits} home visits of ${s(a.homeShown)}`
  )
}
