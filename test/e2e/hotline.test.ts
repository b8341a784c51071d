import { aCallComesIn, operatorDesk } from './support/operator-desk'
import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()

/** Seconds a key takes somebody who types every day and speaks meanwhile: 150 keys a minute. */
const SECONDS_A_KEY = 0.4

test('the operator files a call by keyboard alone, sees it taken, and the caller claims it with the code', async () => {
  await town.onlyOnDuty('lin', 'sun', 'zheng')
  const { he, keys } = await operatorDesk(town)
  await aCallComesIn({ he, keys })
  await keys.press('Control+Enter')
  await he.sees('正在问离您最近的党员', '到达码', '认领码', '吴阿姨　139 **** 6612')
  // Listening takes longer than typing: what the keys alone take leaves most of the half minute to the voice.
  expect(keys.count() * SECONDS_A_KEY).toBeLessThan(30)

  const lin = await town.phoneOf('lin')
  await lin.opens('workbench')
  await lin.sees('9 栋 1 单元')
  await lin.taps('接单，马上去')
  await lin.sees('9 栋 1 单元 201', '吴阿姨')
  await town.until('14:21:00')
  await he.sees('林建平正往您家赶', '赶来中')

  const claimCode = await factOf(he, '认领码')
  const arrivalCode = await factOf(he, '到达码')
  const tao = await town.phoneOf('tao')
  await tao.opens('me')
  await tao.taps('认领')
  await tao.writes('打热线的号码', '139 0000 6612')
  await tao.writes('认领码', claimCode)
  await tao.taps('认领这件求助')
  await tao.sees('林建平正往您家赶', '人到门口，请把这 4 位数告诉他')
  expect(await tao.readsCode()).toBe(arrivalCode)

  await town.until('14:24:00')
  await lin.taps('我到了')
  await lin.writes('到达码', arrivalCode)
  await lin.taps('我到了')
  await lin.sees('到了，抓紧办')
  await lin.taps('办好了')
  await lin.writes('办了什么', '换了接头')
  await lin.taps('报办好')
  await town.until('14:26:00')
  await he.sees('居民自己在手机上说了算')
  await tao.sees('水管修好了吗？')
  await tao.taps('修好了')
  await tao.chooses('很满意')
  await tao.taps('确认办好')
  await tao.sees('这件事办完了')
})

test('a caller on record is known by the number: what was asked once is not asked again', async () => {
  await town.onlyOnDuty('lin', 'sun', 'zheng')
  const { he, keys } = await operatorDesk(town)
  await keys.press('F2')
  await keys.types('13800002046')
  await he.sees('周秀兰', '耳朵背', '登记的家')
  await keys.press('Enter')
  await keys.press('0')
  await keys.press('1')
  await keys.press('Control+Enter')
  await he.sees('正在问离您最近的党员', '周秀兰　138 **** 2046')
  expect(keys.count() * SECONDS_A_KEY).toBeLessThan(10)
  // Nobody has shown yet that the number is hers: the first case stands under the telephone until its code is in her hand.
  const claimCode = await factOf(he, '认领码')
  const zhou = await town.phoneOf('zhou')
  await zhou.opens('me')
  await zhou.taps('认领')
  await zhou.writes('打热线的号码', '138 0000 2046')
  await zhou.writes('认领码', claimCode)
  await zhou.taps('认领这件求助')
  await zhou.sees('求助进度', '正在问离您最近的党员')
})

/** What stands beside a fact's name. */
async function factOf(phone: Phone, name: string): Promise<string> {
  const fact = phone.page.locator('.filed__fact').filter({ hasText: name })
  return ((await fact.textContent()) ?? '').replace(/\D/g, '')
}
