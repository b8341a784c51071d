/** Why a round of a request for help is in neither half of a rate. Each is a rule that the round itself answers: nobody takes a case out by hand. */
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

/** The same of an appeal. */
export const APPEAL_EXCLUSIONS = [
  'RUNNING',
  'WITHDRAWN',
  'DECLINED',
  'MERGED',
  'TO_HELP',
  'TAKEN_ON_BEFORE',
  'NOT_ANSWERED',
  'AWAITING_WORD',
  'SILENT',
  'NOT_RATED',
] as const

export type Exclusion = (typeof EXCLUSIONS)[number] | (typeof APPEAL_EXCLUSIONS)[number]

/** In the order in which they are listed. */
export const EXCLUSION_WORDS: Readonly<Record<Exclusion, string>> = {
  DRILL: '演练',
  RUNNING: '还没到时限',
  WITHDRAWN: '没到时限，居民先撤了',
  REFERRED: '没到时限，先转办了',
  DECLINED: '没到时限，两个人定了不受理',
  MERGED: '没到时限，并进了另一件',
  TO_HELP: '没到时限，转成了求助',
  TAKEN_ON_BEFORE: '重开的，受理那一步早过了',
  NOT_SETTLED: '没办到“办好”这一步',
  NOT_ANSWERED: '没办到“答复”这一步',
  AWAITING_WORD: '在等居民回话',
  SILENT: '居民没回话，算未评价',
  NOT_RATED: '居民没打分，算未评价',
}

/** Those of either kind. */
export const ALL_EXCLUSIONS = Object.keys(EXCLUSION_WORDS) as readonly Exclusion[]
