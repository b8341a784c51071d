/** What is drawn of the requests for help. */
export const HELP_LINES = [
  { id: 'settle', tone: 'green', dashed: false, words: '30 分办好' },
  { id: 'arrive', tone: 'blue', dashed: true, words: '10 分到场' },
] as const

/** What is drawn of the people's-voice station. */
export const APPEAL_LINES = [
  { id: 'answer', tone: 'green', dashed: false, words: '按时答复' },
  { id: 'solved', tone: 'blue', dashed: true, words: '解决' },
] as const
