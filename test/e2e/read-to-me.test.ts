import type { DemoTown } from './support/demo-town'
import { leakIsReported } from './support/leak'
import type { Phone } from './support/phone'
import { soon } from './support/soon'
import { BUILD, townHere } from './support/town-here'

const town = townHere()

const ASKING = '正在问离您最近的党员，一般 1 分钟内有人接，退出去也接着问'

/** 周秀兰, in large print, waits for somebody to come. */
async function givenWaiting(here: DemoTown): Promise<Phone> {
  await here.onlyOnDuty('lin')
  const zhou = await here.phoneOf('zhou', { elder: true })
  await zhou.opens('newRequest')
  await zhou.chooses('漏水堵水')
  await zhou.taps('马上求助')
  await zhou.sees('正在问离您最近的党员')
  return zhou
}

const hasSpoken = (phone: Phone, times: number) => soon(phone.spoken, (all) => all.length === times)

describe('读给我听', () => {
  test('reads the sentence of the moment, and stops at a second tap', async () => {
    const zhou = await givenWaiting(town)
    await zhou.taps('读给我听')
    await zhou.seesButton('停下')
    expect(await hasSpoken(zhou, 1)).toEqual([ASKING])
    await zhou.taps('停下')
    await zhou.seesButton('读给我听')
    await soon(zhou.hushed, (times) => times === 1)
    await zhou.hearsOut()
    await zhou.taps('读给我听')
    expect(await hasSpoken(zhou, 2)).toEqual([ASKING, ASKING])
    await zhou.seesButton('读给我听')
    expect(zhou.hushed()).toBe(1)
  })

  test('reads what has come of it meanwhile', async () => {
    const zhou = await givenWaiting(town)
    const lin = await town.phoneOf('lin')
    await lin.opens('workbench')
    await lin.taps('接单，马上去')
    await town.until('14:20:05')
    await zhou.sees('林建平正往您家赶')
    await zhou.taps('读给我听')
    expect(await hasSpoken(zhou, 1)).toEqual(['林建平正往您家赶，约 3 分钟到，14:50 前办好'])
  })

  test('falls silent when the page is left', async () => {
    const zhou = await givenWaiting(town)
    await zhou.opens()
    await zhou.taps('看进度')
    await zhou.sees('到哪一步了')
    await zhou.taps('读给我听')
    await hasSpoken(zhou, 1)
    await zhou.seesButton('停下')
    await zhou.goesBack()
    await soon(zhou.hushed, (times) => times === 1)
    await zhou.sees('一键求助')
    await zhou.doesNotSee('停下')
  })

  test('without a voice says so, and what is to be read stays there', async () => {
    const zhou = await givenWaiting(town)
    await zhou.cannotSpeak()
    await zhou.taps('读给我听')
    await zhou.sees('读不出来', '正在问离您最近的党员')
    await zhou.taps('读不出来')
    await hasSpoken(zhou, 2)
  })

  test('stands on home where any page has a voice, and not where only the case has one', async () => {
    const zhou = await town.phoneOf('zhou', { elder: true })
    await zhou.opens()
    await zhou.sees('一键求助')
    await zhou.seesButton('换回普通版')
    if (BUILD === 'weapp') return zhou.doesNotSee('读给我听')
    await zhou.taps('读给我听')
    expect(await hasSpoken(zhou, 1)).toEqual([expect.stringMatching(/^要帮忙，就点红色的大按钮/)])
  })

  test('is for large print', async () => {
    const { zhou } = await leakIsReported(town)
    await zhou.sees('到哪一步了')
    await zhou.doesNotSee('读给我听')
  })
})
