import { callAs } from '../support/emulator-client'
import { burstPipe } from '../support/town'
import { cloudOutOfReach, holdsNextAnswer } from './support/bad-network'
import { handOn } from './support/hand'
import { OPENIDS } from './support/people'
import type { Phone } from './support/phone'
import { takePhotograph } from './support/photographs'
import { soon } from './support/soon'
import { BUILD, townHere } from './support/town-here'

const town = townHere()

async function fillsIn(phone: Phone): Promise<void> {
  await phone.opens('newRequest')
  await phone.chooses('漏水堵水')
  await phone.sees('7 栋 2 单元 301')
}

const storyOn = ({ page }: Phone) => page.getByRole('textbox', { name: '说说情况' }).filter({ visible: true }).last()

async function photographFor(phone: Phone) {
  const browser = phone.page.context().browser()
  if (!browser) throw new Error('a phone without a browser')
  return takePhotograph(browser, { widthPx: 2_400, heightPx: 1_800 })
}

describe('a request that is sent while something is still being taken', () => {
  test('takes what is being said along: the words if they are ready, the voice in any case', async () => {
    await town.onlyOnDuty('lin')
    const [zhou, lin] = [await town.phoneOf('zhou'), await town.phoneOf('lin')]
    await zhou.says('厨房水管漏水')
    await fillsIn(zhou)
    await zhou.taps('按住说话')
    await zhou.sees('正在听您说')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    await lin.opens('workbench')
    await lin.sees('厨房水管漏水')
    await lin.taps('接单，马上去')
    await lin.taps('听一遍')
    await soon(lin.played, (sounds) => sounds.length === 1)
  })

  test('takes a photo along that has just been chosen, and the next form has none', async () => {
    await town.onlyOnDuty('lin')
    const zhou = await town.phoneOf('zhou')
    await zhou.picks(await photographFor(zhou))
    await fillsIn(zhou)
    await zhou.taps('拍张照片')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    await zhou.seesButton('求助的照片，第 1 张')
    await zhou.opens('newRequest')
    await zhou.seesButton('拍张照片')
    await zhou.doesNotSee('传好了')
  })

  test('keeps its form still until it is through', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    await zhou.writes('说说情况', '厨房水管漏水')
    const letGo = await holdsNextAnswer(zhou, 'help', 'submit')
    await zhou.taps('马上求助')
    await soon(
      () => storyOn(zhou).isDisabled(),
      (disabled) => disabled,
    )
    letGo()
    await zhou.sees('正在问离您最近的党员')
  })
})

describe('photos that are chosen together', () => {
  test('are added as far as they can be read, and it is said how many could not', async () => {
    const zhou = await town.phoneOf('zhou')
    const [empty, letter] = [Buffer.alloc(0), Buffer.from('no picture at all')]
    await zhou.picks({ name: 'empty.jpg', bytes: empty }, await photographFor(zhou), {
      name: 'letter.jpg',
      bytes: letter,
    })
    await fillsIn(zhou)
    await zhou.taps('拍张照片')
    await zhou.sees('2 张打不开，别的都加上了', '传好了')
  })
})

describe('a form that is left', () => {
  test('has kept its photo when it is opened again', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.picks(await photographFor(zhou))
    await fillsIn(zhou)
    await zhou.taps('拍张照片')
    await zhou.sees('传好了')
    await zhou.opens('home')
    await zhou.opens('newRequest')
    await zhou.sees('传好了')
    await zhou.hasChosen('漏水堵水')
  })

  test('shows what is pasted into it as the cloud will keep it', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    await zhou.writes('说说情况', '厨房\u202e漏水')
    await soon(
      () => storyOn(zhou).inputValue(),
      (written) => written === '厨房漏水',
    )
  })

  // A mini-program has one window.
  const inBrowser = BUILD === 'weapp' ? test.skip : test
  inBrowser('in a second window is another request, once the first was sent and is over', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    await zhou.writes('说说情况', '厨房水管漏水')
    const second = await zhou.page.context().newPage()
    await second.goto(zhou.page.url())
    const there = handOn(second)
    await there.hasChosen('漏水堵水')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    await callAs(town.url, OPENIDS.zhou, [
      'help',
      'withdraw',
      { helpId: zhou.lastCase().replace('id=', ''), reason: '' },
    ])
    await there.writes('说说情况', '老人摔倒了')
    await there.taps('马上求助')
    await there.sees('正在问离您最近的党员')
    await there.doesNotSee('先前那一份已经收到')
    expect(await town.cases()).toBe(2)
  })
})

describe('a second phone of the same person', () => {
  test('is told what runs already, and sends all the same when it is something else', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    const first = { ...burstPipe('zhou'), clientKey: 'another-phone-of-hers' }
    await callAs(town.url, OPENIDS.zhou, ['help', 'submit', first])
    await zhou.writes('说说情况', '卫生间也漏了')
    await zhou.taps('马上求助')
    await zhou.sees('您刚才已经求助过这件事', '您有一件正在办')
    expect(await town.cases()).toBe(1)
    await zhou.hasWritten('说说情况', '卫生间也漏了')
    await zhou.taps('照样求助')
    await zhou.sees('正在问离您最近的党员')
    expect(await town.cases()).toBe(2)
  })
})

describe('a phone whose clock is put right while it waits for a network', () => {
  test('sends what was written seconds ago, and says nothing of a network that is back', async () => {
    const zhou = await town.phoneOf('zhou', { clockAheadMs: -7_200_000 })
    await fillsIn(zhou)
    const heals = await cloudOutOfReach(zhou)
    await zhou.taps('马上求助')
    await zhou.sees('没发出去，网断了')
    await zhou.page.clock.setFixedTime(Date.parse('2026-03-02T14:20:30+08:00'))
    await heals()
    await zhou.losesNetwork()
    await zhou.findsNetwork()
    await zhou.sees('正在问离您最近的党员')
    await zhou.doesNotSee('网断了，打电话照样有人管')
    expect(await town.cases()).toBe(1)
  })
})
