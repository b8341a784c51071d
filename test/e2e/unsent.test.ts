import { callAs } from '../support/emulator-client'
import { cloudOutOfReach, isTurnedAway } from './support/bad-network'
import { OPENIDS } from './support/people'
import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()

/** Fills the form in, but for the last tap. */
async function fillsIn(phone: Phone, place = '7 栋 2 单元 301'): Promise<void> {
  await phone.opens('newRequest')
  await phone.chooses('漏水堵水')
  await phone.writes('说说情况', '厨房水管接口漏水')
  await phone.sees(place)
}

/** Time passes for the town and on this phone's own clock. */
async function later(phone: Phone, time: string): Promise<void> {
  await town.until(time)
  await phone.page.clock.setFixedTime(Date.parse(`2026-03-02T${time}+08:00`))
}

const NO_NETWORK = '网断了，填的都留着，打电话照样有人管'

describe('a request that cannot be sent', () => {
  test('waits on home, survives the app, goes out by itself, and tells when', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    const heals = await cloudOutOfReach(zhou)
    await zhou.taps('马上求助')
    await zhou.sees('没发出去，网断了', '由这部手机发，小程序先别关', '10 分钟从发出去那一刻算起', NO_NETWORK)
    await zhou.opens()
    await zhou.sees('还没发出去', '漏水堵水，7 栋 2 单元 301', '连上网会自动再发')
    await zhou.opensTab('我的')
    await zhou.sees('网断了，打电话照样有人管')
    await zhou.opens('mine')
    await zhou.sees('还没发出去', '漏水堵水，7 栋 2 单元 301')
    await zhou.doesNotSee('还没有求助过')
    expect(await town.cases()).toBe(0)
    await zhou.isPutInThePocket()
    await later(zhou, '14:27:00')
    await heals()
    await zhou.opens()
    await zhou.sees('求助发出去了', '您 14:20 写的，14:27 才发出去，时限从 14:27 算起', '正在找人')
    await zhou.doesNotSee('还没发出去')
    expect(await town.cases()).toBe(1)
    await zhou.taps('看进度')
    await zhou.sees('到哪一步了', '您 14:20 写的，14:27 才发出去', '正在问离您最近的党员')
    await zhou.opens()
    await zhou.sees('正在找人')
    await zhou.doesNotSee('求助发出去了')
  })

  test('is seen to be in, although the cloud has no time for the page that follows', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    await isTurnedAway(zhou, 'watch')
    await zhou.taps('马上求助')
    await zhou.sees('到哪一步了', '正在问离您最近的党员')
    await zhou.doesNotSee('没打开')
  })

  test('is one case, though every answer but the last is lost and it is sent from two pages', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    await zhou.losesNextAnswer('help')
    await zhou.taps('马上求助')
    await zhou.sees('没发出去，网断了')
    await zhou.losesNextAnswer('help')
    await zhou.doubleTaps('再发一次')
    await zhou.sees('正在问离您最近的党员')
    expect(await town.cases()).toBe(1)
  })

  test('can be taken back and changed', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    const heals = await cloudOutOfReach(zhou)
    await zhou.taps('马上求助')
    await zhou.sees('没发出去，网断了')
    await zhou.taps('回去改一改')
    await zhou.hasChosen('漏水堵水')
    await zhou.writes('说说情况', '卫生间地漏堵了')
    await heals()
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    expect(await town.cases()).toBe(1)
  })

  test('changed after a try had got through unheard, tells that the earlier one counts', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    await zhou.losesNextAnswer('help')
    await zhou.taps('马上求助')
    await zhou.sees('没发出去，网断了')
    await zhou.taps('回去改一改')
    await zhou.writes('说说情况', '卫生间地漏堵了')
    await zhou.taps('马上求助')
    await zhou.sees('先前那一份已经收到，后来改的没有算进去')
    expect(await town.cases()).toBe(1)
  })

  test('and is given up: nothing is sent, and what had got through unheard is called off', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    await zhou.losesNextAnswer('help')
    await zhou.taps('马上求助')
    await zhou.sees('没发出去，网断了')
    expect(await town.cases()).toBe(1)
    await zhou.taps('不发了')
    await zhou.sees('万一刚才已经发到了，连上网会替您取消')
    await zhou.taps('不发了')
    await zhou.seesButton('先选什么事')
    await zhou.opens('mine')
    await zhou.sees('已取消')
    await zhou.opens('newRequest')
    await zhou.hasWritten('说说情况', '')
  })

  test('gives way to a telephone call that was heard', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    const heals = await cloudOutOfReach(zhou)
    await zhou.taps('马上求助')
    await zhou.taps('打热线')
    await zhou.sees('电话打通了吗？', '免得来两拨人')
    await zhou.taps('打通了，不用发了')
    await heals()
    await zhou.opens()
    await zhou.sees('求助以后')
    expect(await town.cases()).toBe(0)
  })

  test('and then is refused, shows why, and what to mend', async () => {
    const tao = await town.phoneOf('tao')
    await fillsIn(tao, '30 栋 1 单元 802')
    const heals = await cloudOutOfReach(tao)
    await tao.taps('马上求助')
    await tao.sees('没发出去，网断了')
    for (const no of [1, 2, 3]) await callAs(town.url, OPENIDS.tao, ['help', 'submit', another(no)])
    await heals()
    await tao.opens()
    await tao.sees('没收下', '您已有 3 件求助在办')
    await tao.taps('去改一改')
    await tao.sees('没发出去，您填的都还在', '您已有 3 件求助在办')
    await tao.hasChosen('漏水堵水')
  })

  test('for an hour, asks before it goes out', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    const heals = await cloudOutOfReach(zhou)
    await zhou.taps('马上求助')
    await zhou.sees('没发出去，网断了')
    await zhou.isPutInThePocket()
    await later(zhou, '15:21:00')
    await heals()
    await zhou.opens()
    await zhou.sees('是 14:20 写的。还要人来吗？')
    expect(await town.cases()).toBe(0)
    await zhou.taps('还要发')
    await zhou.sees('正在找人')
    expect(await town.cases()).toBe(1)
  })
})

function another(no: number) {
  return {
    ...{ communityId: 'tonghuali', clientKey: `another-${no}`, category: 'power' as const, text: '', anyway: true },
    ...{ name: '陶先生', phone: '13800003172', address: { buildingId: 'building-9', unit: '1', door: '102' } },
  }
}
