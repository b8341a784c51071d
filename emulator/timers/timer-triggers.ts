import type { Job, JobSource } from '../clock/job-source'
import { CloudError } from '../cloud-error'
import type { FunctionSpec } from '../functions/function-spec'
import { type CronSchedule, parseCron } from './cron-schedule'

interface TimerOptions {
  now(): number
  list(): readonly FunctionSpec[]
  /** Runs the function with a Timer event; may reject, as a function may fail. */
  call(name: string, event: TimerEvent): Promise<unknown>
}

/** What a timer-triggered function receives. */
interface TimerEvent {
  readonly Type: 'Timer'
  readonly TriggerName: string
  readonly Time: string
  readonly Message: string
}

/** The timer triggers of all functions. */
export interface TimerTriggers extends JobSource {
  /** Reads the triggers of the functions' folder again; schedules count on from now. */
  refresh(): void
  /** Fires one function's timer now, due or not. Rejects as the function does; fails with FUNCTION_NOT_FOUND without a trigger. */
  fire(name: string): Promise<unknown>
  /** What is due when, soonest first. */
  upcoming(): readonly { readonly functionName: string; readonly triggerName: string; readonly at: number | null }[]
}

interface Armed {
  readonly spec: FunctionSpec
  readonly triggerName: string
  readonly schedule: CronSchedule
  nextAt: number | null
}

/** Arms every trigger from the current instant. */
export function createTimerTriggers(options: TimerOptions): TimerTriggers {
  let armed: readonly Armed[] = []
  const run = (timer: Armed, at: number) => options.call(timer.spec.name, timerEvent(timer.triggerName, at))
  const refresh = () => {
    armed = options.list().flatMap((spec) => arm(spec, options.now()))
  }
  refresh()
  return {
    refresh,
    nextAt() {
      const due = armed.map((timer) => timer.nextAt).filter((at) => at !== null)
      return due.length === 0 ? null : Math.min(...due)
    },
    take(at) {
      return armed.flatMap((timer): Job[] => {
        const dueAt = timer.nextAt
        if (dueAt === null || dueAt > at) return []
        // Runs missed while the machine slept are not made up for, as the cloud does not.
        timer.nextAt = timer.schedule(at)
        // A failing function fails for itself: its error is in the call log, and the next timer still runs.
        return [() => run(timer, dueAt).then(noop, noop)]
      })
    },
    async fire(name) {
      const timer = armed.find(({ spec }) => spec.name === name)
      if (!timer) throw new CloudError('FUNCTION_NOT_FOUND', `${name} has no timer`)
      return run(timer, options.now())
    },
    upcoming: () =>
      armed
        .map(({ spec, triggerName, nextAt }) => ({ functionName: spec.name, triggerName, at: nextAt }))
        .sort((a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY)),
  }
}

function arm(spec: FunctionSpec, now: number): Armed[] {
  if (!spec.trigger) return []
  const schedule = parseCron(spec.trigger.cron)
  return [{ spec, triggerName: spec.trigger.name, schedule, nextAt: schedule(now) }]
}

function timerEvent(triggerName: string, at: number): TimerEvent {
  return { Type: 'Timer', TriggerName: triggerName, Time: `${new Date(at).toISOString().slice(0, 19)}Z`, Message: '' }
}

function noop(): void {}
