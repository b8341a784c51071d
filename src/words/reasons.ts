/** The usual answers to "why", so that one tap is enough. */
export const REASONS = {
  reopen: ['问题还在', '只办了一部分', '又坏了', '没有人来过'],
  decline: ['走不开', '离得太远', '不会弄', '身体不舒服'],
  release: ['路上被耽搁了', '临时有急事', '身体不舒服', '一个人办不了'],
  replace: ['联系不上', '还没动身', '居民要求换人', '值班长另有安排'],
  pause: ['等居民回来', '等物业开门', '等配件送到', '居民要求晚点来'],
  clearDanger: ['打电话问过，没危险', '说的是别的事', '救护、消防已经到了'],
  refer: ['要专业人员', '要大型工具', '不归社区管', '有危险，要专业队伍'],
} as const

/** What takes days and is within the community's power goes on there as an appeal. */
export const STATION = '民声驿站'

/** Where a case goes that is out of the community's power, or takes longer than half an hour. */
const REFER_TARGETS = ['物业', '自来水公司', '供电所', '燃气公司', '派出所', '社区卫生站', '开锁公司', STATION] as const

/** What is asked before a case leaves the community's hands. */
export const REFER_QUESTION = {
  title: '转到哪儿去？',
  note: '居民会看到由谁接着办，社区会接着跟。',
  choices: REASONS.refer,
  target: { label: '接手的单位', choices: REFER_TARGETS },
  action: '转出去',
} as const
