import { clockTime } from '../kit/local-time'
import { sentence } from '../kit/sentence'
import { type EpochMs, MINUTE_MS } from '../kit/time'
import type { Contact } from '../people/person'
import { arriveBy, CHECK_ANSWER_MS, HELPER_ANSWER_MS, openPause, settleBy } from './clocks'
import { type HelpRequest, holderOf } from './help-request'
import { newCodeIn } from './hotline-call'
import type { HelpMessageKind } from './message'
import {
  about,
  beThere,
  claimWords,
  dueWords,
  haveItDone,
  lastPause,
  offerBody,
  orders,
  promised,
  reasonOf,
  responderName,
  where,
} from './message-phrases'
import { SHORTFALL_WORDS } from './shortfall-words'

interface Words {
  readonly title: string
  readonly body: string
}

type Say = (request: HelpRequest, to: Contact, at: EpochMs) => Words

/**
 * The words of every message at the instant it is owed: what has passed by then is no deadline any more. Residents are spoken to as neighbours aged 70; members see building and unit,
 * never the door or the phone, because a push message can be read over a shoulder.
 */
export const MESSAGE_WORDS: Readonly<Record<HelpMessageKind, Say>> = {
  helpOffered: (request, to) => ({ title: `新求助找您：${about(request)}`, body: offerBody(request, to) }),
  offerDropped: (request) => ({
    title: '这一单不用去了',
    body: `${where(request)}的${about(request)}已有安排，谢谢您。`,
  }),
  helpAssigned: (request, _to, at) => ({
    title: `请您去一趟：${about(request)}`,
    body: `值班长把${where(request)}的求助交给您，${beThere(request, at)}。`,
  }),
  helpAccepted: (request, _to, at) => ({
    title: `${responderName(request)}正往您家赶`,
    body: `${promised(request, at)}。人到门口，请把 4 位到达码告诉他。`,
  }),
  helpReleased: () => ({ title: '正在给您换一位', body: '刚才接单的党员来不了了，我们已经在问下一位，时限不变。' }),
  responderLost: (request) => ({
    title: '接单的人来不了了',
    body: `${where(request)}的${about(request)}重新找人，请留意。`,
  }),
  stillComingAsked: (request) => ({
    title: '还能到吗？',
    body: `${where(request)}在等您。请在 ${request.policy.stillComing.answerMs / 1000} 秒内点“能到”，没有回话会换下一位。`,
  }),
  helpArrived: (request, _to, at) => ({
    title: `${responderName(request)}到了`,
    body: `${promised(request, at)}；办不完的，会跟您讲清怎么接着办。`,
  }),
  helpSettled: (request) => ({
    title: `${responderName(request)}说办好了，请您看看`,
    body: `${sentence(request.outcome || '办好了')}您说好，才算办完。`,
  }),
  helpClosed: (request) => ({
    title: request.rating ? '居民说办好了' : '求助已办结',
    body: request.rating
      ? `${where(request)}的${about(request)}得了 ${request.rating.stars} 分，谢谢您。`
      : `${where(request)}的${about(request)}已办结，居民没有评价。`,
  }),
  helpReopened: (request) => ({
    title: '居民说还没好',
    body: `${sentence(reasonOf(request, 'reopen'))}${where(request)}的${about(request)}重新找人，请留意。`,
  }),
  helpWithdrawn: (request) => ({ title: '求助取消了', body: `${where(request)}的居民取消了求助，您不用去了。` }),
  helpReferred: (request) => ({
    title: '这件事转给能办的人',
    body: `${sentence(reasonOf(request, 'refer'))}已转给${sentence(request.referredTo)}`,
  }),
  nobodyToAsk: (request, to) => ({
    title: holderOf(request) ? '还缺一个人' : '暂时没人能马上来',
    body:
      to.id === request.resident.id
        ? `${shortfallWords(request)}。已经通知值班长${request.coordinator.name}安排人；着急请打电话：${request.coordinator.phone}。`
        : `${where(request)}的${about(request)}${holderOf(request) ? '要两个人，已有一位，还缺一位' : ''}：${shortfallWords(request)}，请您安排。`,
  }),
  helpUnaccepted: (request) => ({
    title: '求助还没有人接',
    body: `${where(request)}的${about(request)}从 ${clockTime(request.waitingAt)} 等到现在没人接，${request.shortfall ? SHORTFALL_WORDS[request.shortfall] : '在岗的党员都已问到'}，请您安排。`,
  }),
  arriveWarned: (request) => ({
    title: '快到时间了',
    body: `${where(request)}最晚 ${clockTime(arriveBy(request))} 要到。到不了请马上转给别人。`,
  }),
  arriveBreached: (request, to) =>
    to.id === request.resident.id
      ? {
          title: `对不起，${request.pledge.arriveMs / MINUTE_MS} 分钟没能到`,
          body: `已经通知值班长${request.coordinator.name}，电话 ${request.coordinator.phone}。`,
        }
      : {
          title: '到场超时',
          body: `${where(request)}的${about(request)}应在 ${clockTime(arriveBy(request))} 到，还没有人到。`,
        },
  settleWarned: (request) => ({
    title: '快到办好的时间了',
    body: `${where(request)}最晚 ${clockTime(settleBy(request))} 办好；办不完的请转专业。`,
  }),
  settleBreached: (request, to) =>
    to.id === request.resident.id
      ? {
          title: `对不起，${request.pledge.settleMs / MINUTE_MS} 分钟没能办好`,
          body: `已经通知值班长${request.coordinator.name}，电话 ${request.coordinator.phone}。`,
        }
      : {
          title: '办好超时',
          body: `${where(request)}的${about(request)}应在 ${clockTime(settleBy(request))} 办好，还没办好。`,
        },
  helpRecorded: (request, _to, at) => ({
    title: newCodeIn(request.deskLog) ? '认领码换好了' : '您的求助登记好了',
    body: `${about(request)}，编号 ${request.number}${dueWords(request, at)}。${claimWords(request)}`,
  }),
  helpNoted: (request) => ({
    title: '求助有补充',
    body: `${where(request)}的${about(request)}：${sentence(request.deskLog.at(-1)?.words ?? '')}`,
  }),
  helpUrged: (request, _to, at) => ({
    title: '居民来电催了',
    body: `${where(request)}的${about(request)}，${orders(request, at)}。到不了请马上转给别人。`,
  }),
  helperAsked: (request) => ({
    title: `请您搭把手：${about(request)}`,
    body: `${where(request)}要两个人，请在 ${HELPER_ANSWER_MS / MINUTE_MS} 分钟内回话。`,
  }),
  helperComing: (request, to) => ({
    title: '又有一位赶来',
    body:
      to.id === request.resident.id
        ? `${responderName(request)}和另一位党员一起来，请您放心。`
        : `${where(request)}的${about(request)}，又有一位跟您一起办。`,
  }),
  helperMissing: (request) => ({
    title: '搭手的人来不了',
    body: `${where(request)}的${about(request)}还缺一个人，请留意。`,
  }),
  helperLeads: (request, to, at) => ({
    title: '换人牵头了',
    body:
      to.id === request.responder?.member.id
        ? `原来接单的党员来不了了，${where(request)}的${about(request)}请您牵头，${beThere(request, at)}。`
        : `${where(request)}的${about(request)}原来接单的人来不了了，由${responderName(request)}接着办。`,
  }),
  casePaused: (request) => ({
    title: '求助先停一停',
    body: `${sentence(lastPause(request)?.reason ?? '')}时限停到 ${clockTime(openPause(request)?.until ?? request.startedAt)}，到点自动接着走。有变化请打电话：${request.coordinator.phone}。`,
  }),
  caseResumed: (request, _to, at) => ({
    title: '求助接着办',
    body: `时限接着走：${promised(request, at)}。`,
  }),
  allWellAsked: (request) => ({
    title: '都好吗？',
    body: `您在${where(request)}有一阵了，请点一下“都好”。${CHECK_ANSWER_MS / MINUTE_MS} 分钟没有回话，值班长会给您打电话。`,
  }),
  allWellSilent: (request) => ({
    title: '上门的人没有回话',
    body: `${responderName(request)}在${where(request)}，问“都好吗”没有回话，请马上打电话问一问。`,
  }),
  allWellAnswered: (request) => ({ title: '上门的人回话了', body: `${responderName(request)}说都好。` }),
  dutyPassed: (request, _to, at) => ({
    title: '这件求助转到您手上',
    body: `交班过来：${where(request)}的${about(request)}，编号 ${request.number}，${haveItDone(request, at)}。`,
  }),
  tripJoined: () => ({
    title: '和邻居家的一趟办',
    body: '您楼里还有一件差不多的求助，同一位党员来，两家都会到。您的时限不变。',
  }),
  tripShared: (request, _to, at) => ({
    title: `同一栋楼还有一件：${about(request)}`,
    body: `${where(request)}，请您这一趟一起办，${beThere(request, at)}。`,
  }),
}

function shortfallWords({ shortfall }: HelpRequest): string {
  return SHORTFALL_WORDS[shortfall ?? 'NOBODY_ON_DUTY']
}
