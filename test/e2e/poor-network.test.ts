import { control } from '../support/emulator-client'
import {
  captivePortal,
  cloudOutOfReach,
  holdsNextAnswer,
  isTurnedAwayOnce,
  overloadedCloud,
} from './support/bad-network'
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

const NO_NETWORK = '网断了，填的都留着，打电话照样有人管'

describe('a network that is there and does not carry', () => {
  test('of an inn that wants to be signed in to: nothing is taken for an answer', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    const heals = await captivePortal(zhou)
    await zhou.taps('马上求助')
    await zhou.sees('没发出去')
    await heals()
    await zhou.taps('再发一次')
    await zhou.sees('正在问离您最近的党员')
  })

  test('a cloud with too much to do: it is said so, and the request waits', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    const heals = await overloadedCloud(zhou)
    await zhou.taps('马上求助')
    await zhou.sees('没发出去，现在用的人多', '过一会儿自动再发')
    await zhou.doesNotSee(NO_NETWORK)
    await heals()
    await zhou.taps('再发一次')
    await zhou.sees('正在问离您最近的党员')
    expect(await town.cases()).toBe(1)
  })

  test('a function that was stopped for its time: the same, and it is tried again under the same key', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    zhou.expects(/status of 400|status 400/)
    await control(town.url, 'POST', ['faults', { match: { function: 'help' }, times: 1, effect: { timeout: true } }])
    await zhou.taps('马上求助')
    await zhou.sees('没发出去，现在用的人多')
    await zhou.doesNotSee(NO_NETWORK)
    await zhou.taps('再发一次')
    await zhou.sees('正在问离您最近的党员')
    expect(await town.cases()).toBe(1)
  })

  test('a page that cannot be opened for the same reason says so, and can be opened again', async () => {
    const zhou = await town.phoneOf('zhou')
    const heals = await overloadedCloud(zhou)
    await zhou.opens('mine')
    await zhou.sees('现在用的人多')
    await zhou.doesNotSee(NO_NETWORK)
    await heals()
    await zhou.taps('再试一次')
    await zhou.doesNotSee('现在用的人多')
  })

  test('an answer that takes long: nobody stares at a button, and it counts when it comes', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    const letGo = await holdsNextAnswer(zhou, 'help')
    await zhou.taps('马上求助')
    await zhou.sees('正在发，网有点慢', '不用再点')
    letGo()
    await zhou.sees('正在问离您最近的党员')
    expect(await town.cases()).toBe(1)
  })

  test('a phone whose clock is wrong by two hours tells the true times', async () => {
    const zhou = await town.phoneOf('zhou', { clockAheadMs: -7_200_000 })
    await fillsIn(zhou)
    const heals = await cloudOutOfReach(zhou)
    await zhou.taps('马上求助')
    await zhou.sees('没发出去')
    await heals()
    await zhou.taps('再发一次')
    await zhou.sees('正在问离您最近的党员', '14:30')
  })
})

describe('one call that fails when the app is opened for the first time', () => {
  test('for the buildings: a tap says so, and a moment later there are buildings to choose from', async () => {
    const stranger = await town.phoneOf('stranger', { firstUse: true })
    const heals = await overloadedCloud(stranger)
    await stranger.opens('newRequest')
    await stranger.taps('选楼栋、单元、门牌')
    await stranger.sees('在哪儿？', '没打开')
    await heals()
    await stranger.chooses('7 栋')
    await stranger.seesButton('再选单元')
  })

  test.each(['community', 'me'])('for %s: whoever is registered finds the own house all the same', async (op) => {
    const zhou = await town.phoneOf('zhou')
    await isTurnedAwayOnce(zhou, op)
    await zhou.opens('newRequest')
    await zhou.sees('7 栋 2 单元 301')
    await zhou.chooses('漏水堵水')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
  })
})

test('pages that were never opened open without a network as well, and say what there is to say', async () => {
  const zhou = await town.phoneOf('zhou')
  await zhou.opens('newRequest')
  await zhou.chooses('漏水堵水')
  await zhou.taps('马上求助')
  await zhou.sees('到哪一步了')
  await zhou.opens()
  await zhou.sees('正在找人')
  await zhou.page.waitForLoadState('networkidle')
  await zhou.losesNetwork()
  await zhou.taps('看进度')
  await zhou.sees('求助进度', '没打开')
  await zhou.goesBack()
  await zhou.opensTab('我的')
  await zhou.sees('账号与隐私')
  await zhou.findsNetwork()
})
