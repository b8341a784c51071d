import type { DurationMs } from '@core/kit/time'

/** Time that has passed in this run of the app, whatever happens to the phone's clock; null where a build has no such clock. */
export type SteadyTime = () => DurationMs | null

/** Each build brings its own: `steady-time.weapp.ts` and `steady-time.h5.ts`. */
export declare const steadyTime: SteadyTime
