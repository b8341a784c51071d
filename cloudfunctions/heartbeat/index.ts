import { randomUUID } from 'node:crypto'
import { type Heartbeat, troublesOf } from '../../core/engine/heartbeat'
import { type EpochMs, SECOND_MS } from '../../core/kit/time'
import { type HttpAnswer, jsonAnswer } from '../_shared/http-access'
import { contextNow } from '../_shared/wechat/context'

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
    return jsonAnswer(503, { beating: false, troubles: ['UNREADABLE'] })
  }
}

function answerFor(heartbeat: Heartbeat | null, now: EpochMs): HttpAnswer {
  const troubles = troublesOf(heartbeat, now)
  const beating = troubles.length === 0
  if (!heartbeat) return jsonAnswer(503, { beating, troubles })
  const { startedAt, cleanAt, left, failed } = heartbeat
  const ageS = (at: EpochMs) => (at === 0 ? null : Math.round((now - at) / SECOND_MS))
  return jsonAnswer(beating ? 200 : 503, {
    beating,
    troubles,
    lastRunAgeS: ageS(startedAt),
    lastCleanRunAgeS: ageS(cleanAt),
    casesLeft: left,
    partsFailed: failed,
  })
}
