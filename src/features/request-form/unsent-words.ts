import { clockTime } from '@core/kit/local-time'
import { isOld, type PhoneClock, writtenOnServer } from '../../platform/help/unsent/age'
import { isLate, type Sending, type Sent } from '../../platform/help/unsent/unsent'
import { dayClock } from '../../words/day-words'

export interface UnsentWords {
  readonly title: string
  readonly hint: string
  /** What is true besides, a sentence each. */
  readonly notes: readonly string[]
}

type Held = Extract<Sending, { status: 'sending' | 'waiting' }>

const CLOCKS_NOTE = '10 分钟从发出去那一刻算起。'
const KEEP_OPEN_NOTE = '由这部手机发，小程序先别关。'
const FULL_NOTE = '手机存满了，记不住：发出去以前别关小程序。'

/** What the writer of a request reads until it is in: how it stands, what is safe, who sends it, what to do if it hurries. */
export function unsentWords(held: Held, clock: PhoneClock): UnsentWords {
  const { unsent, saved, status, slow } = held
  if (status === 'waiting' && isOld(unsent, clock)) {
    const when = dayClock(writtenOnServer(unsent, clock), clock.phoneNow + (clock.aheadMs ?? 0))
    return { title: '这件求助没发出去', hint: `是 ${when} 写的。还要人来吗？`, notes: [] }
  }
  const notes = [saved ? KEEP_OPEN_NOTE : FULL_NOTE, CLOCKS_NOTE]
  if (status === 'sending' && !slow && unsent.tries === 0)
    return { title: '正在发', hint: '几秒就好，不用再点。', notes }
  if (status === 'sending')
    return { title: '正在发，网有点慢', hint: '您填的都还在，不用再点。着急就直接打电话。', notes }
  const safe = '您填的都还在，没丢。'
  if (unsent.why === null || unsent.why === 'OFFLINE')
    return { title: '没发出去，网断了', hint: `${safe}连上网会自动再发；着急就直接打电话。`, notes }
  if (unsent.why === 'CLOUD_BUSY')
    return { title: '没发出去，现在用的人多', hint: `${safe}过一会儿自动再发；着急就直接打电话。`, notes }
  return { title: '没发出去，驿站那头没接住', hint: `${safe}过一会儿自动再发；着急就直接打电话。`, notes }
}

/** Whether the request waits for its writer's word: it was written too long ago to go out by itself. */
export function waitsForWord(held: Held, clock: PhoneClock): boolean {
  return held.status === 'waiting' && isOld(held.unsent, clock)
}

/** Whether the form gives way to it: there, the first try of a few seconds is only a button that is busy. */
export function isHeldUp(sending: Sending): sending is Held {
  if (sending.status === 'waiting') return true
  return sending.status === 'sending' && (sending.slow || sending.unsent.tries > 0)
}

/** Whether there is something of the caller's that is no case yet: whoever left the form is told on every page that lists cases. */
export function isUnderWay(sending: Sending): sending is Held {
  return sending.status === 'waiting' || sending.status === 'sending'
}

/** What is told once the request is in; undefined when it went the usual way. */
export function sentWords(sent: Sent): { readonly title: string; readonly body: string } | undefined {
  // The case itself says that it is over.
  if (sent.ended) return undefined
  const older = '先前那一份已经收到，后来改的没有算进去；要补充，请打电话说。'
  if (!isLate(sent)) return sent.older ? { title: '求助已经收到', body: older } : undefined
  const [wrote, took] = [dayClock(sent.writtenAt, sent.takenAt), clockTime(sent.takenAt)]
  const body = `您 ${wrote} 写的，${took} 才发出去，时限从 ${took} 算起。${sent.older ? older : ''}`
  return { title: '求助发出去了', body }
}
