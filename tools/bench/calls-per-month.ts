import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchPace } from '../../src/features/duty/bench-pace'
import { watchPace } from '../../src/platform/help/watch-pace'
import { built } from './built'
import { assumptions, monthOf, type Paces, runsPerMonth } from './community-month'
import { ROOT } from './database-schema'
import { atMost, type Figure } from './figure'
import { FUNCTION_CALLS, type MonthCosts, monthCosts } from './month-costs'
import { sum } from './numbers'
import { intervalIn } from './poll-intervals'
import { openTown } from './town'

/** What the smallest paid plan includes. */
const PLAN_CALLS = 200_000
const ON_DUTY = 60
const EVERY_TEN_SECONDS = '*/10 * * * * * *'

/** What one community costs in a month: measured requests times the app's own intervals times stated assumptions. */
export async function measureCallsPerMonth(): Promise<readonly Figure[]> {
  await built('functions')
  const town = await openTown()
  try {
    await town.crowdOf(ON_DUTY)
    const costs = await monthCosts(town)
    return [
      figure('community.callsPerMonth', costs, deployedCron()),
      figure('community.callsPerMonth.engineEvery10s', costs, EVERY_TEN_SECONDS),
    ]
  } finally {
    await town.close()
  }
}

function figure(name: string, costs: MonthCosts, cron: string): Figure {
  const runs = runsPerMonth(cron)
  const parts = monthOf(costs, appPaces(), runs)
  const calls = sum(Object.values(monthOf(FUNCTION_CALLS, appPaces(), runs)))
  const shown = Object.entries({ ...parts }).map(([part, calls]) => `${part} ${calls}`)
  return {
    name,
    value: sum(Object.values(parts)),
    unit: 'calls',
    budget: atMost(PLAN_CALLS),
    detail: `cron ${cron}; ${calls} of them call a function, the others are its own requests; ${shown.join(', ')}; measured per call: ${JSON.stringify(costs)}; ${assumptions()}`,
  }
}

function deployedCron(): string {
  const config = JSON.parse(readFileSync(join(ROOT, 'cloudfunctions', 'engine', 'config.json'), 'utf8')) as {
    readonly triggers: readonly { readonly config: string }[]
  }
  const [trigger] = config.triggers
  if (!trigger) throw new Error('the engine has no timer')
  return trigger.config
}

function appPaces(): Paces {
  const watched = (status: 'waiting' | 'accepted' | 'arrived') => {
    const pace = watchPace({ status })
    if (pace === null) throw new Error(`nobody watches a case that is ${status}`)
    return pace
  }
  const idle = { onDuty: true, offers: [], task: null }
  return {
    watchWaiting: watched('waiting'),
    watchOnTheWay: watched('accepted'),
    watchOnSite: watched('arrived'),
    glance: benchPace(idle),
    glanceWithTask: benchPace(idle),
    beat: intervalIn('features/duty/use-beat.ts', 'BEAT_MS'),
    cover: intervalIn('features/cover/use-cover.ts', 'RENEW_MS'),
    myRequests: intervalIn('features/live-slip/use-open-help.ts', 'RENEW_MS'),
  }
}
