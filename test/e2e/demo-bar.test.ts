import { minutes } from '../../core/kit/time'
import { townHere } from './support/town-here'

const town = townHere()

describe('the bar over the local page', () => {
  test('makes a window somebody else, and its pages theirs', async () => {
    const phone = await town.phoneOf('zhou')
    await phone.opens('me')
    await phone.sees('周秀兰')
    await phone.taps('演示：周秀兰 ▾')
    await phone.taps('林建平 党员 离 7 栋最近')
    await phone.seesButton('演示：林建平 ▾')
    await phone.opensTab('我的')
    await phone.sees('值班台')
    await phone.doesNotSee('周秀兰')
  })

  test('turns the clock, and every countdown with it', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    await zhou.taps('马上求助')
    await zhou.hears(/等回话，.*90 秒/)
    await zhou.taps('时间 +1 分')
    await zhou.sees('14:21')
    await zhou.taps('时间 +5 分')
    await zhou.sees('14:26')
    await zhou.taps('时间 +5 分')
    await zhou.sees('对不起，10 分钟没能到')
    await zhou.hears('应在 14:30 到您家，已超 1 分钟')
  })
})

describe.each([
  ['behind', -minutes(5 * 60)],
  ['ahead', minutes(30 * 60)],
])('a phone whose clock is hours %s', (_, clockAheadMs) => {
  test('shows the town’s time on its rings all the same', async () => {
    await town.onlyOnDuty('lin')
    const zhou = await town.phoneOf('zhou', { clockAheadMs })
    const lin = await town.phoneOf('lin')
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    await lin.opens('workbench')
    await lin.taps('接单，马上去')
    await zhou.hears('最晚 14:30 到您家，还有 10 分钟')
    await town.until('14:22:30')
    await zhou.hears('最晚 14:30 到您家，还有 8 分钟')
    await zhou.sees('7:30')
  })
})
