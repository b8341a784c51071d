import type { SteadyTime } from './steady-time'

export const steadyTime: SteadyTime = () => performance.now()
