import type { SettingsPart } from '@core/settings/parts'
import type { IconName } from '../../ui/icon/icon-names'

interface PartWords {
  readonly title: string
  readonly icon: IconName
  /** From when on a change holds, and for what. */
  readonly since: string
}

export const PART_WORDS: Readonly<Record<SettingsPart, PartWords>> = {
  reception: { title: '接待时间', icon: 'clock', since: '存下一分钟后，居民就按新的时间约。已经约好的不变。' },
  pledges: { title: '承诺时限', icon: 'flag', since: '存下一分钟后的新求助按新的承诺。正在办的不变。' },
  categories: { title: '诉求类别', icon: 'ticket', since: '存下一分钟后的新诉求按新的问题和时限。正在办的不变。' },
  routing: { title: '分给谁办', icon: 'send', since: '存下一分钟后受理的诉求按新的分派。已经分出去的不变。' },
  ladder: { title: '求助的阶梯', icon: 'bell', since: '存下一分钟后的新求助按新的阶梯。正在办的不变。' },
  appealLadder: { title: '诉求的阶梯', icon: 'mega', since: '存下一分钟后开始计时的诉求按新的阶梯。正在办的不变。' },
  limits: { title: '下班与办结', icon: 'sunset', since: '存下一分钟后的诉求按新的天数。' },
}
