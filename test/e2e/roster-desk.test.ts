import { bindAlbum, deskPicture } from './support/album'
import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

async function desk(): Promise<Phone> {
  const zhao = await town.phoneOf('zhao', { width: 1440, height: 900 })
  await zhao.opens('rosterDesk')
  await zhao.sees('3 月 2 日 – 8 日', '发布前检查')
  return zhao
}

const LATE_GAP = '河湾里，3月2日周一晚班，缺 1 人'

describe('the week editor', () => {
  test('flags somebody on shift whom no message reaches, and puts another in their place', async () => {
    const zhao = await desk()
    await zhao.chooses('通知不到')
    await zhao.sees('魏素琳', /没有提醒次数，也没有能打通的电话/)
    const flagged = zhao.page.getByRole('button', { name: /魏素琳，通知不到/ })
    const before = await flagged.count()
    expect(before).toBeGreaterThan(0)
    await flagged.first().click()
    await zhao.sees('通知不到这个人', '换成谁')
    await zhao.page.getByRole('button', { name: /^安排/ }).first().click()
    await zhao.sees('改了 5 处，还没发布')
    expect(await flagged.count()).toBe(before - 1)
  })

  test('fills a gap by keys alone, and takes it back', async () => {
    const zhao = await desk()
    const gap = zhao.page.getByRole('button', { name: LATE_GAP })
    await zhao.page
      .getByRole('button', { name: /^河湾里，3月2日周一晚班，/ })
      .first()
      .focus()
    await zhao.presses('ArrowRight')
    await zhao.presses('Enter')
    await zhao.sees('河湾里 今天晚班 缺 1 人', '18:00 开始，还有 3 小时 40 分', '可以来的人')
    await zhao.page.getByRole('button', { name: /^安排/ }).first().focus()
    await zhao.presses('Enter')
    await zhao.sees('改了 5 处，还没发布')
    await gap.waitFor({ state: 'detached' })
    await zhao.taps('撤回上一处')
    await zhao.sees('改了 4 处，还没发布')
    await gap.waitFor()
  })

  test('takes a name dragged onto a gap', async () => {
    const zhao = await desk()
    const gap = zhao.page.getByRole('button', { name: LATE_GAP })
    await gap.click()
    const choice = zhao.page
      .locator('.roster-choice', { has: zhao.page.getByRole('button', { name: /^安排/ }) })
      .first()
    await choice.dragTo(gap)
    await zhao.sees('改了 5 处，还没发布')
    await gap.waitFor({ state: 'detached' })
  })

  test('fills what is free, says why it chose whom, and publishes to those whose shifts changed', async () => {
    const zhao = await desk()
    await zhao.taps('自动补空')
    await zhao.sees(/补上了 \d+ 个空位/, /本网格，这几周还没排过班/)
    await zhao.taps('看这一周')
    await zhao.page.getByRole('button', { name: /^发布并通知 \d+ 人/ }).click()
    await zhao.sees('发布这一周？', /班有变化的人会收到通知/)
    await zhao.taps('发布')
    await zhao.sees(/发布好了，通知了 \d+ 人/, '已经发布')
  })

  test('two who change the same week at once both keep their change, and undo takes one’s own', async () => {
    const [zhao, other] = [await desk(), await desk()]
    for (const page of [zhao.page, other.page]) {
      await page
        .getByRole('button', { name: page === zhao.page ? LATE_GAP : /^桐北苑，.*缺 1 人/ })
        .first()
        .click()
      await page.getByRole('button', { name: /^安排/ }).first().waitFor()
    }
    await zhao.page.getByRole('button', { name: /^安排/ }).first().click()
    await zhao.sees('改了 5 处，还没发布')
    await other.page.getByRole('button', { name: /^安排/ }).first().click()
    await other.sees('刚才有人也在改，两边的都留着', '改了 6 处，还没发布')
    await zhao.taps('撤回上一处')
    await zhao.sees('刚才有人也在改，两边的都留着', '改了 5 处，还没发布')
    await zhao.page.getByRole('button', { name: LATE_GAP }).waitFor()
  })

  test('says line by line what is wrong with a table, and keeps nothing of it', async () => {
    const zhao = await desk()
    await zhao.taps('导入表格')
    const table = [
      '日期,岗位,班次,人员',
      '2026-03-07,清河里,早,林建平',
      '2026-02-30,清河里,早,林建平',
      '2026-03-07,清河里,早,没这个人',
    ]
    await zhao.writes('或者把表贴在这里', table.join('\n'))
    await zhao.taps('全部排上')
    await zhao.sees('有 2 行不对，一行都没动', '第 3 行', '没有这一天', '第 4 行', '名册里没有这个人')
    await zhao.taps('关闭')
    await zhao.sees('改了 4 处，还没发布')
  })

  test('stands on wide screens and sends a phone to a computer', async () => {
    const zhao = await desk()
    await zhao.page.getByRole('button', { name: LATE_GAP }).click()
    await zhao.page.getByRole('button', { name: /^安排/ }).first().waitFor()
    await deskPicture('85 排班', zhao)
    await zhao.chooses('按人')
    await zhao.seesButton('林建平')
    await deskPicture('86 排班 按人', zhao)
    await zhao.page.setViewportSize({ width: 375, height: 812 })
    await zhao.sees('排班要用电脑打开')
  })

  test('is not for members', async () => {
    const lin = await town.phoneOf('lin', { width: 1440, height: 900 })
    await lin.opens('rosterDesk')
    await lin.sees('这是值班室的台面')
    expect(lin.timesAsked('week')).toBe(0)
  })
})
