import type { Purpose } from '@core/privacy/purposes'

interface WithdrawWords {
  readonly title: string
  /** What is erased. */
  readonly erased: string
  /** What no longer works, and how it works instead. */
  readonly afterwards: string
  readonly done: string
}

/** The consequence before the choice. */
export const WITHDRAW_WORDS: Readonly<Record<Purpose, WithdrawWords>> = {
  phone: {
    title: '撤回电话',
    erased: '删掉您的号码，办完的求助、诉求、预约、报名和心愿里也删。',
    afterwards:
      '打热线报的，认领过一件，同一号码的都删；没认领过，认不出是您，还留着。下次求助要再填一次；值班的话，叫您就只剩微信提醒。',
    done: '号码删了',
  },
  home: {
    title: '撤回家庭地址',
    erased: '删掉您登记的地址，办完的求助、诉求和心愿里，门牌也删。',
    afterwards: '下次求助要再选一次地方。',
    done: '地址删了',
  },
  care: {
    title: '撤回照看提醒',
    erased: '删掉社区替您记的这一条，办完的求助里也删。',
    afterwards: '以后来的人，不会提前知道要留意什么。',
    done: '照看提醒删了',
  },
  place: {
    title: '撤回值班位置',
    erased: '删掉最后记下的位置，和派单轮到谁的记录。',
    afterwards: '再上岗时，要重新告诉我们您在哪。',
    done: '位置删了',
  },
  messages: {
    title: '撤回微信提醒',
    erased: '提醒次数清零，不再往您的微信推。',
    afterwards: '有了动静，要自己打开来看，消息里都有。',
    done: '提醒停了',
  },
}

/** What is found in cases, too. */
const IN_CASES: ReadonlySet<Purpose> = new Set(['phone', 'home', 'care'])

/** Whether a case that runs keeps it until it has ended. */
export function staysInCase(purpose: Purpose, running: number): boolean {
  return running > 0 && IN_CASES.has(purpose)
}

/** What is said once it is done: what still stands somewhere is not said to be gone. */
export function withdrawnWords(purpose: Purpose, running: number): string {
  const { done } = WITHDRAW_WORDS[purpose]
  return staysInCase(purpose, running) ? `${done}，正在办的那件办完再删` : done
}

/** Whoever is on the way must still find the door. */
export const RUNNING_NOTE = '正在办的先留着，来的人还要用，办完就删。'
