import { townHere } from './support/town-here'

const town = townHere()

describe('a burst pipe at the house of 周秀兰', () => {
  // Over 40 lines: a story, told in its order.
  test('is refused by the nearest member, taken by the second, and closed by her own word', async () => {
    await town.onlyOnDuty('lin', 'zheng', 'sun')
    const zhou = await town.phoneOf('zhou')
    const lin = await town.phoneOf('lin')
    const zheng = await town.phoneOf('zheng')

    await zhou.opens()
    await zhou.sees('3 位党员在岗，最近')
    await zhou.taps('一键求助')
    await zhou.chooses('漏水堵水')
    await zhou.sees('7 栋 2 单元 301')
    await zhou.writes('说说情况', '厨房水管接口漏水，地上都是水')
    await zhou.sees('138 **** 2046')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员', /离您\s\d+\s米的党员/)

    await lin.opens('workbench')
    await lin.sees('新求助找您', '漏水堵水', '7 栋 2 单元', '厨房水管接口漏水')
    await lin.doesNotSee('301')
    await lin.taps('去不了')
    await lin.chooses('走不开')
    await lin.taps('告诉他们')
    await lin.sees('知道了，已问下一位', '现在没有求助')

    await zheng.opens('workbench')
    await zheng.taps('接单，马上去')
    await zheng.sees('7 栋 2 单元 301', '敲门重一点')

    await zhou.sees('郑卫东正往您家赶', '人到门口，请把这 4 位数告诉他')
    await zhou.doesNotSee('林建平')
    const code = await zhou.readsCode()

    await town.until('14:24:00')
    await zheng.taps('我到了')
    await zheng.writes('到达码', code)
    await zheng.taps('我到了')
    await zheng.sees('到了，抓紧办')
    await town.until('14:26:00')
    await zhou.sees('郑卫东到您家了')

    await zheng.taps('办好了')
    await zheng.writes('办了什么', '换了接头，试水不漏。人工免费')
    await zheng.taps('报办好')
    await town.until('14:28:00')
    await zhou.sees('水管修好了吗？', '换了接头，试水不漏。人工免费')

    await zhou.taps('修好了')
    await zhou.chooses('很满意')
    await zhou.taps('确认办好')
    await zhou.sees('这件事办完了', '您的评价：很满意')

    await zheng.opens('workbench')
    await zheng.sees('今天办好', '居民点头了')
  })
})
