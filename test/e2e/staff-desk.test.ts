import { parseScene } from '../../core/people/scene'
import { readCode } from '../support/read-code'
import { bindAlbum, deskPicture, picture } from './support/album'
import { pairOf } from './support/pair'
import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()
const SCREEN = { width: 1440, height: 900 }

afterAll(bindAlbum)

async function desk(who: 'zhao' | 'gu'): Promise<Phone> {
  const phone = await town.phoneOf(who, SCREEN)
  await phone.opens('adminDesk')
  await phone.sees('接待室在哪儿')
  await phone.page.getByRole('link', { name: '人员与身份' }).click()
  await phone.sees('请一位来')
  return phone
}

/** What a camera reads off the screen. */
async function sceneOn({ page }: Phone): Promise<string> {
  const code = page.locator('.staff-code__picture')
  await code.waitFor()
  const read = readCode(await code.screenshot()) ?? ''
  expect(read.split('?')[0]).toBe('packages/account/pages/role/index')
  return new URLSearchParams(read.split('?')[1]).get('scene') ?? ''
}

describe('people and roles', () => {
  test('a code is shown, scanned and taken up once; the role is there, is taken away again, and both are on record', async () => {
    const gu = await desk('gu')
    await deskPicture('90 人员与身份', gu)
    await gu.chooses('接线员')
    await gu.taps('出示邀请码')
    await gu.sees('请对方用微信扫这个码，来做接线员。')
    const scene = await sceneOn(gu)
    expect(parseScene(scene).inviteCode).toBeDefined()
    await deskPicture('91 邀请码', gu)

    const zhou = await pairOf(town, 'zhou')
    await zhou.each(async (phone) => {
      await phone.scansCodeOf('role', scene)
      await phone.sees(/请您做接线员/)
    })
    await picture('92 社区请您来', zhou)
    await zhou.normal.taps('我愿意')
    await zhou.normal.sees('好了，您现在是接线员')
    await zhou.elder.taps('我愿意')
    await zhou.elder.sees('好了，您现在是接线员')
    await picture('93 答应了', zhou)
    const tao = await town.phoneOf('lin')
    await tao.scansCodeOf('role', scene)
    await tao.sees('这个邀请码用过了或过期了，请社区再给您一个')

    await gu.sees('码用过了')
    await gu.writes('找名字', '周秀兰')
    await gu.taps('周秀兰')
    await gu.taps('不再是接线员')
    await gu.taps('取消接线员')
    await gu.sees('取消好了')
    await gu.page.getByRole('link', { name: '谁改了什么' }).click()
    await gu.chooses('身份')
    await gu.sees('周秀兰：没有身份改成接线员', '周秀兰：接线员改成没有身份', /顾.*邀请/)
    await deskPicture('94 身份改动', gu)
  })

  test('what somebody still has to do comes first, and nobody takes away their own', async () => {
    const zhao = await desk('zhao')
    expect(await zhao.page.getByRole('radio', { name: '书记' }).count()).toBe(1)
    await zhao.writes('找名字', '林建平')
    await zhao.taps('林建平')
    await zhao.taps('不再是值班党员')
    await zhao.taps('取消值班党员')
    await zhao.sees('现在还不能取消', '还在岗，先请本人下岗')
    await deskPicture('95 还不能取消', zhao)
    await zhao.presses('Escape')
    await zhao.writes('找名字', '赵明远')
    await zhao.taps('赵明远')
    await zhao.sees('自己的身份要由别人来取消。')
  })

  test('a code that was called off opens nothing', async () => {
    const zhao = await desk('zhao')
    await zhao.chooses('值班党员')
    await zhao.taps('出示邀请码')
    const scene = await sceneOn(zhao)
    await zhao.taps('收回这个码')
    await zhao.sees('收回了，这个码不能用了')
    const zhou = await town.phoneOf('zhou')
    await zhou.scansCodeOf('role', scene)
    await zhou.sees('这个邀请码用过了或过期了，请社区再给您一个')
    await zhou.opens('role')
    await zhou.sees('没看到邀请码')
  })
})
