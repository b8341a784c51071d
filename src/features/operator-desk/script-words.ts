import type { AroundAnswer, DeskAnswer } from '@core/contract/desk'
import type { EmergencyAnswer } from '@core/help/hotline-call'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { dayClock } from '../../words/day-words'
import { minutesUntil } from '../../words/durations'

const LINES: Readonly<Record<Exclude<EmergencyAnswer, 'none'>, string>> = {
  '120': '我这就让您先打 120，挂了电话马上拨。我们的人也同时往您那儿赶。',
  '119': '人先出来，别坐电梯。马上打 119，我们的人也同时往您那儿赶。',
  '110': '先离开危险的地方，马上打 110。我们的人也同时往您那儿赶。',
}

interface Before {
  readonly emergency: EmergencyAnswer | null
  readonly around: AroundAnswer | undefined
  /** Null while it is not known what it is about, and kinds differ. */
  readonly arriveBy: EpochMs | null
}

/** What to say while it is not filed yet. It promises nobody by name: nobody has said yes. */
export function scriptBefore({ emergency, around, arriveBy }: Before): string {
  if (emergency === null) return '您好，民声驿站。先问一句：有没有人受伤、起火、被困？'
  if (emergency !== 'none') return LINES[emergency]
  const free = around?.nearest.some(({ state }) => state === 'free')
  const who = free === false ? `值班长${around?.coordinatorName ?? ''}马上安排人` : '马上找离您最近的党员'
  return `我给您登记好了，${who}${arriveBy === null ? '' : `，最晚 ${clockTime(arriveBy)} 到您家`}。`
}

/** What to say now that it is filed: danger first, then who comes, by when, and what the caller needs at the door. */
export function scriptAfter(help: DeskAnswer, now: EpochMs): string {
  const { status, arrivalCode, claimCode, settleBy, responder } = help
  const code = arrivalCode && status === 'accepted' ? `人到门口，请把到达码 ${spaced(arrivalCode)} 告诉他们。` : ''
  const claim = claimCode ? `想用手机看，认领码是 ${spaced(claimCode)}。` : ''
  if (status === 'waiting') return `${dangerWords(help)}${comingWords(help, now)}${claim}`
  if (status === 'accepted') return `${dangerWords(help)}${comingWords(help, now)}${code}${claim}`
  if (status === 'arrived') {
    const late =
      now > settleBy ? `对不起，没能在 ${dayClock(settleBy, now)} 前办好，还在办。` : `${clockTime(settleBy)} 前办好。`
    return `${dangerWords(help)}${responder?.name ?? '党员'}已经到了。${heldWords(help) || late}`
  }
  if (status === 'settled') return '您好，民声驿站回访：事情办好了吗？'
  return '这件事办完了，谢谢您来电。'
}

/** The same to somebody else of the building: what concerns the first caller's door, and their codes, is not read out. */
export function scriptForAnother(help: DeskAnswer, now: EpochMs): string {
  const kept = '这件事已经有人报了，您的电话和门牌也记上了。'
  const open = help.status === 'waiting' || help.status === 'accepted'
  const next = open ? comingWords(help, now) : help.status === 'arrived' ? '人已经到楼里了，办完也问问您这边。' : ''
  return `${dangerWords(help)}${kept}${next}`
}

/** Before everything else, for as long as the case is open. */
function dangerWords({ call }: DeskAnswer): string {
  const emergency = call?.emergency ?? 'none'
  return emergency === 'none' ? '' : `${emergency} 打通了吗？没打通就先挂，马上打 ${emergency}。`
}

function comingWords(help: DeskAnswer, now: EpochMs): string {
  const { status, responder, arriveBy, shortfall, coordinator } = help
  const held = heldWords(help)
  if (held) return held
  const late = now > arriveBy
  const by = late ? '' : `，最晚 ${clockTime(arriveBy)} 到`
  const sorry = late ? `对不起，说好 ${dayClock(arriveBy, now)} 到，没做到。` : ''
  if (status === 'accepted' && responder) {
    const due = responder.expectedAt
    const when = due !== null && due > now ? `，约 ${minutesUntil(due, now)} 分钟到` : by
    return `${sorry}${responder.name}正往您家赶${when}。`
  }
  if (shortfall || late) return `${sorry}一时没有人能马上来，值班长${coordinator.name}正在安排${by}。`
  return `正在问离您最近的党员${by}。您先别挂，马上有回话。`
}

/** A clock that stands still is no promise: the reason and until when come instead. */
function heldWords({ pause }: DeskAnswer): string {
  return pause ? `这件事先停一会儿，因为：${pause.reason}。${clockTime(pause.until)} 接着办。` : ''
}

/** `4 8 2 9 1 3`: read out digit by digit. */
function spaced(digits: string): string {
  return [...digits].join(' ')
}
