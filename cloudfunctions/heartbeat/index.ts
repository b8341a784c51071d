import { randomUUID } from 'node:crypto'
import { type Heartbeat, troublesOf } from '../../core/engine/heartbeat'
import { type EpochMs, SECOND_MS } from '../../core/kit/time'
import { contextNow } from '../_shared/wechat/context'

/** What the platform's HTTP access makes an HTTP answer of. */
interface HttpAnswer {
  readonly isBase64Encoded: false
  readonly statusCode: 200 | 503
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * For a monitor outside, by HTTP and for anybody: 200 while the latest clean run of the engine is younger than three minutes, else 503 with the
 * reasons. Ages and counts only: nothing here is about a person or a case.
 */
export async function main(): Promise<HttpAnswer> {
  const { heartbeats, now, log } = contextNow(randomUUID())
  try {
    return answerFor(await heartbeats.read(), now)
  } catch (error) {
    log.error('heartbeat.unreadable', { error })
    return answer(503, { beating: false, troubles: ['UNREADABLE'] })
  }
}

function answerFor(heartbeat: Heartbeat | null, now: EpochMs): HttpAnswer {
  const troubles = troublesOf(heartbeat, now)
  const beating = troubles.length === 0
  if (!heartbeat) return answer(503, { beating, troubles })
  const { startedAt, cleanAt, left, failed } = heartbeat
  const ageS = (at: EpochMs) => (at === 0 ? null : Math.round((now - at) / SECOND_MS))
  return answer(beating ? 200 : 503, {
    beating,
    troubles,
    lastRunAgeS: ageS(startedAt),
    lastCleanRunAgeS: ageS(cleanAt),
    casesLeft: left,
    partsFailed: failed,
  })
}

function answer(statusCode: 200 | 503, facts: object): HttpAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
  return { isBase64Encoded: false, statusCode, headers, body: JSON.stringify(facts) }
}
