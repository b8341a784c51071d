import { answersSlowly, shiftsOf } from './support/inspection/steadiness'
import type { PageName } from './support/journey'
import type { Name } from './support/people'
import { townHere } from './support/town-here'

const town = townHere()

/** Google's own line for good is 0.1; ours is a fifth of it. */
const MOST = 0.02

interface Look {
  readonly who: Name
  readonly page: PageName
  readonly params?: string
  /** Stands there when everything has been heard. */
  readonly sees: string | RegExp
}

/** A phone fresh out of the box opens the page, and every answer takes its time. */
async function jumps({ who, page, params, sees }: Look, elder = false) {
  const phone = await town.phoneOf(who, { elder })
  await answersSlowly(phone.page)
  await phone.opens(page, params)
  await phone.sees(sees)
  const { sum, what } = await shiftsOf(phone.page)
  return { page, who, elder, jumped: sum > MOST ? what : [] }
}

const still = ({ page, who }: Look, elder: boolean) => ({ page, who, elder, jumped: [] })

const QUIET: readonly Look[] = [
  { who: 'zhou', page: 'home', sees: '求助以后' },
  { who: 'lin', page: 'home', sees: '我的班' },
  { who: 'zhao', page: 'home', sees: '调度台' },
  { who: 'zhou', page: 'me', sees: '7 栋 2 单元 301' },
  { who: 'lin', page: 'me', sees: '我的班' },
  { who: 'zhou', page: 'newRequest', sees: '7 栋 2 单元 301' },
  { who: 'stranger', page: 'claim', sees: '认领码' },
  { who: 'zhou', page: 'mine', sees: '还没有求助过' },
  { who: 'zhou', page: 'newAppeal', sees: '7 栋' },
  { who: 'zhou', page: 'myAppeals', sees: '还没有诉求' },
  { who: 'zhou', page: 'inbox', sees: '还没有消息' },
  { who: 'zhou', page: 'account', sees: '注销账号' },
  { who: 'lin', page: 'workbench', sees: '现在没有求助' },
  { who: 'lin', page: 'shifts', sees: '日历和请假' },
]

test.each(QUIET)('nothing jumps on $page of $who while it loads', async (look) => {
  // In large print the promises are left out.
  const elder = look.page === 'home' && look.who === 'zhou' ? { ...look, sees: '热线' } : look
  expect([await jumps(look), await jumps(elder, true)]).toEqual([still(look, false), still(elder, true)])
})

test('nothing jumps where a case is on its way', async () => {
  await town.onlyOnDuty('lin', 'zheng', 'sun')
  const zhou = await town.phoneOf('zhou')
  await zhou.opens('newRequest')
  await zhou.chooses('漏水堵水')
  await zhou.taps('马上求助')
  await zhou.sees('正在问离您最近的党员')
  const params = zhou.lastCase()
  await zhou.isPutInThePocket()
  const looks: readonly Look[] = [
    { who: 'zhou', page: 'home', sees: '正在问离您最近的党员' },
    { who: 'zhou', page: 'track', params, sees: '正在问离您最近的党员' },
    { who: 'zhou', page: 'mine', sees: '漏水堵水，7 栋 2 单元' },
    { who: 'lin', page: 'workbench', sees: '新求助找您' },
    { who: 'lin', page: 'inbox', sees: /离您约/ },
    { who: 'lin', page: 'home', sees: '我的班' },
  ]
  for (const look of looks)
    expect([await jumps(look), await jumps(look, true)]).toEqual([still(look, false), still(look, true)])
})

/** Only browsers have desks. */
const DESKS: readonly Look[] = [
  { who: 'zhao', page: 'coordinatorDesk', sees: '要有人管的事' },
  { who: 'he', page: 'operatorDesk', sees: '等电话' },
  { who: 'zhao', page: 'rosterDesk', sees: '发布前检查' },
  { who: 'zhao', page: 'planDesk', sees: '点一行就能改' },
  { who: 'zhao', page: 'board', sees: '网格榜' },
  { who: 'zhao', page: 'wallDesk', sees: '打出来的样子' },
  { who: 'zhao', page: 'adminDesk', sees: '接待室在哪儿' },
]

test.each(DESKS)('nothing jumps on $page while it loads', async ({ who, page, sees }) => {
  const desk = await town.phoneOf(who, { width: 1440, height: 900 })
  await answersSlowly(desk.page)
  await desk.opens(page)
  await desk.sees(sees)
  const { sum, what } = await shiftsOf(desk.page)
  expect(sum > MOST ? what : []).toEqual([])
})
