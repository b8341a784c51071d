import { bindAlbum, deskPicture } from './support/album'
import { townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

/** A desk's screen and its mouse. */
const DESK = { width: 1440, height: 900 }

async function powerFails() {
  await town.onlyOnDuty('lin', 'zheng', 'sun')
  const zhou = await town.phoneOf('zhou')
  await zhou.opens('newRequest')
  await zhou.chooses('停电跳闸')
  await zhou.taps('马上求助')
  await zhou.sees('正在问离您最近的党员')
  return zhou
}

describe('the coordinator at the desk', () => {
  test('watches a case climb the ladder by the engine’s turns, and sends somebody by hand after a second look', async () => {
    const zhou = await powerFails()
    await zhou.isPutInThePocket()
    const zhao = await town.phoneOf('zhao', DESK)
    await zhao.opens('coordinatorDesk')
    await zhao.sees('正在办的 1 件', '下一级：告诉值班长赵明远', '14:20 按规矩问 2 位')
    await zhao.sees(/还没人接，还有 [23] 分/)

    await town.until('14:23:17')
    await zhao.sees('已告诉值班长赵明远', '下一级：告诉书记', /问全部在岗的/)
    await deskPicture('90 值班长台 没人接', zhao)
    await town.until('14:25:17')
    await zhao.sees('已告诉书记')

    await zhao.presses('1')
    await zhao.sees('派谁去？')
    await zhao.ticks('孙玉珍')
    await zhao.sees(/孙玉珍，走路约 \d+ 分钟到，赶不上 14:30/)
    await zhao.ticks('孙玉珍')
    await zhao.ticks('林建平')
    await zhao.sees(/林建平，走路约 \d+ 分钟到，最晚 14:30 到/)
    await deskPicture('91 值班长台 派谁去', zhao)
    await zhao.taps('派林建平去')
    await zhao.sees('派林建平去了', '林建平 赶来中')
    await zhou.opens('track', zhou.lastCase())
    await zhou.sees('林建平正往您家赶')
  })

  test('loses the race to a member and reads who was faster', async () => {
    await powerFails()
    const zhao = await town.phoneOf('zhao', DESK)
    await zhao.opens('coordinatorDesk')
    await zhao.sees('正在办的 1 件', '下一步告诉谁')
    await zhao.presses('1')
    await zhao.ticks('孙玉珍')
    const lin = await town.phoneOf('lin')
    await lin.opens('workbench')
    await lin.taps('接单，马上去')
    await lin.sees('赶过去')
    await zhao.taps('派孙玉珍去')
    await zhao.sees('慢了一步，林建平 14:20 已经接了')
  })

  test('stops the clocks with a reason that the resident reads, and starts them again', async () => {
    const zhou = await powerFails()
    const zhao = await town.phoneOf('zhao', DESK)
    await zhao.opens('coordinatorDesk')
    // Nothing stands still while nobody is coming: first somebody has the case.
    const lin = await town.phoneOf('lin')
    await lin.opens('workbench')
    await lin.taps('接单，马上去')
    await zhao.sees('正在办的 1 件', '下一步告诉谁', '林建平 赶来中', '打给林建平')
    await zhao.presses('6')
    await zhao.chooses('30 分钟')
    await zhao.chooses('等物业开门')
    await zhao.taps('停计时')
    await zhao.sees('计时停到 14:50，因为：等物业开门')
    await deskPicture('92 值班长台 停计时', zhao)
    await zhou.sees(/等物业开门/)
    await zhao.presses('6')
    await zhao.taps('接着计时')
    await zhao.sees('计时接着走了')
    await zhao.doesNotSee('计时停到 14:50，因为：等物业开门')
  })
})
