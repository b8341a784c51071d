import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()
const SCREEN = { width: 1440, height: 900 }

async function desk(): Promise<Phone> {
  const zhao = await town.phoneOf('zhao', SCREEN)
  await zhao.opens('planDesk')
  await zhao.sees('岗位与轮班', '点一行就能改')
  return zhao
}

/** A night in 清河里 that nobody stands yet. */
async function addsNight(zhao: Phone): Promise<void> {
  await zhao.taps('岗位清河里')
  await zhao.taps('添一个班')
  await zhao.writes('班名', '夜')
  await zhao.writes('到几点', '8点')
  await zhao.leavesField('到几点')
  await zhao.sees('清河里夜班', '到第二天，共 10 小时', '多缺 14 人')
}

const rowsNamed = (zhao: Phone, name: RegExp) => zhao.page.getByRole('button', { name })

describe('posts, bands and turns', () => {
  test('a band with a turn of its own is looked at before it is saved, and stands in the week editor afterwards', async () => {
    const zhao = await town.phoneOf('zhao', SCREEN)
    await zhao.opens('rosterDesk')
    await zhao.page.getByRole('link', { name: '岗位与轮班' }).click()
    await zhao.sees('点一行就能改', /12 人超过 40 小时/)
    await addsNight(zhao)
    await zhao.taps('加轮班')
    await zhao.taps('加人')
    await zhao.taps('加林建平')
    await zhao.taps('加孙玉珍')
    await zhao.taps('加好了')
    await zhao.sees('改了 2 处，还没保存')
    await zhao.taps('放下清河里夜班')
    await zhao.sees('存下以后', /夜班之后没歇够/)
    await zhao.chooses('往后几周')
    await zhao.hasChosen('3 月 16 日 – 22 日')
    await rowsNamed(zhao, /^清河里，3月16日周一夜班，林建平/).waitFor()
    await zhao.taps('保存')
    await zhao.sees('存下这 2 处改动？', '清河里夜班：新添，22–8 点，要 1 人', /3月16日周一起照新的排/)
    await zhao.taps('保存')
    await zhao.sees('存好了，没发布的周照新的排', '赵明远 3月2日周一 14:20 存的这一版')
    await zhao.taps('回排班')
    await rowsNamed(zhao, /^清河里，3月2日周一晚班/)
      .first()
      .waitFor()
    expect(await rowsNamed(zhao, /^清河里，3月2日周一夜班/).count()).toBe(0)
    await zhao.taps('下一周')
    await zhao.sees('3 月 9 日 – 15 日')
    await zhao.taps('下一周')
    await rowsNamed(zhao, /^清河里，3月17日周二夜班，孙玉珍/).waitFor()
  })

  test('a turn that changes from a day on goes on as it was until then', async () => {
    const zhao = await desk()
    await zhao.taps('清河里早班')
    await zhao.taps('3月16日周一起换个轮法')
    await zhao.sees('到 3月15日周日为止')
    await zhao.taps('林建平往后一位')
    await zhao.chooses('每周轮')
    await zhao.chooses('往后几周')
    for (const day of ['16日周一', '22日周日'])
      for (const name of ['孙玉珍', '林建平'])
        await rowsNamed(zhao, new RegExp(`^清河里，3月${day}早班，${name}`)).waitFor()
    await zhao.taps('保存')
    await zhao.sees('清河里早班：新添轮班，每周轮，一次 2 人', /清河里早班轮班：到 2026-03-15 为止/)
    await zhao.taps('保存')
    await zhao.sees('存好了，没发布的周照新的排')
  })

  test('of two windows the second is told who saved and what, and loses nothing', async () => {
    const [first, second] = [await desk(), await desk()]
    await addsNight(second)
    await first.taps('清河里早班')
    await first.taps('每个班要几人，加到 3 人')
    await first.taps('保存')
    await first.taps('保存')
    await first.sees('存好了，没发布的周照新的排')
    await second.taps('保存')
    await second.taps('保存')
    await second.sees('赵明远 14:20 先存了一版，您改的 1 处都还在', /清河里早班：要 2 人改成 3 人/)
    await second.taps('合到一起，接着改')
    await second.sees('改了 1 处，还没保存')
    await second.taps('保存')
    await second.taps('保存')
    await second.sees('存好了，没发布的周照新的排')
    await rowsNamed(second, /^清河里早班，8–13 点，要 3 人/).waitFor()
    await rowsNamed(second, /^清河里夜班，22–8 点，要 1 人/).waitFor()
  })

  test('a day with two bands at once is said at its rows, and saving waits', async () => {
    const zhao = await desk()
    await zhao.taps('清河里早班')
    await zhao.writes('到几点', '14:30')
    await zhao.seesButton('先改好 1 处红字')
    expect(await rowsNamed(zhao, /同一岗位的两个班次时间重叠/).count()).toBe(2)
    await zhao.writes('到几点', '中午')
    await zhao.leavesField('到几点')
    await zhao.sees('写成 8:30 这样，先还按原来的')
    await zhao.writes('到几点', '13')
    await zhao.seesButton('没有要存的')
  })

  test('taking a band away leaves what people were told of as it is', async () => {
    const zhao = await desk()
    await zhao.taps('清河里晚班')
    await zhao.taps('撤掉清河里晚班')
    await zhao.taps('保存')
    await zhao.sees('清河里晚班：撤了', /3月16日周一起照新的排，已发布的周不变/)
    expect(await zhao.page.getByText('会撤掉').count()).toBe(0)
    await zhao.taps('再看看')
    await zhao.taps('撤回上一步')
    await zhao.seesButton('没有要存的')
  })

  test('unsaved work outlives a reload, and goes only when it is told to', async () => {
    const zhao = await desk()
    await zhao.taps('添岗位')
    await zhao.chooses('值班党员')
    await zhao.chooses('老厂区')
    await zhao.writes('岗位名字', '老厂区夜巡')
    await zhao.taps('添上')
    await zhao.sees('改了 1 处，还没保存')
    await zhao.taps('排班规矩')
    await zhao.taps('夜班之后至少歇，加到 11 小时')
    await zhao.sees('改了 2 处，还没保存')
    await zhao.opens('planDesk')
    await zhao.sees('改了 2 处，还没保存', /夜班后歇够 11 小时/)
    await zhao.seesButton('岗位老厂区夜巡')
    await zhao.taps('都不要了')
    await zhao.sees('改的都不要了？')
    await zhao.taps('都不要了')
    await zhao.sees('现在用的就是这一版')
    await zhao.opens('planDesk')
    await zhao.sees('现在用的就是这一版')
  })

  test('everything is reached by keys', async () => {
    const zhao = await desk()
    await rowsNamed(zhao, /^桐北苑晚班，/).focus()
    await zhao.presses('ArrowDown')
    await zhao.presses('Enter')
    await zhao.seesButton('放下清河里早班')
    await rowsNamed(zhao, /^林建平往后一位/).focus()
    await zhao.presses('Enter')
    await zhao.sees('改了 1 处，还没保存')
    await zhao.presses('Escape')
    await zhao.sees('存下以后')
  })

  test('the operator may look at it and change nothing', async () => {
    const he = await town.phoneOf('he', SCREEN)
    await he.opens('planDesk')
    await he.sees('岗位和轮班由值班长改。您看到的是现在用的这一版。')
    expect(await he.page.getByRole('button', { name: /保存|添岗位|没有要存的/ }).count()).toBe(0)
  })

  test('a narrow window is sent to a wide one', async () => {
    const zhao = await town.phoneOf('zhao')
    await zhao.opens('planDesk')
    await zhao.sees('岗位与轮班要用电脑打开')
  })
})
