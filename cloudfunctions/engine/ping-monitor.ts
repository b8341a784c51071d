import { type DurationMs, seconds } from '../../core/kit/time'
import type { Context } from '../_shared/context'

/** An address of an outside monitor that expects to hear from us and calls somebody when it does not; absent where there is none. */
const PING_URL = 'HEARTBEAT_PING_URL'

/** The run has done its work: whoever watches must not make it hang. */
const PATIENCE_MS: DurationMs = seconds(3)

/** Tells an outside monitor of a clean run: its silence is its alarm. Never fails; a ping that is lost is the next minute's. */
export async function pingMonitor({ log }: Pick<Context, 'log'>): Promise<void> {
  const url = process.env[PING_URL] ?? ''
  if (url === '') return
  try {
    const { ok, status } = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (!ok) log.error('engine.ping_refused', { status })
  } catch (error) {
    log.error('engine.ping_failed', { error })
  }
}
