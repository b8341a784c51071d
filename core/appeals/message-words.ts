import { dateAndTime } from '../kit/local-time'
import { sentence } from '../kit/sentence'
import { dayInWords, townDateOf } from '../kit/town-date'
import type { Contact } from '../people/person'
import { buildingWords } from '../people/place-name'
import { type Appeal, type AppealMove, handlersOf } from './appeal'
import type { AppealMessageKind } from './message'

interface Words {
  readonly title: string
  readonly body: string
}

/** Each kind in words for whoever it goes to. Nobody's name but a handler's stands in them: an owner may be anonymous. */
export const APPEAL_WORDS: Readonly<Record<AppealMessageKind, (appeal: Appeal, to: Contact) => Words>> = {
  appealFiled: (appeal) => ({
    title: `新诉求：${appeal.category.name}`,
    body: `${about(appeal)}，请在 ${acceptBy(appeal)}前受理。`,
  }),
  appealRecorded: (appeal) => ({
    title: '您的诉求已登记',
    body: `编号 ${appeal.number}，${acceptBy(appeal)}前告诉您是否受理。${claimWords(appeal)}`,
  }),
  appealCodeRenewed: (appeal) => ({
    title: '换了新的认领码',
    body: `编号 ${appeal.number}，旧码不能用了。${claimWords(appeal)}`,
  }),
  appealAccepted: (appeal) => ({ title: '您的诉求已受理', body: `${about(appeal)}，${answerBy(appeal)}前给您答复。` }),
  declineProposed: (appeal) => ({
    title: '一件诉求拟不予受理，请您定',
    body: `${about(appeal)}：${sentence(appeal.declining?.reason ?? '')}要由另一位来定。`,
  }),
  declineRejected: (appeal) => ({
    title: '这件诉求要受理',
    body: `${about(appeal)}：${sentence(reasonOf(appeal, 'rejectDecline'))}`,
  }),
  appealDeclined: (appeal, to) =>
    follows(appeal, to)
      ? { title: '您跟进的诉求没有受理', body: `${about(appeal)}。${OWN_WAY}` }
      : {
          title: '您的诉求没有受理',
          body: `${sentence(reasonOf(appeal, 'proposeDecline'))}不同意的话，${reopenWords(appeal)}`,
        },
  appealAssigned: (appeal) => ({
    title: `请您办理：${appeal.category.name}`,
    body: `${about(appeal)}，${answerBy(appeal)}前答复。`,
  }),
  appealUnassigned: (appeal) => ({ title: '这件诉求转给别人办了', body: `${about(appeal)}，您不用再办，谢谢。` }),
  appealNoted: (appeal) => ({ title: '您的诉求有新进展', body: sentence(appeal.notes.at(-1)?.words ?? '') }),
  extensionProposed: (appeal) => ({
    title: '一件诉求申请延期，请您定',
    body: `${about(appeal)}，想延 ${appeal.extending?.days ?? 0} 个工作日：${sentence(appeal.extending?.reason ?? '')}`,
  }),
  extensionRejected: (appeal) => ({
    title: '延期没有同意',
    body: `${about(appeal)}，仍请在 ${answerBy(appeal)}前答复。`,
  }),
  appealExtended: (appeal) => ({
    title: '办理时间延长了',
    body: `${sentence(reasonOf(appeal, 'proposeExtension'))}新的答复时间是 ${answerBy(appeal)}前。`,
  }),
  appealAnswered: (appeal, to) => (follows(appeal, to) ? answeredFor(appeal) : answered(appeal)),
  appealClosed: (appeal) => ({ title: '居民有了回话', body: `${about(appeal)}：${wordOf(appeal)}` }),
  appealReopened: (appeal) => ({
    title: '一件诉求重新办理',
    body: `${about(appeal)}：${sentence(reasonOf(appeal, 'reopen'))}请重新安排，${answerBy(appeal)}前答复。`,
  }),
  appealWithdrawn: (appeal, to) =>
    follows(appeal, to) && !handles(appeal, to)
      ? { title: '您跟进的诉求撤回了', body: `${about(appeal)}，提的人说不用办了。${OWN_WAY}` }
      : { title: '这件诉求撤回了', body: `${about(appeal)}，不用再办。` },
  appealMerged: (appeal, to) => {
    const into = appeal.mergedInto?.number ?? ''
    return follows(appeal, to)
      ? {
          title: '您跟进的诉求和同一件事并在一起办',
          body: `编号 ${appeal.number} 并入 ${into}，您接着跟那一件，有了答复告诉您。`,
        }
      : { title: '您的诉求和同一件事并在一起办', body: `并入 ${into}，办得怎样会一样告诉您。` }
  },
  appealUrged: (appeal) => ({
    title: '居民在催这件诉求',
    body: `${about(appeal)}，已催 ${appeal.urgedAt.length} 次，${answerBy(appeal)}前答复。`,
  }),
  appealSupervised: (appeal) => ({
    title: '书记督办',
    body: `${about(appeal)}：${sentence(appeal.supervised?.words ?? '')}${answerBy(appeal)}前答复。`,
  }),
  appealToHelp: (appeal, to) =>
    follows(appeal, to)
      ? { title: '您跟进的诉求转成了求助', body: `${about(appeal)}，马上安排人上门去看。${OWN_WAY}` }
      : { title: '您的诉求转成了求助', body: `${about(appeal)}，马上安排人上门，进展看“我的求助”。` },
  acceptWarned: (appeal) => ({
    title: '今天要受理',
    body: `${about(appeal)}，${acceptBy(appeal)}前要告诉居民是否受理。`,
  }),
  acceptBreached: (appeal) => ({ title: '受理超时', body: `${about(appeal)}，${acceptBy(appeal)}已过，还没有受理。` }),
  answerWarned: (appeal) => ({ title: '快到答复时间了', body: `${about(appeal)}，${answerBy(appeal)}前答复。` }),
  answerBreached: (appeal, to) =>
    to.id === appeal.owner.id || to.id === appeal.recorder?.id
      ? { title: '您的诉求答复晚了', body: `说好 ${answerBy(appeal)}前答复，没有做到，值班长在催。` }
      : { title: '答复超时', body: `${about(appeal)}，${answerBy(appeal)}已过，还没有答复。` },
}

