import { type DurationMs, MINUTE_MS } from '../../../core/kit/time'
import { groupOf } from '../../../core/message/channel'
import type { Attempt } from '../../../core/message/delivery'
import type { Messenger } from './messenger'
import { postJson } from './post-json'

/** The robots of the communities' duty groups. */
interface Robots {
  /** `https://qyapi.weixin.qq.com`, or where a test listens. */
  readonly endpoint: string
  /** Community id → the key in the robot's address. */
  readonly keys: ReadonlyMap<string, string>
  readonly timeoutMs: DurationMs
}

/** WeCom's limit for a text; bytes, not characters. */
const TEXT_BYTES = 2048

/** No such robot, no such group, text refused: the next try is refused, too. */
const FOR_GOOD: ReadonlySet<number> = new Set([40008, 40014, 40058, 44004, 93000])

/** Twenty messages a minute and robot; whoever goes over is barred for minutes. */
const OVER_LIMIT: ReadonlySet<number> = new Set([45009, 45033, 130101])

/** A WeCom group robot, `webhook/send` with plain text. */
export function robotMessenger({ endpoint, keys, timeoutMs }: Robots): Messenger {
  return {
    async send({ to, title, body }): Promise<Attempt> {
      const key = keys.get(groupOf(to.id) ?? '')
      if (key === undefined) return { state: 'refused', why: 'no robot' }
      const answer = await postJson({
        url: `${endpoint}/cgi-bin/webhook/send?key=${encodeURIComponent(key)}`,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ msgtype: 'text', text: { content: clippedBytes(`${title}\n${body}`) } }),
        timeoutMs,
      })
      return answer.ok ? verdict(answer.json) : answer.failed
    },
  }
}

function verdict({ errcode, errmsg }: Readonly<Record<string, unknown>>): Attempt {
  if (errcode === 0) return { state: 'sent' }
  const why = `${String(errcode)} ${typeof errmsg === 'string' ? errmsg : ''}`.trim().slice(0, 200)
  if (typeof errcode !== 'number') return { state: 'failed', why }
  if (OVER_LIMIT.has(errcode)) return { state: 'crowded', why, retryAfterMs: MINUTE_MS }
  return FOR_GOOD.has(errcode) ? { state: 'refused', why } : { state: 'failed', why }
}

function clippedBytes(text: string): string {
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > TEXT_BYTES) break
    kept += character
  }
  return kept
}
