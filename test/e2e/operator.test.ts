import { bindAlbum, deskPicture } from './support/album'
import { type Keyboard, keyboardOf } from './support/keyboard'
import type { Phone, PhoneKind } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()

/** Seconds a key takes somebody who types every day and speaks meanwhile: 150 keys a minute. */
const SECONDS_A_KEY = 0.4

afterAll(bindAlbum)

async function desk(kind: PhoneKind = {}): Promise<{ he: Phone; keys: Keyboard }> {
  const he = await town.phoneOf('he', { width: 1440, height: 900, ...kind })
  await he.opens('operatorDesk')
  await he.sees('等电话', '今天还没有接电话')
  return { he, keys: keyboardOf(he.page) }
}

/** 周阿姨 rings; she is on nobody's list. */
async function aCallComesIn({ he, keys }: { he: Phone; keys: Keyboard }): Promise<void> {
  await keys.press('F2')
  await he.sees('通话中', '先记来电号码')
  await keys.types('13900006612')
  await he.sees('这个号码没有登记过')
  await keys.press('Enter')
  await keys.press('0')
  await keys.press('1')
  await keys.types('9-1-201')
  await he.sees('9 栋 1 单元 201', '是新的', '最近的先问')
  await keys.press('Enter')
  await keys.composes([
    ['厨房', 'chufang'],
    ['漏水', 'loushui'],
  ])
  await keys.press('Enter')
  await keys.composes([['吴阿姨', 'wuayi']])
}

test('the operator files a call by keyboard alone, sees it taken, and the caller claims it with the code', async () => {
  await town.onlyOnDuty('lin', 'sun', 'zheng')
  const { he, keys } = await desk()
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
  await tao.taps('认领求助')
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
  const { he, keys } = await desk()
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
  await zhou.taps('认领求助')
  await zhou.writes('打热线的号码', '138 0000 2046')
  await zhou.writes('认领码', claimCode)
  await zhou.taps('认领这件求助')
  await zhou.sees('求助进度', '正在问离您最近的党员')
})

test('on a machine that draws late, the number field takes digits that were dialled before it was drawn', async () => {
  const { he, keys } = await desk({ drawsLateMs: 400 })
  await keys.press('F2')
  await keys.types('13900006612')
  await he.sees('这个号码没有登记过')
  await he.hasWritten('来电号码', '13900006612')
  await he.writes('情况', '厨房漏水')
  await he.hasWritten('情况', '厨房漏水')
})

test('Enter that ends a Chinese word files nothing, and a half-written call survives a closed window', async () => {
  await town.onlyOnDuty('lin')
  const { he, keys } = await desk()
  await aCallComesIn({ he, keys })
  await he.page.locator('#desk-text textarea').evaluate((area) => {
    for (const init of [{ isComposing: true }, { keyCode: 229 }])
      area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, ...init }))
  })
  await he.page.reload()
  await he.sees('通话中', '9 栋 1 单元 201')
  await he.hasWritten('情况', '厨房漏水')
  expect(await town.cases()).toBe(0)
  await keys.press('Control+Enter')
  await he.sees('正在问离您最近的党员')
  expect(await town.cases()).toBe(1)
})

test('a corrected number takes the wrong person along, and a reload undoes no answer', async () => {
  await town.onlyOnDuty('lin')
  const { he, keys } = await desk()
  await keys.press('F2')
  await keys.types('13800002046')
  await he.sees('周秀兰', '登记的家')
  await he.hasWritten('怎么称呼', '周秀兰')
  await he.writes('来电号码', '13900006612')
  await he.sees('这个号码没有登记过')
  await he.hasWritten('怎么称呼', '')
  await he.hasWritten('在哪儿', '')
  await he.writes('来电号码', '13800002046')
  await he.sees('登记的家')
  await he.taps('不是这位')
  await he.writes('怎么称呼', '小王')
  await he.writes('在哪儿', '9-1-201')
  await he.page.reload()
  await he.sees('周秀兰', '9 栋 1 单元 201')
  await he.hasWritten('怎么称呼', '小王')
  await he.hasWritten('在哪儿', '9-1-201')
})

test('the desk as it looks', async () => {
  await town.onlyOnDuty('lin', 'sun', 'zheng')
  const { he, keys } = await desk()
  await deskPicture('80 热线空闲', he)
  await keys.press('F2')
  await keys.types('13800002046')
  await he.sees('周秀兰', '登记的家')
  await deskPicture('81 热线刚接', he)
  await keys.press('Enter')
  await keys.press('0')
  await keys.press('1')
  await keys.composes([['厨房水管接口漏水，地上有水，总阀拧不动，水一直在流。', '']])
  await he.sees('林建平')
  await deskPicture('82 热线接听', he)
  await keys.press('Control+Enter')
  await he.sees('正在问离您最近的党员')
  await deskPicture('83 热线派出', he)
})

/** What stands beside a fact's name. */
async function factOf(phone: Phone, name: string): Promise<string> {
  const fact = phone.page.locator('.filed__fact').filter({ hasText: name })
  return ((await fact.textContent()) ?? '').replace(/\D/g, '')
}
