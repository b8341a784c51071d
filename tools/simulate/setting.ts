import type { DispatchPolicy } from '../../core/dispatch/policy'
import { type EpochMs, hours } from '../../core/kit/time'
import type { Spell } from './crew'
import { drawnDemand } from './demand'
import type { Habits } from './habits'
import type { Scene } from './run-way'
import type { Member, Town } from './town'
import { answersOf, type Trouble } from './trouble'

/** Calls drawn at so many a day, or given one by one: from a table, or from the community's own past. */
export type Demand = { readonly perDay: number } | { readonly calls: readonly Trouble[] }

/** Everything one run needs, as plain data: it travels to a worker thread. */
export interface Setting {
  readonly town: Town
  readonly habits: Habits
  readonly seed: number
  /** A midnight of the town. */
  readonly startAt: EpochMs
  readonly days: number
  readonly demand: Demand
  readonly members: readonly Member[]
  readonly spells: readonly Spell[] | null
  /** Our policy, as the community has it now. */
  readonly policy: DispatchPolicy
  /** The rules a replay tries instead; null without one. */
  readonly changed: DispatchPolicy | null
}

/** The scene of a setting; the same setting makes the same scene. */
export function sceneOf(setting: Setting, onProgress: (calls: number) => void = () => {}): Scene {
  const { town, habits, seed, startAt, days, demand, members, spells } = setting
  const answers = answersOf(habits, seed)
  return {
    ...{ habits, answers, onProgress },
    crew: { town, members, spells, startAt, seed },
    demand: () =>
      'calls' in demand
        ? demand.calls
        : drawnDemand({ ...{ town, habits, answers, seed, startAt, days }, perDay: demand.perDay }),
  }
}

/** About how many calls a run will see, for its progress. */
export function expectedCalls({ demand, days }: Pick<Setting, 'demand' | 'days'>): number {
  return 'calls' in demand ? demand.calls.length : demand.perDay * days
}

/** How many days lie between the first midnight and the last call. */
export function daysOf(calls: readonly Trouble[], startAt: EpochMs): number {
  const last = calls.reduce((latest, call) => Math.max(latest, call.at), startAt)
  return Math.floor((last - startAt) / hours(24)) + 1
}
