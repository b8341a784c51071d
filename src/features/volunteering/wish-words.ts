import type { EpochMs } from '@core/kit/time'
import type { WishSaying } from '@core/volunteering/wish'
import type { WishView } from '@core/volunteering/wish-view'
import { dayClock } from '../../words/day-words'

interface Standing {
  readonly label: string
  readonly tone: 'grey' | 'blue' | 'green' | 'gold'
}

/** How a wish stands, in a word. */
export function wishStanding({ status, approved, claim }: Pick<WishView, 'status' | 'approved' | 'claim'>): Standing {
  if (status === 'filed') return approved ? { label: '等人认领', tone: 'gold' } : { label: '社区在看', tone: 'grey' }
  if (status === 'claimed')
    return claim?.deliveredAt == null ? { label: '有人在办', tone: 'blue' } : { label: '办好了，等回音', tone: 'blue' }
  if (status === 'fulfilled' || status === 'thanked') return { label: '心愿圆了', tone: 'green' }
  return { label: status === 'withdrawn' ? '撤回了' : '没等到人', tone: 'grey' }
}

/** What was written, by what it is. */
export const SAYING_WORDS: Readonly<Record<WishSaying, string>> = {
  text: '心愿里写的话',
  groupName: '帮帮团的名字',
  note: '办好时捎的话',
  receipt: '收到时说的话',
  thanks: '谢谢的话',
  reason: '撤回的理由',
}

/** Whether somebody who looks after wishes has words to read here. */
export function hasWordsToRead({ part, held }: Pick<WishView, 'part' | 'held'>): boolean {
  return part === 'supervisor' && held.some(({ state }) => state === 'held')
}

/** What happens next, for this viewer. */
export function nextWords(wish: WishView, now: EpochMs): string {
  const { status, part, approved, claim, reason } = wish
  const mine = part === 'owner'
  if (status === 'filed' && !approved) return mine ? '社区看过以后，大家才看得到' : '看一眼：有没有写名字、门牌、电话'
  if (status === 'filed') return mine ? '有人认领，马上告诉您' : '能帮就认领，办不了可以再放回来'
  if (status === 'claimed') return claimedWords(wish, now)
  if (status === 'fulfilled') return mine ? '想说声谢谢，下面写一句' : '对方收到了，谢谢'
  if (status === 'thanked') return ''
  return reason === '' && claim === null ? '可以再提一次，或打热线说说' : reason
}

function claimedWords({ part, claim }: WishView, now: EpochMs): string {
  if (claim === null) return ''
  const who = claim.groupName || claim.names[0] || '一位邻居'
  if (claim.deliveredAt !== null) return part === 'owner' ? `${who}说办好了，收到了请点一下` : '说办好了，等对方点收到'
  if (part === 'leader') return `请在 ${dayClock(claim.until, now)} 前办好，过时放回去让别人来`
  return `${who}认领了${claim.people > 1 ? `，${claim.people} 个人一起` : ''}，${dayClock(claim.until, now)} 前办好`
}
