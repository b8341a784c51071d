/** What can be wrong with one line of a roster, each with the words a person reads beside that line. */
export const ROSTER_PROBLEM_WORDS = {
  NO_SUCH_DAY: '没有这一天，日期请写成 2026-11-22 这样',
  NOT_THIS_WEEK: '这一天不在这一周',
  NO_SUCH_POST: '没有这个岗位',
  NO_SUCH_BAND: '这个岗位没有这个班次',
  UNKNOWN_PERSON: '名册里没有这个人',
  AMBIGUOUS_NAME: '有同名的人，请写手机号',
  LACKS_ROLE: '这个人没有这个岗位要的身份',
  NOT_THERE: '这个班上没有这个人，可能刚被别人改了',
  TWICE: '同一个班上排了两次',
  OVERLAP: '同一时间还有另一个班',
  ON_LEAVE: '这段时间请了假',
  SHORT_REST: '夜班之后没歇够',
  PAST: '这个班已经过去了',
  BAD_HEADER: '第一行要有四栏：日期、岗位、班次、人员',
  BAD_ROW: '这一行读不出来：引号要成对，几个人写在同一栏，用顿号隔开',
  EMPTY_ROW: '这一行没填全',
  BAD_BAND: '班次的起止时间不对',
  BANDS_OVERLAP: '同一岗位的两个班次时间重叠',
  SAME_ID: '编号重复',
  BAD_ROTATION: '轮换没有人，或天数不对',
} as const

export type RosterProblemCode = keyof typeof ROSTER_PROBLEM_WORDS

/** One thing wrong, with where: `row` counts from 1 in what was handed in (edits, lines of a file); 0 when it is about what stood there already. */
export interface RosterProblem {
  readonly row: number
  readonly code: RosterProblemCode
  readonly words: string
  readonly slot: string | null
  readonly personId: string | null
  /** A blocker keeps the week from being published; a warning does not. */
  readonly blocks: boolean
}

/** Short rest is a coordinator's to judge; all else cannot be carried out as written. */
const WARNINGS: ReadonlySet<RosterProblemCode> = new Set(['SHORT_REST'])

export function problem(
  code: RosterProblemCode,
  where: { readonly row?: number; readonly slot?: string | null; readonly personId?: string | null },
): RosterProblem {
  const { row = 0, slot = null, personId = null } = where
  return { row, code, words: ROSTER_PROBLEM_WORDS[code], slot, personId, blocks: !WARNINGS.has(code) }
}
