import { type DurationMs, type EpochMs, SECOND_MS } from '@core/kit/time'
import { clockOffset, serverNow } from './cloud/server-clock'
import { useStore } from './store'
import { useClock } from './use-clock'

/** The server's time, drawn anew every `everyMs` while the page is shown, and at once when the server's clock turns out to differ. */
export function useServerNow(everyMs: DurationMs = SECOND_MS): EpochMs {
  return useClock(serverNow, everyMs, useStore(clockOffset))
}
