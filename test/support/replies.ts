import { ERROR_WORDS, type ErrorCode } from '../../core/contract/errors'
import type { Reply } from '../../core/contract/reply'
import { TIE_WORDS } from '../../core/privacy/parting'
import { rawCall } from './emulator-client'
import { type Name, PEOPLE } from './small-town'
import type { Town } from './town'

/** The whole reply to any body, even one that no honest client sends. */
export async function replyTo(town: Town, who: Name, [fn, body]: readonly [string, unknown]): Promise<Reply<unknown>> {
  return (await rawCall(town.url, PEOPLE[who].openid, { fn, body })) as Reply<unknown>
}

/** Codes whose reply names what is in the way. */
const WORDS_THAT_SAY_MORE: Readonly<Partial<Record<ErrorCode, readonly string[]>>> = {
  STILL_NEEDED: Object.values(TIE_WORDS),
}

/** `ok` or the code; fails unless a refusal has the code's own Chinese words, a request id, the server's time, and nothing else. */
export function codeIn(reply: Reply<unknown>): 'ok' | ErrorCode {
  expect(reply.at).toBe(Math.round(reply.at))
  if (reply.ok) return 'ok'
  const { code, words, requestId, fields, ...rest } = reply.error
  expect(rest).toEqual({})
  expect(WORDS_THAT_SAY_MORE[code] ?? [ERROR_WORDS[code]]).toContain(words)
  expect(words).toMatch(/\p{Script=Han}/u)
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
  expect(JSON.stringify(fields ?? []).length).toBeLessThan(1_000)
  return code
}
