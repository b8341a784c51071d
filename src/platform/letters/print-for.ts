/** How the app is printed: in large print or not, and letters how much larger still (1–1.3). */
export interface Print {
  readonly elder: boolean
  readonly scale: number
}

/** Large print's letters, as a multiple of the normal ones. */
const LARGE = 1.29

/** Who sets letters this large reads the normal print no more: one step before WeChat's 关怀模式. */
const ASKS_FOR_LARGE = 1.25

/** As far as every page holds without clipping. */
const MOST = 1.3

interface Reader {
  /** See `letterScale`. */
  readonly letters: number
  /** What was chosen in our app; undefined before the first choice. */
  readonly chosen: boolean | undefined
}

/** What somebody has chosen here counts more than what their phone says; letters grow in either print and never shrink. */
export function printFor({ letters, chosen }: Reader): Print {
  const elder = chosen ?? letters >= ASKS_FOR_LARGE
  const wanted = elder ? letters / LARGE : letters
  return { elder, scale: Math.min(MOST, Math.max(1, Math.round(wanted * 100) / 100)) }
}
