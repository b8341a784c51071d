import { callAs } from '../support/emulator-client'
import { bindAlbum, deskPicture, picture } from './support/album'
import { type Pair, pairOf } from './support/pair'
import { OPENIDS } from './support/people'
import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

/** A desk's screen and its mouse. */
const DESK = { width: 1440, height: 900 }

async function deskOfZhao(): Promise<Phone> {
  const zhao = await town.phoneOf('zhao', DESK)
  await zhao.opens('coordinatorDesk')
  await zhao.sees('调度台', '现在没有求助')
  return zhao
}

async function zhouAsksFor(what: string): Promise<Pair> {
  const zhou = await pairOf(town, 'zhou')
  await zhou.normal.opens('newRequest')
  await zhou.normal.chooses(what)
  await zhou.normal.taps('马上求助')
  await zhou.normal.sees('正在问离您最近的党员')
  await zhou.elder.opens('track', zhou.normal.lastCase())
  return zhou
}

/** 陶晓雯 is with a friend, one staircase from 周秀兰, and the water runs there. */
async function aNeighbourAsks(): Promise<void> {
  await callAs(town.url, OPENIDS.tao, [
    'help',
    'submit',
    {
      ...{ communityId: 'tonghuali', clientKey: 'a-neighbour-of-zhou', category: 'leak', text: '阳台漏水', photos: [] },
      ...{ name: '陶晓雯', phone: '13800003172', address: { buildingId: 'building-7', unit: '1', door: '102' } },
    },
  ])
}

describe('two in one building, and two for one of them', () => {
  // Over 40 lines: a story, told in its order.
  test('the desk is told of both, offers one trip for the two, and asks a second member along', async () => {
    await town.onlyOnDuty('lin', 'zheng', 'sun')
    const zhao = await deskOfZhao()
    const [lin, zheng] = [await pairOf(town, 'lin'), await pairOf(town, 'zheng')]
    await lin.each((phone) => phone.opens('workbench'))
    await zheng.each((phone) => phone.opens('workbench'))
    const first = zhao.sees('新求助：7 栋 2 单元，停电跳闸') // it stands two seconds: whoever looks for it afterwards may be late
    const zhou = await zhouAsksFor('停电跳闸')
    await first
    await zheng.each((phone) => phone.sees('新求助找您'))
    const gone = zheng.normal.sees('刚才那一单不用您去了，谢谢您')
    await lin.normal.taps('接单，马上去')
    await gone

    const second = zhao.sees('新求助：7 栋 1 单元，漏水堵水')
    await aNeighbourAsks()
    await second
    await zhao.sees('正在办的 2 件')
    await zhao.sees(/同一栋楼还有一件：1 单元漏水堵水/)
    await zhao.taps('去看那一件')
    await zhao.sees(/同一栋楼还有一件：2 单元停电跳闸，14:20 报的，林建平/)
    await deskPicture('调度台 同一栋楼', zhao)
    await zhao.taps('并一趟，2 单元停电跳闸')
    await zhao.sees('和哪一件并一趟？')
    await deskPicture('调度台 并一趟', zhao)
    await zhao.taps('7 栋 2 单元，停电跳闸')
    await zhao.sees(/并成一趟了/)
    await lin.each((phone) => phone.sees('这一趟去 2 家，一家一家办'))
    await picture('55 一趟两家', lin)
    await lin.normal.chooses('7 栋 1 单元 102')
    await lin.normal.sees('阳台漏水')
    await zhou.each((phone) => phone.sees('楼里还有一家也要办，同一趟去，不会落下您'))

    await zhao.page.getByRole('radio', { name: /^停电跳闸/ }).click()
    await zhao.sees('7 栋 2 单元 301，停电跳闸')
    await zhao.presses('4')
    await zhao.ticks('郑卫东')
    await zhao.sees(/郑卫东，骑电动车约 \d+ 分钟到/)
    await deskPicture('调度台 加一人', zhao)
    await zhao.taps('请郑卫东一起去')
    await zhao.sees('正在问郑卫东')
    await zheng.each((phone) => phone.sees('请您一起去', '停电跳闸'))
    await picture('56 请您一起去', zheng)
    await zheng.normal.taps('好，一起去')
    await zheng.normal.sees('7 栋 2 单元 301')
    await zhou.each((phone) => phone.sees('郑卫东也在赶来，和林建平一起办'))
    await picture('37 两个人来', zhou)
    await zheng.each((phone) => phone.sees('赶过去'))
    await picture('57 一起去', zheng)
  })

  test('the coordinator goes in person, and the case is on the own table', async () => {
    await town.onlyOnDuty('lin', 'zheng')
    const zhao = await deskOfZhao()
    const zhou = await zhouAsksFor('停电跳闸')
    await zhao.sees('正在办的 1 件', '下一步告诉谁')
    await zhao.presses('2')
    await zhao.sees('您自己去？')
    await zhao.taps('我来接')
    await zhao.sees('这一件归您了')
    await zhou.each((phone) => phone.sees('赵明远正往您家赶'))
    const phone = await town.phoneOf('zhao')
    await phone.opens('workbench')
    await phone.sees('7 栋 2 单元 301')
    await phone.seesButton('我到了')
  })
})

describe('whoever is long inside', () => {
  test('is asked whether all is well; silence is the desk’s matter until one tap ends it', async () => {
    await town.onlyOnDuty('lin')
    const zhao = await deskOfZhao()
    const zhou = await zhouAsksFor('邻里调解')
    const lin = await pairOf(town, 'lin')
    await lin.each((phone) => phone.opens('workbench'))
    await lin.normal.taps('接单，马上去')
    await zhou.normal.sees('林建平正往您家赶')
    const code = await zhou.normal.readsCode()
    await lin.normal.taps('我到了')
    await lin.normal.writes('到达码', code)
    await lin.normal.taps('我到了')
    await lin.normal.sees('到了，抓紧办')
    await lin.each((phone) => phone.isPutInThePocket())
    await town.until('14:36:20')
    await lin.each((phone) => phone.opens('workbench'))
    await lin.each((phone) => phone.sees('都好吗？'))
    await picture('49 都好吗', lin)
    await lin.each((phone) => phone.isPutInThePocket())
    await town.until('14:42:20')
    await zhao.sees('林建平没回“都好吗？”')
    await deskPicture('调度台 没回都好吗', zhao)
    await lin.normal.opens('workbench')
    await lin.normal.taps('都好')
    await lin.normal.sees('好，忙您的')
    await zhao.doesNotSee('林建平没回“都好吗？”')
  })
})

describe('a drill', () => {
  test('pages everybody on duty, is answered with one tap, and tells who could not be reached, who was silent, and who answered', async () => {
    await town.onlyOnDuty('lin', 'zheng', 'yu')
    const zhao = await deskOfZhao()
    await zhao.taps('现在演练')
    await zhao.taps('开始演练')
    await zhao.sees(/演练开始了，叫了 3 位/)
    const lin = await pairOf(town, 'lin')
    await lin.each((phone) => phone.opens('workbench'))
    await lin.each((phone) => phone.sees('演练：看得到这条吗？'))
    await picture('58 演练', lin)
    await lin.normal.taps('收到')
    await lin.normal.sees('收到了，谢谢您')
    await zhao.opens('coordinatorDesk')
    await zhao.sees(
      /1\/3 人回了“收到”/,
      '没送到',
      '于海涛（微信提醒没通）',
      '送到了，还没回',
      '郑卫东（微信提醒）',
      /林建平 \d+ 秒/,
    )
    await deskPicture('调度台 演练', zhao)
  })
})
