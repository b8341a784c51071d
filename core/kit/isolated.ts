/** Hebrew, Arabic and their kin: what is read from the right. */
const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** First strong isolate, and its end. */
const [BEGIN, END] = ['\u2068', '\u2069']

/**
 * Somebody's words for the middle of a sentence in which a number follows: read from the right they would draw the number to their other side.
 * The same words when none of them is.
 */
export function isolated(words: string): string {
  return FROM_THE_RIGHT.test(words) ? `${BEGIN}${words}${END}` : words
}
