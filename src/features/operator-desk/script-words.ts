import type { AroundAnswer, DeskAnswer } from '@core/contract/desk'
import type { EmergencyAnswer } from '@core/help/hotline-call'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { minutesUntil } from '../../words/durations'

const LINES: Readonly<Record<Exclude<EmergencyAnswer, 'none'>, string>> = {
  '120': '我这就让您先打 120，挂了电话马上拨。我们的人也同时往您那儿赶。',
  '119': '人先出来，别坐电梯。马上打 119，我们的人也同时往您那儿赶。',
  '110': '先离开危险的地方，马上打 110。我们的人也同时往您那儿赶。',
}

interface Before {
  readonly emergency: EmergencyAnswer | null
  readonly around: AroundAnswer | undefined
  readonly arriveBy: EpochMs
}

/** What to say while it is not filed yet. It promises nobody by name: nobody has said yes. */
export function scriptBefore({ emergency, around, arriveBy }: Before): string {
  if (emergency === null) return '您好，民声驿站。先问一句：有没有人受伤、起火、被困？'
  if (emergency !== 'none') return LINES[emergency]
  const free = around?.nearest.some(({ state }) => state === 'free')
  const who = free === false ? `值班长${around?.coordinatorName ?? ''}马上安排人` : '马上找离您最近的党员'
  return `我给您登记好了，${who}，最晚 ${clockTime(arriveBy)} 到您家。`
}

/** What to say now that it is filed: who comes, by when, and what the caller needs at the door. */
export function scriptAfter(help: DeskAnswer, now: EpochMs): string {
  const { status, responder, arrivalCode, claimCode, arriveBy, settleBy, coordinator } = help
  const code = arrivalCode ? `他到门口，请告诉他到达码 ${spaced(arrivalCode)}。` : ''
  const claim = claimCode ? `想用手机看，认领码是 ${spaced(claimCode)}。` : ''
  if (status === 'waiting')
    return help.shortfall
      ? `现在一时没有人能马上来，值班长${coordinator.name}正在安排，最晚 ${clockTime(arriveBy)} 到。${claim}`
      : `正在问离您最近的党员，最晚 ${clockTime(arriveBy)} 到您家。您先别挂，马上有回话。${claim}`
  if (status === 'accepted' && responder) {
    const due = responder.expectedAt
    const when = due !== null && due > now ? `约 ${minutesUntil(due, now)} 分钟到` : `最晚 ${clockTime(arriveBy)} 到`
    return `${responder.name}正往您家赶，${when}。${code}${claim}`
  }
  if (status === 'arrived') return `${responder?.name ?? '党员'}已经到了，${clockTime(settleBy)} 前办好。`
  if (status === 'settled') return '您好，民声驿站回访：事情办好了吗？'
  return '这件事办完了，谢谢您来电。'
}

/** `4 8 2 9 1 3`: read out digit by digit. */
function spaced(digits: string): string {
  return [...digits].join(' ')
}
