/** Why a round is in neither half of a rate. Each is a rule that the round itself answers: nobody takes a case out by hand. */
export const EXCLUSIONS = [
  'DRILL',
  'RUNNING',
  'WITHDRAWN',
  'REFERRED',
  'NOT_SETTLED',
  'AWAITING_WORD',
  'SILENT',
  'NOT_RATED',
] as const

export type Exclusion = (typeof EXCLUSIONS)[number]

export const EXCLUSION_WORDS: Readonly<Record<Exclusion, string>> = {
  DRILL: '演练',
  RUNNING: '还没到时限',
  WITHDRAWN: '没到时限，居民先撤了',
  REFERRED: '没到时限，先转办了',
  NOT_SETTLED: '没办到“办好”这一步',
  AWAITING_WORD: '在等居民回话',
  SILENT: '居民没回话，算未评价',
  NOT_RATED: '居民没打分，算未评价',
}
