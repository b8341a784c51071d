import type { TownFault } from '@core/settings/check'
import { type Names, tileWords } from './names'

type Say = (at: string, names: Names) => string

const WORDS: Readonly<Record<TownFault['code'], Say>> = {
  NO_CATEGORY: () => '至少要留一个类别，不然居民没法提诉求',
  DUPLICATE_ID: (at, names) => `“${names.category(at)}”重了，去掉一个`,
  BAD_QUESTION: (at, names) => `“${names.category(at)}”有一个问题没写字，写上或去掉`,
  UNKNOWN_CATEGORY: (at, names) => `“${names.category(at)}”还在“分给谁办”里用着，先到那里撤掉`,
  NOBODY_ON_ROUTE: () => '有一处分派还没有人，加上人',
  DUPLICATE_RUNG: () => '有两级阶梯重了，去掉一级',
  DUPLICATE_KEY: () => '有两级阶梯重了，去掉一级',
  TELLS_NOBODY: () => '有一级阶梯谁也不告诉，选上人或撤掉这一级',
  WRONG_KIND: () => '有一级阶梯说的话和它的时限对不上',
  ENDS_UNHEARD: () => '至少留一级一直提醒值班长的，不然没办完的事会没人知道',
  NO_COORDINATOR_RUNG: () => '没人接单时，至少要有一级告诉值班长',
  SHARE_OUT_OF_RANGE: () => '时限走到多少，要在 0 到 100% 之间',
  NEGATIVE_OFFSET: () => '超时以后的分钟数不能小于 0',
  UNKNOWN_ROLE: () => '有一级阶梯告诉的人不认得',
  UNKNOWN_CLOCK: () => '有一级阶梯的时限不认得',
  REPEATS_TOO_OFTEN: () => '反复提醒至少隔 5 分钟',
  REOPEN_BEFORE_CONFIRM: () => '可以重提的天数不能比等评价的天数短',
  UNKNOWN_ZONE: (at, names) => `${names.zone(at)}已经没有了，换一个`,
  DUPLICATE_ROUTE: (at, names) => {
    const [category = '', zone = ''] = at.split('@')
    return `${names.zone(zone)}的${names.category(category)}写了两处分派，去掉一处`
  },
  BAD_WINDOW: () => '有一段接待时间太短，或和同一天的另一段重叠了',
  UNKNOWN_PERSON: (at, names) => `${names.person(at)}已经不在名册上，换一位`,
  SETTLED_BEFORE_ARRIVAL: (at) => `${tileWords(at)}：办好的时限不能比到场的还短`,
}

export function faultWords({ code, at }: TownFault, names: Names): string {
  return WORDS[code](at, names)
}
