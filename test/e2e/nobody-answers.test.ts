import { townHere } from './support/town-here'

const town = townHere()

describe('three on duty, and nobody answers', () => {
  // Over 40 lines: a story, told in its order.
  test('the ladder is climbed at the engine’s turns: everybody, the coordinator, the secretary; the resident is told plainly', async () => {
    await town.onlyOnDuty('lin', 'zheng', 'sun')
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.chooses('停电跳闸')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员', '值班长赵明远')
    // Nobody looks at the case any more: what happens now, the engine does.
    await zhou.isPutInThePocket()

    const sun = await town.phoneOf('sun')
    await town.until('14:21:16')
    await sun.opens('workbench')
    await sun.sees('现在没有求助')
    await sun.isPutInThePocket()
    await town.until('14:21:17')
    await sun.opens('workbench')
    await sun.sees('新求助找您', '停电跳闸')
    await sun.isPutInThePocket()

    await town.until('14:22:17')
    await zhou.opens('track', zhou.lastCase())
    await zhou.sees('还没人接，正在问更多党员', '时限不变，退出去也接着问')
    await zhou.hears('等回话，最多 30 秒')
    await town.until('14:22:50')
    await zhou.sees('在岗的党员都问过了，还没有人能来', '值班长赵明远在安排人，时限不变')
    await zhou.isPutInThePocket()

    const zhao = await town.phoneOf('zhao')
    await town.until('14:23:16')
    await zhao.opens('inbox')
    await zhao.sees('在岗的党员都问过了，还没有人能来，请您安排。')
    await zhao.doesNotSee('求助还没有人接')
    await zhao.isPutInThePocket()
    await town.until('14:23:17')
    await zhao.opens('inbox')
    await zhao.sees('求助还没有人接', /7 栋 2 单元的停电跳闸从 14:20 等到现在没人接/)

    for (const name of ['lin', 'zheng', 'sun'] as const) {
      const phone = await town.phoneOf(name)
      await phone.opens('workbench')
      await phone.sees('还没有人接，能去请马上接', '停电跳闸')
      await phone.isPutInThePocket()
    }

    const gu = await town.phoneOf('gu')
    await town.until('14:25:16')
    await gu.opens('inbox')
    await gu.sees('还没有消息')
    await gu.isPutInThePocket()
    await town.until('14:25:17')
    await gu.opens('inbox')
    await gu.sees('求助还没有人接')
  })

  test('ten minutes later the page begins with 对不起 and names who has taken it over', async () => {
    await town.onlyOnDuty('lin', 'zheng', 'sun')
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.chooses('停电跳闸')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    await town.until('14:29:30')
    await zhou.sees('正在找人', '最晚 14:30')
    await zhou.doesNotSee('对不起')
    await town.until('14:30:17')
    await zhou.sees('对不起，10 分钟没能到', '值班长赵明远在盯', '14:30 已发提醒')
    await zhou.hears('应在 14:30 到您家，已超时')
    await zhou.sees('0:17')
    await zhou.seesButton('打给值班长')
  })

  test('the coordinator sends somebody by hand, and the resident reads who comes', async () => {
    await town.onlyOnDuty('lin', 'zheng', 'sun')
    const zhou = await town.phoneOf('zhou')
    const zhao = await town.phoneOf('zhao')
    await zhou.opens('newRequest')
    await zhou.chooses('停电跳闸')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    await town.until('14:23:30')

    await zhao.opens('workbench')
    await zhao.sees('正在办的求助')
    await zhao.taps('7 栋 2 单元，停电跳闸')
    await zhao.taps('派人')
    await zhao.ticks('孙玉珍')
    await zhao.taps('派孙玉珍去')
    await zhao.sees('派孙玉珍去了')
    await zhou.sees('孙玉珍正往您家赶', '值班长请孙玉珍过来')
  })
})
