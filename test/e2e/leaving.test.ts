import { callAs, control } from '../support/emulator-client'
import { cloudOutOfReach } from './support/bad-network'
import { keptOn } from './support/kept'
import { OPENIDS } from './support/people'
import type { Phone } from './support/phone'
import { takePhotograph } from './support/photographs'
import { soon } from './support/soon'
import { townHere } from './support/town-here'

const town = townHere()

const stored = () => control<readonly { readonly path: string }[]>(town.url, 'GET', ['files'])

/** Whatever a phone may keep of nobody: how it is set, the community, and that a browser is the same browser. */
const OF_NOBODY = /(^|:)(elder|community|cloud-token|cloud-device): /

const personal = async ({ page }: Phone) => (await keptOn(page)).filter((entry) => !OF_NOBODY.test(entry))

/** A photo, a voice and words, none of them sent. */
async function fillsIn(zhou: Phone): Promise<void> {
  const browser = zhou.page.context().browser()
  if (!browser) throw new Error('a phone without a browser')
  await zhou.picks(await takePhotograph(browser, { widthPx: 1_200, heightPx: 900 }))
  await zhou.says('厨房水管漏水')
  await zhou.opens('newRequest')
  await zhou.chooses('漏水堵水')
  await zhou.taps('按住说话')
  await zhou.sees('正在听您说')
  await zhou.taps('停下')
  await zhou.sees('录音会一起送到，来的人听得到')
  await zhou.taps('拍张照片')
  await zhou.sees('传好了')
  await soon(stored, (files) => files.length === 2)
}

async function leaves(zhou: Phone): Promise<void> {
  await zhou.opens('account')
  await zhou.taps('注销账号')
  await zhou.sees('这台手机上没发出去的草稿、照片、录音，也一起删。')
  await zhou.taps('继续注销')
  await zhou.taps('注销')
  await zhou.sees('注销好了')
}

describe('whoever leaves with a request that was never sent', () => {
  test('leaves no photo, no voice and no word on the phone; the next one finds an empty form', async () => {
    const zhou = await town.phoneOf('zhou')
    await fillsIn(zhou)
    expect((await personal(zhou)).join('\n')).toMatch(/厨房水管漏水/)
    await leaves(zhou)
    expect(await personal(zhou)).toEqual([])
    await zhou.opens('newRequest')
    await zhou.seesButton('选楼栋、单元、门牌')
    await zhou.seesButton('先选什么事')
    await zhou.doesNotSee('传好了')
    await zhou.hasWritten('说说情况', '')
  })

  test('is told of one that waits for a word, and nothing of it is sent', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    const heals = await cloudOutOfReach(zhou)
    await zhou.taps('马上求助')
    await zhou.sees('没发出去，网断了')
    await zhou.isPutInThePocket()
    await town.until('15:21:00')
    await zhou.page.clock.setFixedTime(Date.parse('2026-03-02T15:21:00+08:00'))
    await heals()
    await zhou.opens('account')
    await zhou.taps('注销账号')
    await zhou.sees('您有一份求助还没发出去。继续注销，就不发了。')
    await zhou.taps('继续注销')
    await zhou.taps('注销')
    await zhou.sees('注销好了')
    expect([await personal(zhou), await town.cases()]).toEqual([[], 0])
  })
})

describe('a home taken back', () => {
  test('is gone from the phone, too: the next form asks for the place', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.sees('您登记的家庭地址')
    await zhou.taps('换地址')
    await zhou.taps('就这里')
    await zhou.sees('您登记的家庭地址')
    await zhou.opens('account')
    await zhou.taps('撤回家庭地址')
    await zhou.taps('撤回')
    await zhou.sees('地址删了')
    expect((await personal(zhou)).filter((entry) => /(^|:)address: /.test(entry))).toEqual([])
    await zhou.opens('newRequest')
    await zhou.seesButton('选楼栋、单元、门牌')
  })
})

describe('whoever was told to end a request first', () => {
  test('lets go whoever has cancelled where they were sent, back on the page they came from', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    await zhou.taps('马上求助')
    await zhou.sees('到哪一步了')
    await zhou.opens('account')
    await zhou.taps('注销账号')
    await zhou.taps('去我的求助')
    await zhou.taps('漏水堵水')
    await zhou.taps('取消求助')
    await zhou.taps('取消求助')
    await zhou.sees('这次求助已取消')
    await zhou.goesBack()
    await zhou.sees('我的求助')
    await zhou.goesBack()
    await zhou.taps('注销账号')
    await zhou.sees(/办完的求助和诉求只留哪天、哪栋、多久办好/)
    await zhou.seesButton('继续注销')
  })

  test('sees on an open page too that what was ended elsewhere ties nobody', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    await zhou.taps('马上求助')
    await zhou.sees('到哪一步了')
    const helpId = new URLSearchParams(zhou.lastCase()).get('id') ?? ''
    await zhou.opens('account')
    await zhou.sees('1 件，1 件在办')
    await callAs(town.url, OPENIDS.zhou, ['help', 'withdraw', { helpId, reason: '' }])
    await zhou.taps('注销账号')
    await zhou.seesButton('继续注销')
  })
})
