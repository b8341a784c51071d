import type { WeappSource } from '../build-runner'
import type { Decided } from './device'
import type { handle } from './events'
import type { startMiniProgram } from './mini-program'

/** The phone a story holds in its hand, by `page.evaluate`. */
export interface Runner {
  readonly handle: typeof handle
  unknownTemplate(name: string): void
  start(source: WeappSource, groups: Parameters<typeof startMiniProgram>[1]): void
  /** The phone's own way back. */
  back(): void
  /** So much time has passed at once. */
  passes(ms: number): void
  pullsDown(): void
  shares(): unknown
  /** WGS-84 degrees where the phone is; null when its owner does not say. */
  stands(place: { readonly lng: number; readonly lat: number } | null): void
  /** What an API answers from now on. */
  decides(api: string, word: Decided): void
  calls(api: string): readonly unknown[]
}

declare global {
  interface Window {
    /** Only on the page of the runner. */
    weappRunner?: Runner
    /** Told by the test: the largest `setData` so far of a page or a component. */
    noteSetData?: (path: string, bytes: number) => void
  }
}
