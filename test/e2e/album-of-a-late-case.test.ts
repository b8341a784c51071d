import { bindAlbum, picture } from './support/album'
import { type Pair, pairOf } from './support/pair'
import { townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

test('a case that takes too long, in both print sizes, on phones of 320 to 430 px, cuts nothing off', async () => {
  await town.onlyOnDuty('lin', 'zheng', 'sun')
  const zhou = await pairOf(town, 'zhou')
  const lin = await pairOf(town, 'lin')
  const zhao = await pairOf(town, 'zhao')
  await unanswered({ zhou, lin })
  await tooSlow({ zhou, lin })
  await takenOver(zhou, zhao)
})

interface Cast {
  readonly zhou: Pair
  readonly lin: Pair
}

async function unanswered({ zhou, lin }: Cast): Promise<void> {
  await zhou.normal.opens('newRequest')
  await zhou.normal.chooses('停电跳闸')
  await zhou.normal.taps('马上求助')
  await zhou.normal.sees('正在问离您最近的党员')
  await zhou.each((phone) => phone.opens('track', zhou.normal.lastCase()))
  await town.until('14:22:50')
  await zhou.each((phone) => phone.sees('在岗的党员都问过了，还没有人能来'))
  await picture('30 都问过了', zhou)
  await town.until('14:24:20')
  await lin.each((phone) => phone.opens('workbench'))
}

async function tooSlow({ zhou, lin }: Cast): Promise<void> {
  await lin.normal.taps('接单，马上去')
  await lin.normal.sees('7 栋 2 单元 301')
  await lin.each((phone) => phone.isPutInThePocket())
  await zhou.each((phone) => phone.sees('林建平正往您家赶'))
  await zhou.each((phone) => phone.opens())
  await zhou.each((phone) => phone.sees('林建平正往您家赶'))
  await picture('31 首页 赶来中', zhou)
  await town.until('14:27:20')
  await lin.each((phone) => phone.opens('workbench'))
  await lin.each((phone) => phone.sees('还能到吗？'))
  await picture('48 还能到吗', lin)
  await lin.normal.taps('能到')
  await lin.each((phone) => phone.isPutInThePocket())
  await zhou.each((phone) => phone.opens('track', zhou.normal.lastCase()))
  await town.until('14:31:40')
  await zhou.each((phone) => phone.sees('对不起，10 分钟没能到'))
  await picture('32 超时 在路上', zhou)
}

async function takenOver(zhou: Pair, zhao: Pair): Promise<void> {
  await zhao.each((phone) => phone.opens('inbox'))
  await zhao.each((phone) => phone.sees('到场超时'))
  await picture('50 值班长的消息', zhao)
  await zhao.each((phone) => phone.opens('workbench'))
  await zhao.each((phone) => phone.sees('正在办的求助'))
  await picture('51 值班台 值班长', zhao)
  await zhao.each((phone) => phone.taps('7 栋 2 单元，停电跳闸'))
  await zhao.each((phone) => phone.seesButton('换人'))
  await picture('52 值班长看一件', zhao)
  await zhao.normal.taps('换人')
  await zhao.normal.chooses('联系不上')
  await zhao.normal.taps('换人')
  await town.until('14:32:30')
  await zhou.each((phone) => phone.sees('还没有人接'))
  await picture('33 超时 没人接', zhou)
  await zhao.each((phone) => phone.seesButton('派人'))
  await zhao.each((phone) => phone.taps('派人'))
  await zhao.each((phone) => phone.sees('孙玉珍'))
  await picture('53 派谁去', zhao)
  await zhao.each((phone) => phone.taps('关闭'))
  await zhao.each((phone) => phone.taps('更多'))
  await zhao.each((phone) => phone.taps('转出去'))
  await picture('54 转出去', zhao)
  await zhao.normal.chooses('供电所')
  await zhao.normal.chooses('要专业人员')
  await zhao.normal.taps('转出去')
  await town.until('14:34:00')
  await zhou.each((phone) => phone.sees('这件事转出去办了'))
  await picture('34 已转出', zhou)
}
