import { AppError } from '../app-error'
import type { Context } from '../context'
import { checkWords } from './check-words'

/**
 * Words that go out to others in the same breath, so that nobody could hold them back afterwards: whoever wrote them says it otherwise, or leaves
 * them out. What cannot be checked goes out, as everywhere. Fails with WORDS_UNFIT before anything is done.
 */
export async function fitToSay(words: string, context: Context): Promise<void> {
  if ((await checkWords(words, context)) === 'held') throw new AppError('WORDS_UNFIT')
}
