import { SECOND_MS } from '../../../core/kit/time'
import type { Context } from '../context'
import { inTime } from '../in-time'

/** Words that nobody has judged by then are shown as they are: nobody's help waits for a check. */
const PATIENCE_MS = 1.5 * SECOND_MS

/** WeChat checks so many characters at once; a description is shorter. */
const MOST_CHECKED = 2_500

export type WordsVerdict = 'pass' | 'held' | 'unchecked'

/**
 * What the platform says of words that the caller has just typed. Begun beside the move itself and asked for after it, so that it delays nothing.
 * Never fails: what cannot be checked counts as unchecked, and a line says so.
 */
export async function checkWords(words: string, context: Context): Promise<WordsVerdict> {
  const { caller, content, log } = context
  if (words.trim() === '') return 'pass'
  try {
    if (caller.openid === '') throw new Error('nobody of WeChat wrote it')
    const asked = content.words([...words].slice(0, MOST_CHECKED).join(''), caller.openid)
    const suggestion = await inTime(asked, PATIENCE_MS, () => {
      throw new Error(`no answer in ${PATIENCE_MS} ms`)
    })
    return suggestion === 'pass' ? 'pass' : 'held'
  } catch (error) {
    log.info('content.words_unchecked', { personId: caller.personId, why: whyOf(error) })
    return 'unchecked'
  }
}

/** The SDK throws objects that are no errors. */
export function whyOf(error: unknown): string {
  const { errCode, errMsg, message } = (error ?? {}) as { errCode?: number; errMsg?: string; message?: string }
  return `${errCode ?? ''} ${errMsg ?? message ?? String(error)}`.trim().slice(0, 200)
}
