/** What a half-hour request can be about. */
export const CATEGORIES = ['leak', 'power', 'lockout', 'lifting', 'medicine', 'elder', 'dispute', 'other'] as const

export type Category = (typeof CATEGORIES)[number]

/** The words on the tile and in a message. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  leak: '漏水堵水',
  power: '停电跳闸',
  lockout: '门打不开',
  lifting: '搬抬重物',
  medicine: '取药送药',
  elder: '老人照应',
  dispute: '邻里调解',
  other: '其他事',
}