/** What somebody may do for whom it ends here, and their own trouble does not. */
const OWN_WAY = '您那里还没好，可以自己再说一件。'

/** Whether somebody follows what another has said: they read nothing of what was written, and have no say in how it ends. */
function follows({ owner, recorder, claimedAt, followers }: Appeal, { id }: Contact): boolean {
  const speaks = recorder?.at === 'phone' && claimedAt === null && recorder.id === id
  return owner.id !== id && !speaks && followers.some((one) => one.id === id)
}

function handles(appeal: Appeal, { id }: Contact): boolean {
  return handlersOf(appeal).some((one) => one.id === id)
}

/** `公共设施，7 栋，编号 SQ1121-7K3P`: building, never unit or door. */
function about({ category, place, number }: Appeal): string {
  return [category.name, place ? buildingWords(place.buildingName) : '', `编号 ${number}`].filter(Boolean).join('，')
}

function acceptBy({ acceptClock }: Appeal): string {
  return `${dateAndTime(acceptClock.by)} `
}

/** While next year's days off are not published, a limit is told as about. */
function answerBy({ answerClock }: Appeal): string {
  return `${answerClock.certain ? '' : '约 '}${dateAndTime(answerClock.by)} `
}

function reopenWords({ reopenDays }: Appeal): string {
  return `${reopenDays} 天内可以写明理由，请我们重新办。`
}

function answered(appeal: Appeal): Words {
  const { answer } = appeal
  if (answer?.kind === 'cannotDo')
    return {
      title: '您的诉求我们办不了',
      body: `${sentence(answer.words)}${sentence(`可以找${answer.referral}`)}${reopenWords(appeal)}`,
    }
  const until = dayInWords(townDateOf((answer?.at ?? 0) + appeal.confirmDays * 86_400_000))
  return { title: '您的诉求有了答复', body: `${sentence(answer?.words ?? '')}解决了没有，请在${until}前告诉我们。` }
}

/** Of the answer itself others read what is published. */
function answeredFor(appeal: Appeal): Words {
  return { title: '您跟进的诉求有了答复', body: `${about(appeal)}。` }
}

function wordOf({ word }: Appeal): string {
  if (word === null) return '没有回话，算作未评价。'
  return word.solved ? '说解决了。' : '说没有解决。'
}

/** For an owner without the app: how to have the case in their own hands later. */
function claimWords({ claim }: Appeal): string {
  return claim ? `想在手机上看，打开民声驿站点“认领”，认领码 ${claim.code}。` : ''
}

function reasonOf({ history }: Appeal, move: AppealMove): string {
  return history.filter((entry) => entry.move === move).at(-1)?.note ?? ''
}
