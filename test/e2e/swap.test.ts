import { bindAlbum, picture } from './support/album'
import { pairOf } from './support/pair'
import { townHere } from './support/town-here'

const town = townHere()

/** A desk's screen. */
const DESK = { width: 1440, height: 900 }

const THURSDAY = '3月5日周四午班'

afterAll(bindAlbum)

describe('a shift changes hands', () => {
  test('one offers it, the other takes it, the coordinator agrees, and all three see it', async () => {
    const lin = await town.phoneOf('lin')
    await lin.opens('shifts')
    await lin.sees('下一班', '今天晚班 18–22', /还能收到 \d+ 次提醒/)
    await lin.taps(`${THURSDAY} 13–18`)
    await lin.taps('调班')
    await lin.chooses('孙玉珍')
    await lin.writes('捎句话', '那天要去接孙女')
    await lin.taps('问问孙玉珍')
    await lin.sees(`${THURSDAY}，等孙玉珍答应。没换成之前还是您的`)

    const sun = await town.phoneOf('sun')
    await sun.opens('shifts')
    await sun.sees(`林建平想把${THURSDAY}换给您，等您回话。`, '“那天要去接孙女”')
    await sun.taps('我来，替林建平')
    await sun.sees(`您答应替林建平上${THURSDAY}，等值班长同意`)

    const zhao = await town.phoneOf('zhao', DESK)
    await zhao.opens('rosterDesk')
    await zhao.seesButton(`清河里，${THURSDAY}，林建平，想调班`)
    await zhao.chooses('想调班')
    await zhao.sees(`林建平想把${THURSDAY}换给孙玉珍，孙玉珍已同意。`)
    await zhao.taps('同意林建平调班')
    await zhao.sees('同意了，两个人都会收到通知')
    await zhao.seesButton(`清河里，${THURSDAY}，孙玉珍`)

    await lin.opens('shifts')
    await lin.sees(`${THURSDAY}换给孙玉珍了，这个班您不用来`)
    await lin.doesNotSee(`${THURSDAY} 13–18`)
    await sun.opens('shifts')
    await sun.sees(`林建平的${THURSDAY}归您了，别忘了来`, `${THURSDAY} 13–18`)
  })

  test('not against the other’s word, and the shift stays where it was', async () => {
    const lin = await town.phoneOf('lin')
    await lin.opens('shifts')
    await lin.taps(`${THURSDAY} 13–18`)
    await lin.taps('调班')
    await lin.chooses('孙玉珍')
    await lin.taps('问问孙玉珍')
    await lin.sees('等孙玉珍答应')
    const sun = await town.phoneOf('sun')
    await sun.opens('shifts')
    await sun.taps('去不了，林建平的班')
    await sun.sees('知道了，已经告诉对方')
    await lin.opens('shifts')
    await lin.sees(new RegExp(`${THURSDAY}没换成.*班还是您的`), `${THURSDAY} 13–18`)
  })
})

describe('one’s own shifts', () => {
  test('cut nothing off, in both print sizes', async () => {
    const lin = await pairOf(town, 'lin')
    await lin.each((phone) => phone.opens('shifts'))
    await lin.each((phone) => phone.sees('今天晚班 18–22', '缺人的班'))
    await picture('70 我的班', lin)
    await lin.each((phone) => phone.taps(`${THURSDAY} 13–18`))
    await lin.each((phone) => phone.taps('调班'))
    await lin.each((phone) => phone.chooses('孙玉珍'))
    await lin.each((phone) => phone.sees('换孙玉珍的哪个班'))
    await picture('71 调班', lin)
    await lin.each((phone) => phone.taps('关闭'))
    await lin.each((phone) => phone.taps('请假'))
    await lin.each((phone) => phone.sees('请多久'))
    await picture('72 请假', lin)
  })

  test('grow by an open one, and shrink by a leave that is told with its reason', async () => {
    const lin = await town.phoneOf('lin')
    await lin.opens('shifts')
    await lin.taps('我来，清河里')
    await lin.sees('报上名了，谢谢您')
    await lin.taps('3月6日周五早班 8–13')
    await lin.taps('请假')
    await lin.seesButton('先选一个原因')
    await lin.chooses('家里有事')
    await lin.taps('请假')
    await lin.sees('请好假了，值班长会安排别人', '3月6日周五 8–13 点请假')
    await lin.taps('销假')
    await lin.sees('销假了')
  })
})
