import type { AppealOutcome, AppealStatus } from '@core/appeals/appeal'
import type { AppealView } from '@core/appeals/appeal-view'
import { dateAndTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'

/** For whom it is told: the owner's own case, or somebody else's. */
export type AppealAudience = 'owner' | 'staff'

interface Chip {
  readonly status: 'received' | 'working' | 'settled' | 'handed' | 'cancelled' | 'reopened' | 'over'
  readonly label: string
}

type Standing = Pick<AppealView, 'status' | 'outcome' | 'acceptBy' | 'answerBy' | 'answerByCertain'>

const ENDED: Readonly<Partial<Record<AppealOutcome, Chip>>> = {
  solved: { status: 'settled', label: '已解决' },
  notSolved: { status: 'cancelled', label: '没解决' },
  cannotDo: { status: 'handed', label: '办不了，已说明' },
  notRated: { status: 'settled', label: '已办结' },
  toHelp: { status: 'handed', label: '转成求助了' },
}

const STEPS: Readonly<Record<Exclude<AppealStatus, 'closed'>, Readonly<Record<AppealAudience, Chip>>>> = {
  submitted: same({ status: 'received', label: '等受理' }),
  accepted: same({ status: 'working', label: '已受理' }),
  assigned: same({ status: 'working', label: '办理中' }),
  reopened: same({ status: 'reopened', label: '重新办' }),
  answered: {
    owner: { status: 'settled', label: '已答复，等您打分' },
    staff: { status: 'settled', label: '已答复，等居民打分' },
  },
  declined: same({ status: 'cancelled', label: '没有受理' }),
  withdrawn: same({ status: 'cancelled', label: '已撤回' }),
  merged: same({ status: 'handed', label: '并案办理' }),
}

/** The step in words with its shape; a limit that is over comes first. */
export function appealChip(appeal: Standing, now: EpochMs, audience: AppealAudience = 'owner'): Chip {
  if (isAppealLate(appeal, now))
    return { status: 'over', label: appeal.status === 'submitted' ? '受理晚了' : '答复晚了' }
  if (appeal.status === 'closed') return ENDED[appeal.outcome] ?? { status: 'settled', label: '已办结' }
  return STEPS[appeal.status][audience]
}

/** The limit that runs now; null when none does. */
export function limitOf({ status, acceptBy, answerBy }: Pick<Standing, 'status' | 'acceptBy' | 'answerBy'>) {
  if (status === 'submitted') return acceptBy
  return status === 'accepted' || status === 'assigned' || status === 'reopened' ? answerBy : null
}

export function isAppealLate(appeal: Pick<Standing, 'status' | 'acceptBy' | 'answerBy'>, now: EpochMs): boolean {
  const limit = limitOf(appeal)
  return limit !== null && now >= limit
}

/** `3月4日 17:30`, `约 3月4日 17:30` while next year's days off are not published: with its date, so that a picture of the screen is still true tomorrow. */
export function limitWords(appeal: Standing): string {
  const limit = limitOf(appeal)
  if (limit === null) return ''
  const about = appeal.status !== 'submitted' && !appeal.answerByCertain ? '约 ' : ''
  return `${about}${dateAndTime(limit)}`
}

/** `最晚 3月3日 17:30 告诉您谁来办`: what is promised next; empty where nothing is. */
export function promiseWords(appeal: Standing): string {
  if (limitOf(appeal) === null) return ''
  return appeal.status === 'submitted'
    ? `最晚 ${limitWords(appeal)} 告诉您谁来办`
    : `最晚 ${limitWords(appeal)} 给您答复`
}

interface Headline {
  readonly title: string
  readonly note: string
}

type Told = Standing &
  Pick<
    AppealView,
    'handler' | 'coordinator' | 'confirmBy' | 'reopenBy' | 'mergedInto' | 'inside' | 'extendedDays' | 'number'
  >

/** What whoever brought it, or follows it, reads first: how it stands, with whom, and what comes by when. */
export function appealHeadline(appeal: Told): Headline {
  // Nothing that was written is read by whoever only follows.
  return (appeal.inside === null ? followedHeadline(appeal) : null) ?? ownHeadline(appeal)
}

const OWN_WAY = '您那里还没好，可以自己再说一件'

/** Where it ends for its owner, whose word it takes; null where both read the same. */
function followedHeadline({ status, outcome, mergedInto }: Told): Headline | null {
  if (status === 'answered') return { title: '社区答复了', note: '等反映的人说解决没有' }
  if (status === 'declined') return { title: '这件事没有受理', note: OWN_WAY }
  if (status === 'withdrawn') return { title: '反映的人撤回了', note: OWN_WAY }
  if (status === 'merged')
    return { title: '和另一件并在一起办', note: `您接着跟 ${mergedInto?.number ?? ''}，有了答复告诉您` }
  if (status !== 'closed') return null
  if (outcome === 'toHelp') return { title: '转成求助，马上有人去看', note: OWN_WAY }
  return { title: outcome === 'cannotDo' ? '这件事社区办不了' : '这件事办完了', note: OWN_WAY }
}

function ownHeadline(appeal: Told): Headline {
  switch (appeal.status) {
    case 'submitted':
      return { title: '社区收到了', note: `值班长${appeal.coordinator.name}会看，${promiseWords(appeal)}` }
    case 'accepted':
      return { title: '已受理，正在安排谁来办', note: promiseWords(appeal) }
    case 'reopened':
      return { title: '重新在办了', note: promiseWords(appeal) }
    case 'assigned':
      return { title: `${handlerName(appeal)}在办`, note: promiseWords(appeal) }
    case 'answered':
      return appeal.inside?.answer?.kind === 'cannotDo'
        ? { title: '这件事我们办不了', note: askedUntil(appeal) }
        : { title: '答复了，解决没有？', note: askedUntil(appeal) }
    case 'declined':
      return { title: '这件事没有受理', note: reopenWords(appeal) }
    case 'withdrawn':
      return { title: '您撤回了', note: '想再说，随时可以' }
    case 'merged':
      return { title: '和另一件并在一起办', note: `并入 ${appeal.mergedInto?.number ?? ''}，办得怎样一样告诉您` }
    case 'closed':
      return closedHeadline(appeal)
  }
}

function closedHeadline(appeal: Told): Headline {
  const titles: Readonly<Partial<Record<AppealOutcome, string>>> = {
    solved: '您说解决了，这件事办完了',
    notSolved: '您说没解决，我们记下了',
    cannotDo: '这件事我们办不了',
    notRated: '办结了，没有打分',
    toHelp: '转成求助，马上有人来',
  }
  return { title: titles[appeal.outcome] ?? '办结了', note: appeal.outcome === 'toHelp' ? '' : reopenWords(appeal) }
}

function askedUntil({ confirmBy }: Told): string {
  return confirmBy === null ? '' : `请在 ${dateAndTime(confirmBy)} 前告诉我们，不说就算没打分`
}

function reopenWords({ reopenBy }: Told): string {
  return reopenBy === null ? '' : `不同意的话，${dateAndTime(reopenBy)} 前可以请我们重新办`
}

/** Who has it, for a sentence; somebody unnamed for those who may not know. */
export function handlerName({ handler }: Pick<AppealView, 'handler'>): string {
  return handler && handler.name !== '' ? handler.name : '办理人'
}

/** What is said first when a promise was not kept; null while none is broken. */
export function appealApology(appeal: Told, now: EpochMs): Headline | null {
  if (!isAppealLate(appeal, now)) return null
  const what = appeal.status === 'submitted' ? '告诉您谁来办' : '给您答复'
  return {
    title: `对不起，说好 ${limitWords(appeal)} ${what}，没有做到`,
    note: `值班长${appeal.coordinator.name}在催办，也可以直接打给他`,
  }
}

function same(chip: Chip): Readonly<Record<AppealAudience, Chip>> {
  return { owner: chip, staff: chip }
}
