import { WINDOW_MS } from '../../core/volunteering/rotating-code'
import { readCode } from '../support/read-code'
import { today } from './support/activity-here'
import type { Phone } from './support/phone'
import { soon } from './support/soon'
import { townHere } from './support/town-here'

const town = townHere()

/** What somebody's camera reads on the organiser's screen at this time of the town's clocks. */
async function shownBy(organiser: Phone, time: string): Promise<string> {
  const window = `.${Math.floor(today(time) / WINDOW_MS)}.`
  await organiser.hears('签到码')
  const read = await soon(
    async () => readCode(await organiser.page.getByRole('img', { name: '签到码' }).screenshot()),
    (text) => text?.includes(window) === true,
  )
  return read ?? ''
}

/** Written by a member, let out by the coordinator: one seat, from three to half past. */
async function published(): Promise<void> {
  const lin = await town.phoneOf('lin')
  await lin.opens('organised')
  await lin.taps('写一个活动')
  await lin.seesButton('先起个名字')
  await lin.writes('活动叫什么', '清理 7 栋楼道')
  await lin.writes('在哪儿集合', '7 栋门口')
  await lin.chooses('今天')
  await lin.writes('从几点', '15')
  await lin.writes('到几点', '15点半')
  await lin.writes('要几个人', '1')
  await lin.writes('要带什么、注意什么', '手套我们备好\n穿旧衣服')
  await lin.taps('写好了，请社区发布')
  await lin.sees('还没发布，只有社区看得到', '手套我们备好')

  const zhao = await town.phoneOf('zhao')
  await zhao.opens('organised')
  await zhao.sees(/林建平写的，等您发布/)
  await zhao.taps('清理 7 栋楼道')
  await zhao.taps('发布')
  await zhao.sees('发布了，大家看得到了')
}

describe('a morning of volunteers', () => {
  // Over 40 lines: a story, told in its order.
  test('is published, filled, promoted from the waiting list, attended by code, and counted', async () => {
    await published()
    const zhou = await town.phoneOf('zhou')
    const tao = await town.phoneOf('tao')

    await zhou.opens()
    await zhou.taps('志愿服务')
    await zhou.taps('清理 7 栋楼道')
    await zhou.taps('我要报名')
    await zhou.sees('报上名了，谢谢您', '您报上名了')

    await tao.opens('volunteering')
    await tao.taps('清理 7 栋楼道')
    await tao.taps('满了，排候补')
    await tao.sees('您排第 1 位')

    await zhou.taps('来不了，取消报名')
    await zhou.sees('您的名额马上给下一位。还想去，要重新报。')
    await zhou.taps('取消报名')
    await zhou.sees('这次报名取消了')

    await tao.opens('inbox')
    await tao.taps('未读，有名额了：清理 7 栋楼道')
    await tao.sees('有名额了，您去吗？')
    await tao.taps('我要去')
    await tao.sees('您报上名了')

    await town.until('14:50:00')
    const lin = await town.phoneOf('lin')
    await lin.opens('organised')
    await lin.taps('清理 7 栋楼道')
    await lin.taps('名单和签到码')
    await lin.sees('来的、走的，都扫这个码', '1 人要来，到了 0 人')
    await tao.opens('volunteering')
    await tao.taps('清理 7 栋楼道')
    await tao.scans(await shownBy(lin, '14:50'))
    await tao.taps('扫码签到')
    await tao.sees('14:50 签到了')

    await town.until('15:28:00')
    await tao.scans(await shownBy(lin, '15:28'))
    await tao.taps('扫码签退')
    await tao.sees('谢谢您来', /记了 28 分钟，组织的人确认后算数/)

    await town.until('15:29:00')
    await lin.sees(/14:50 到了，15:28 走了/)
    await lin.taps('陶晓雯')
    await lin.taps('确认时长')
    await lin.sees('陶晓雯的时长确认了')

    await tao.opens('record')
    await tao.sees('清理 7 栋楼道', /28 分钟，A 级/, '+4', /服务所得/)
    await tao.taps('开服务证明')
    await tao.taps('开证明')
    await tao.sees('志愿服务证明', /陶晓雯，2026年1月1日至2026年3月2日/, /A 级 0.4 小时，1 次/)
    const code = new URLSearchParams(tao.page.url().split('?').at(-1)).get('code') ?? ''

    const gu = await town.phoneOf('gu')
    await gu.opens('certificate')
    await gu.writes('证明编号', code)
    await gu.taps('查一查')
    await gu.sees(/陶晓雯，2026年1月1日至2026年3月2日/)
  })

  test('a code from half an hour ago lets nobody in', async () => {
    await published()
    const zhou = await town.phoneOf('zhou')
    const lin = await town.phoneOf('lin')
    await zhou.opens('volunteering')
    await zhou.taps('清理 7 栋楼道')
    await zhou.taps('我要报名')
    await zhou.sees('您报上名了')
    await town.until('14:50:00')
    await lin.opens('organised')
    await lin.taps('清理 7 栋楼道')
    await lin.taps('名单和签到码')
    await zhou.scans(await shownBy(lin, '14:50'))
    await town.until('15:05:00')
    await zhou.taps('扫码签到')
    await zhou.sees('这个码过期了，请再扫一次组织者手机上的码')
    await lin.taps('周秀兰')
    await lin.taps('到了，代签到')
    await lin.sees('替周秀兰签到了')
  })

  test('a code that did not get through comes by itself', async () => {
    await published()
    await town.until('14:50:00')
    const lin = await town.phoneOf('lin')
    await lin.opens('organised')
    await lin.taps('清理 7 栋楼道')
    await lin.losesNextAnswer('volunteering', 'code')
    await lin.taps('名单和签到码')
    await lin.hears('签到码')
    expect(lin.timesAsked('code')).toBe(2)
  })

  test('two touches before the page is drawn both count', async () => {
    const lin = await town.phoneOf('lin')
    await lin.opens('organised')
    await lin.taps('写一个活动')
    await lin.seesButton('先起个名字')
    const boxes = lin.page.getByRole('checkbox').filter({ visible: true })
    await boxes.evaluateAll((all) => {
      for (const box of all.slice(0, 2)) (box as HTMLElement).click()
    })
    await boxes
      .nth(0)
      .and(lin.page.getByRole('checkbox', { checked: true }))
      .waitFor()
    await boxes
      .nth(1)
      .and(lin.page.getByRole('checkbox', { checked: true }))
      .waitFor()
  })

  test('a stranger is asked for a name at the tap, and not before', async () => {
    await published()
    const stranger = await town.phoneOf('stranger')
    await stranger.opens('volunteering')
    await stranger.taps('清理 7 栋楼道')
    await stranger.taps('我要报名')
    await stranger.writes('怎么称呼您', '小何')
    await stranger.writes('电话', '13900001234')
    await stranger.taps('留好称呼，报名')
    await stranger.sees('您报上名了')
  })
})
