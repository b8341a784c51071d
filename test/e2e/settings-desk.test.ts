import { bindAlbum, deskPicture } from './support/album'
import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()
const SCREEN = { width: 1440, height: 900 }

afterAll(bindAlbum)

async function desk(who: 'zhao' | 'gu' = 'zhao'): Promise<Phone> {
  const phone = await town.phoneOf(who, SCREEN)
  await phone.opens('adminDesk')
  await phone.sees('接待室在哪儿', '现在用的就是这一版')
  return phone
}

const part = (phone: Phone, title: string) => phone.page.getByRole('link', { name: new RegExp(`^${title}`) }).click()

async function saves(phone: Phone): Promise<void> {
  await phone.taps('保存')
  await phone.sees(/存下这 \d+ 处改动？/)
  await phone.taps('保存')
}

/** Everything on this desk that changes something. */
const CHANGES = /保存|没有要存的|加|减|添|撤|去掉|往前|换人/

/** What a row hides is to be looked at as well. */
async function opensTheFirstRow(phone: Phone): Promise<void> {
  const rows = phone.page.locator('.town-open__head')
  if ((await rows.count()) > 0) await rows.first().click()
}

describe('how the community runs', () => {
  test('a change is looked at before it is saved, holds afterwards, and is on record with what stood there', async () => {
    const zhao = await desk()
    await deskPicture('80 接待时间', zhao)
    await part(zhao, '承诺时限')
    await zhao.taps('漏水堵水，几分钟到，加到 11 分钟')
    await zhao.sees('改了 1 处，还没保存', '漏水堵水：几分钟到，10 分钟改成 11 分钟')
    await deskPicture('81 承诺时限', zhao)
    await saves(zhao)
    await zhao.sees('存好了，一分钟后就按新的来', '现在用的就是这一版')
    await part(zhao, '谁改了什么')
    await zhao.sees(/承诺时限 · 赵明远/, '漏水堵水：几分钟到，10 分钟改成 11 分钟')
    await deskPicture('82 谁改了什么', zhao)
  })

  test('a category with a question of its own is there for whoever files next', async () => {
    const zhao = await desk()
    await part(zhao, '诉求类别')
    await zhao.taps('添一个类别')
    await zhao.writes('名字', '电梯')
    await zhao.chooses('3 个工作日')
    await zhao.taps('加一句')
    await zhao.seesButton('先改好 1 处')
    await zhao.writes('第 1 句问什么', '哪一部电梯？')
    await zhao.writes('第 1 句的选项', '东边、西边')
    await zhao.sees(/“电梯”：新添/, /“哪一部电梯？”：新添，选项东边、西边/)
    await deskPicture('83 诉求类别', zhao)
    await saves(zhao)
    await zhao.sees('存好了，一分钟后就按新的来')
    await town.until('14:22:00')
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newAppeal')
    await zhou.chooses('电梯')
    await zhou.sees('哪一部电梯？')
  })

  test('what cannot be used is said at once, and saving waits', async () => {
    const zhao = await desk()
    await part(zhao, '求助的阶梯')
    await zhao.page
      .getByRole('button', { name: /^第 1 级，走到 100%，告诉值班长/ })
      .first()
      .click()
    await zhao.ticks('值班长')
    await zhao.sees('有一级阶梯谁也不告诉，选上人或撤掉这一级')
    await deskPicture('84 求助的阶梯', zhao)
    await zhao.seesButton('先改好 2 处')
    await zhao.taps('撤回上一步')
    await zhao.seesButton('没有要存的')
    await part(zhao, '分给谁办')
    await zhao.taps('添一条分派')
    await deskPicture('85 分给谁办', zhao)
    await part(zhao, '诉求的阶梯')
    await deskPicture('86 诉求的阶梯', zhao)
    await part(zhao, '下班与办结')
    await deskPicture('87 下班与办结', zhao)
  })

  test('of two windows the second is told who saved and what, and loses nothing', async () => {
    const [first, second] = [await desk(), await desk()]
    for (const phone of [first, second]) await part(phone, '承诺时限')
    await second.taps('停电跳闸，几分钟到，加到 11 分钟')
    await first.taps('漏水堵水，几分钟到，加到 11 分钟')
    await saves(first)
    await first.sees('存好了，一分钟后就按新的来')
    await saves(second)
    await second.sees('赵明远先存了一版，您改的 1 处都还在', /改的是：漏水堵水：几分钟到，10 分钟改成 11 分钟/)
    await deskPicture('88 有人先存了一版', second)
    await second.taps('合到一起，接着改')
    await second.sees('改了 1 处，还没保存')
    await saves(second)
    await second.sees('存好了，一分钟后就按新的来')
    await part(second, '谁改了什么')
    await second.sees('停电跳闸：几分钟到，10 分钟改成 11 分钟', '漏水堵水：几分钟到，10 分钟改成 11 分钟')
  })

  test('unsaved work outlives a reload, part by part, and goes only when it is told to', async () => {
    const zhao = await desk()
    await part(zhao, '下班与办结')
    await zhao.taps('答复以后，等居民评价，加到 8 天')
    await part(zhao, '接待时间')
    await zhao.writes('接待室在哪儿', '一楼东')
    await zhao.opens('adminDesk')
    await zhao.sees('改了 1 处，还没保存', '接待室，没有改成一楼东')
    await part(zhao, '下班与办结，没保存')
    await zhao.sees('答复后等居民评价，7 天改成 8 天')
    await zhao.taps('放弃改动')
    await zhao.taps('都不要了')
    await zhao.sees('现在用的就是这一版')
  })

  test('the secretary looks at everything and changes nothing; nobody else is let in', async () => {
    const gu = await desk('gu')
    await part(gu, '承诺时限')
    await gu.sees('设置由值班长改。您看到的是现在用的这一版。')
    await gu.sees('漏水堵水', '办好')
    await deskPicture('89a 承诺时限 只能看', gu)
    for (const title of ['接待时间', '承诺时限', '诉求类别', '分给谁办', '求助的阶梯', '诉求的阶梯', '下班与办结']) {
      await part(gu, title)
      await gu.sees('设置由值班长改。您看到的是现在用的这一版。')
      await opensTheFirstRow(gu)
      expect(await gu.page.getByRole('button', { name: CHANGES }).count()).toBe(0)
      for (const kind of ['textbox', 'radio', 'checkbox', 'switch'] as const)
        expect(await gu.page.getByRole(kind).count()).toBe(0)
    }
    const he = await town.phoneOf('he', SCREEN)
    await he.opens('adminDesk')
    await he.sees('这是值班室的台面')
  })
})
