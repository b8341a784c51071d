import type { InsideView } from '@core/appeals/appeal-view'

/** Each number of stars in words. */
export const STAR_WORDS = { 1: '很不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '很满意' } as const

/** The owner's last word, to them or to others: `您说：解决了，满意，灯亮了`. */
export function ratedWords({ solved, stars, note }: NonNullable<InsideView['word']>, who: '您' | '居民'): string {
  return [`${who}说：${solved ? '解决了' : '没解决'}`, stars === null ? '没有打分' : STAR_WORDS[stars], note]
    .filter(Boolean)
    .join('，')
}
