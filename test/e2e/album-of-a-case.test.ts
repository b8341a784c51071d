import { bindAlbum, picture } from './support/album'
import { storageOutOfReach } from './support/bad-network'
import { type Pair, pairOf } from './support/pair'
import { takePhotograph } from './support/photographs'
import { townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

test('a case from the search to the nod, in both print sizes, on phones of 320 to 430 px, cuts nothing off', async () => {
  await town.onlyOnDuty('lin', 'zheng', 'sun')
  const zhou = await pairOf(town, 'zhou')
  const lin = await pairOf(town, 'lin')
  await asked({ zhou, lin })
  await onTheWay({ zhou, lin })
  await done({ zhou, lin })
  await afterwards({ zhou, lin })
})

interface Cast {
  readonly zhou: Pair
  readonly lin: Pair
}

async function asked({ zhou, lin }: Cast): Promise<void> {
  await lin.each((phone) => phone.opens('workbench'))
  await lin.each((phone) => phone.sees('现在没有求助'))
  await picture('40 值班台 空', lin)

  await zhou.normal.opens('newRequest')
  await zhou.normal.chooses('漏水堵水')
  await zhou.normal.writes('说说情况', '厨房水管接口漏水，地上都是水，总阀拧不动')
  await zhou.normal.taps('马上求助')
  await zhou.normal.sees('正在问离您最近的党员')
  await zhou.elder.opens('track', zhou.normal.lastCase())
  await zhou.elder.sees('正在问离您最近的党员')
  await picture('20 正在找人', zhou)
  await lin.each((phone) => phone.sees('新求助找您'))
  await picture('41 派单', lin)
  await lin.each((phone) => phone.taps('去不了'))
  await picture('42 去不了', lin)
  await lin.each((phone) => phone.taps('关闭'))
  await zhou.normal.taps('取消求助')
  await zhou.elder.taps('取消求助')
  await picture('21 取消吗', zhou)
  await zhou.each((phone) => phone.taps('再等等'))
}

async function onTheWay({ zhou, lin }: Cast): Promise<void> {
  await lin.normal.taps('接单，马上去')
  await town.until('14:22:36')
  await lin.each((phone) => phone.sees('7 栋 2 单元 301'))
  await lin.normal.doesNotSee('接单了')
  await zhou.each((phone) => phone.sees('林建平正往您家赶'))
  await picture('22 赶来中', zhou)
  const browser = zhou.normal.page.context().browser()
  if (!browser) throw new Error('a phone without a browser')
  const photograph = await takePhotograph(browser)
  await zhou.each((phone) => phone.picks(photograph))
  await zhou.normal.taps('补张照片')
  await zhou.each((phone) => phone.seesButton('求助的照片，第 1 张，在检查'))
  const heal = [await storageOutOfReach(zhou.normal), await storageOutOfReach(zhou.elder)]
  await zhou.each((phone) => phone.taps('再补一张照片'))
  await zhou.each((phone) => phone.seesButton('第 1 张照片没传上'))
  await picture('22a 补照片', zhou)
  await zhou.each((phone) => phone.taps('删掉第 1 张照片'))
  for (const findsStorage of heal) await findsStorage()
  await picture('43 手上一件', lin)
  const code = await zhou.normal.readsCode()
  await lin.each((phone) => phone.taps('导航'))
  await picture('44 怎么走', lin)
  await lin.each((phone) => phone.taps('关闭'))
  await lin.each((phone) => phone.taps('我到了'))
  await lin.each((phone) => phone.writes('到达码', code === '1234' ? '4321' : '1234'))
  await lin.each((phone) => phone.taps('我到了'))
  await lin.each((phone) => phone.sees('到达码不对'))
  await picture('45 到达码不对', lin)
  await lin.elder.taps('关闭')
  await lin.normal.writes('到达码', code)
  await lin.normal.taps('我到了')
  await lin.normal.sees('到了，抓紧办')
}

async function done({ zhou, lin }: Cast): Promise<void> {
  await town.until('14:27:12')
  await zhou.each((phone) => phone.sees('林建平到您家了'))
  await picture('23 正在办', zhou)
  await lin.each((phone) => phone.taps('办好了'))
  await lin.each((phone) => phone.writes('办了什么', '换了接头和生料带，试水不漏。人工免费，接头 18 元'))
  await picture('46 报办好', lin)
  await lin.elder.taps('关闭')
  await lin.normal.taps('报办好')
  await town.until('14:33:40')
  await zhou.each((phone) => phone.sees('水管修好了吗？'))
  await picture('24 等您点头', zhou)
  await zhou.each((phone) => phone.taps('还没好'))
  await picture('25 还没好', zhou)
  await zhou.each((phone) => phone.taps('关闭'))
  await zhou.each((phone) => phone.taps('修好了'))
  await zhou.each((phone) => phone.chooses('很满意'))
  await picture('26 打分', zhou)
  await zhou.elder.taps('关闭')
  await zhou.normal.taps('确认办好')
  await zhou.normal.sees('您的评价')
  await zhou.elder.opens('track', zhou.normal.lastCase())
  await zhou.elder.sees('您的评价')
  await picture('27 办完了', zhou)
}

async function afterwards({ zhou, lin }: Cast): Promise<void> {
  await zhou.each((phone) => phone.opens('mine'))
  await zhou.each((phone) => phone.sees('已办完'))
  await picture('28 我的求助', zhou)
  await zhou.each((phone) => phone.opens('inbox'))
  await zhou.each((phone) => phone.sees('林建平说办好了，请您看看'))
  await picture('29 消息', zhou)
  await lin.each((phone) => phone.opens('workbench'))
  await lin.each((phone) => phone.sees('今天办好'))
  await picture('47 今天办好', lin)
}
