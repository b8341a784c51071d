import type { Word } from '../../support/device/words'
import type { WeappSource } from '../build-runner'
import type { handle } from './events'
import type { startMiniProgram } from './mini-program'
import type { PhoneSettings } from './settings'

/** The phone a story holds in its hand, by `page.evaluate`. */
export interface Runner {
  readonly handle: typeof handle
  unknownTemplate(name: string): void
  start(source: WeappSource, groups: Parameters<typeof startMiniProgram>[1]): void
  /** The phone's own way back. */
  back(): void
  /** So much time has passed at once. */
  passes(ms: number): void
  /** A finger pulls the page down; throws where the page has not asked for that. */
  pullsDown(): void
  /** Into a pocket. */
  hides(): void
  /** Out of it; with an address, because a link or a code with it was opened, WeChat's number for which is `scene`. */
  shows(address?: string, scene?: number): void
  /** What the page gives to whoever it is sent to; undefined when it cannot be sent. */
  shares(from?: 'menu' | 'button'): unknown
  calls(api: string): readonly unknown[]
}

declare global {
  interface Window {
    /** Only on the page of the runner. */
    weappRunner?: Runner
    /** Set by the test before anything runs. */
    phoneSettings?: PhoneSettings
    /** Asks the test, which knows what the phone's owner will say; null where it leaves that to the phone. */
    askOwner?: (api: string, options: object) => Promise<Word | null>
    /** Told by the test: the largest `setData` so far of a page or a component. */
    noteSetData?: (path: string, bytes: number) => void
  }
}
