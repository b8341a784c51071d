import type { AppealView } from '@core/appeals/appeal-view'
import type { AppealTimelineEntry } from '@core/appeals/timeline'
import type { EpochMs } from '@core/kit/time'
import { type AppealAudience, isAppealLate, limitOf, limitWords } from './appeal-words'
import { dayClock } from './day-words'
import type { StepLine } from './timeline-steps'

type Told = Pick<
  AppealView,
  'status' | 'outcome' | 'acceptBy' | 'answerBy' | 'answerByCertain' | 'timeline' | 'inside' | 'coordinator'
>

const TITLES: Readonly<Partial<Record<AppealTimelineEntry['move'], Readonly<Record<AppealAudience, string>>>>> = {
  submit: { owner: '您反映了这件事', staff: '居民反映' },
  claim: { owner: '您认领了这件诉求', staff: '居民认领了' },
  accept: both('社区受理'),
  approveDecline: both('没有受理，两个人看过'),
  assign: both('交给办理人'),
  reassign: both('换了办理人'),
  note: both('有新进展'),
  approveExtension: both('办理时间延长了'),
  answer: both('答复了'),
  cannotDo: both('答复：办不了，说明了原因'),
  confirm: { owner: '您回话了', staff: '居民回话了' },
  silence: both('到期没有回话，办结'),
  reopen: { owner: '您请我们重新办', staff: '居民请求重新办' },
  withdraw: { owner: '您撤回了', staff: '居民撤回了' },
  merge: both('和另一件并案'),
  toHelp: both('转成求助'),
  urge: both('催了一次'),
  supervise: both('书记督办'),
}

/** What happened, what is going on, and what comes with its latest time. */
export function appealSteps(appeal: Told, now: EpochMs, audience: AppealAudience): readonly StepLine[] {
  const past = appeal.timeline.map((entry, index) => pastLine(appeal, entry, { index, audience, now }))
  return [...past, ...presentLine(appeal, now), ...futureLines(appeal, audience)]
}

interface Line {
  readonly index: number
  readonly audience: AppealAudience
  readonly now: EpochMs
}

function pastLine(appeal: Told, entry: AppealTimelineEntry, { index, audience, now }: Line): StepLine {
  const note = noteOf(appeal, entry)
  return {
    id: `${index}:${entry.move}`,
    title: TITLES[entry.move]?.[audience] ?? '',
    when: dayClock(entry.at, now),
    state: HANDED.has(entry.move) ? 'handed' : 'done',
    ...(note === '' ? {} : { note }),
  }
}

const HANDED: ReadonlySet<AppealTimelineEntry['move']> = new Set(['assign', 'reassign', 'merge', 'toHelp'])

/** The words of a note stand with the notes; here they are said where they belong in time. */
function noteOf({ inside }: Told, { move, at, words }: AppealTimelineEntry): string {
  if (words !== '') return words
  if (move === 'note') return inside?.notes.find((note) => note.at === at)?.words ?? ''
  if (move === 'confirm' && inside?.word) return inside.word.solved ? '说解决了' : '说没解决'
  return ''
}

function presentLine(appeal: Told, now: EpochMs): readonly StepLine[] {
  const limit = limitOf(appeal)
  if (limit === null)
    return appeal.status === 'answered' ? [{ id: 'now', title: '等回话', when: '现在', state: 'current' }] : []
  const title =
    appeal.status === 'submitted' ? '等社区受理' : appeal.status === 'assigned' ? '正在办' : '正在安排谁来办'
  if (!isAppealLate(appeal, now)) return [{ id: 'now', title, when: '现在', state: 'current' }]
  return [{ id: 'now', title, when: '已过时间', state: 'overdue', note: `说好 ${limitWords(appeal)}` }]
}

function futureLines(appeal: Told, audience: AppealAudience): readonly StepLine[] {
  const limit = limitOf(appeal)
  if (limit === null) return []
  const answer = (when: string): StepLine => ({
    id: 'answer',
    title: audience === 'owner' ? '给您答复' : '答复居民',
    when,
    state: 'future',
  })
  const word: StepLine = {
    id: 'word',
    title: audience === 'owner' ? '解决没有，您说了算' : '解决没有，居民说了算',
    state: 'future',
  }
  if (appeal.status !== 'submitted') return [answer(`最晚 ${limitWords(appeal)}`), word]
  const accepted: StepLine = {
    id: 'accept',
    title: '告诉您谁来办',
    when: `最晚 ${limitWords(appeal)}`,
    state: 'future',
  }
  return [
    audience === 'owner' ? accepted : { ...accepted, title: '受理' },
    answer(`最晚 ${limitWords({ ...appeal, status: 'accepted' })}`),
    word,
  ]
}

function both(words: string): Readonly<Record<AppealAudience, string>> {
  return { owner: words, staff: words }
}
