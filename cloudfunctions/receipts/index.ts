import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import { type HttpAnswer, type HttpRequest, jsonAnswer, requestOf } from '../_shared/http-access'
import { contextNow } from '../_shared/wechat/context'
import { takeWords } from './take-words'
import { wordsIn } from './tencent-words'

/** A shorter secret can be guessed, and counts as none. */
const LEAST_SECRET = 16

/** As both products want to be answered; anything but 0, and they push it again. */
const HEARD = { result: 0, errmsg: 'OK' }
const AGAIN = { result: 1, errmsg: 'AGAIN' }

/**
 * For the carriers, by HTTP: what became of calls and texts. Whoever knows the secret RECEIPTS_TOKEN is heard, as the last part of the path or as
 * the parameter `token`; to everybody else, and to everybody while none is set, there is nothing here. What we do not understand, or know
 * already, is answered like all the rest: it would not get better by being told again.
 */
export async function main(event: unknown): Promise<HttpAnswer> {
  const request = requestOf(event)
  if (!knowsSecret(request, process.env.RECEIPTS_TOKEN ?? '')) return jsonAnswer(404, { errmsg: 'NOT FOUND' })
  const context = contextNow(randomUUID())
  try {
    const words = wordsIn(request.body)
    const { known, again } = await takeWords(words, context)
    context.log.info('receipts.taken', { words: words.length, known, again })
    return again > 0 ? jsonAnswer(503, AGAIN) : jsonAnswer(200, HEARD)
  } catch (error) {
    context.log.error('receipts.failed', { error })
    return jsonAnswer(503, AGAIN)
  }
}

function knowsSecret({ path, query }: HttpRequest, secret: string): boolean {
  if (secret.length < LEAST_SECRET) return false
  const last = path.split('/').at(-1) ?? ''
  return [last, typeof query.token === 'string' ? query.token : ''].some((given) => isSame(given, secret))
}

/** Takes as long for a near guess as for a wild one: digests are of one length, and compared whole. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}
