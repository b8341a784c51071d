import { WALL_CODE_PAGE } from '../../core/people/wall-code'
import { readCode } from '../support/read-code'
import { bindAlbum, deskPicture } from './support/album'
import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()
const SCREEN = { width: 1440, height: 900 }

afterAll(bindAlbum)

async function desk(): Promise<Phone> {
  const zhao = await town.phoneOf('zhao', SCREEN)
  // The browser's own question would wait for a hand: how often it came up is counted instead.
  await zhao.page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = `${Number(document.documentElement.dataset.printed ?? 0) + 1}`
    }
  })
  await zhao.opens('wallDesk')
  await zhao.sees('还没选，贴哪几栋就点哪几栋')
  return zhao
}

const timesPrinted = ({ page }: Phone) => page.evaluate(() => Number(document.documentElement.dataset.printed ?? 0))

/** Waits until the browser has been asked so often. */
async function printed({ page }: Phone, times: number): Promise<void> {
  await page.waitForFunction((wanted) => Number(document.documentElement.dataset.printed ?? 0) === wanted, times)
}

/** What a camera reads on each sheet as it comes out of the printer. */
async function readOnPaper({ page }: Phone): Promise<readonly (string | null)[]> {
  await page.emulateMedia({ media: 'print' })
  const codes = await page.locator('.printed .wall-sheet__code').all()
  const read: (string | null)[] = []
  for (const code of codes) read.push(readCode(await code.screenshot()))
  await page.emulateMedia({ media: 'screen' })
  return read
}

/** How many pages come out of the printer. */
async function pagesOf({ page }: Phone): Promise<number> {
  await page.emulateMedia({ media: null })
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.emulateMedia({ media: 'screen' })
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
}

const codeOf = (building: string) => `${WALL_CODE_PAGE}?scene=${encodeURIComponent(`b=${building}`)}`

test('a code is printed, scanned off the paper, and brings the resident to a request at that building', async () => {
  const zhao = await desk()
  await zhao.ticks('9 栋')
  await zhao.sees('选了 1 栋')
  // Whoever scans it for the first time has these two to fill in as well.
  await zhao.page.locator('.wall-preview .wall-sheet__words', { hasText: '填门牌和电话' }).waitFor()
  await zhao.taps('打印 1 张')
  await printed(zhao, 1)
  const [read, ...others] = await readOnPaper(zhao)
  expect(others).toEqual([])
  expect(read).toBe(codeOf('building-9'))
  expect(await pagesOf(zhao)).toBe(1)

  const zhou = await town.phoneOf('zhou')
  const scene = new URLSearchParams(read?.split('?')[1]).get('scene') ?? ''
  await zhou.scansCodeOf('newRequest', scene)
  await zhou.sees('在哪儿？', '9 栋', '单元')
  await zhou.chooses('1 单元')
  await zhou.writes('门牌', '102')
  await zhou.taps('就这里')
  await zhou.sees('9 栋 1 单元 102')
})

test('many are printed together, four to a sheet, each building’s own, and none is drawn twice', async () => {
  const zhao = await desk()
  await zhao.taps('清河里全选')
  await zhao.chooses('一张纸四栋')
  await zhao.page.getByRole('button', { name: /^打印 \d+ 张$/ }).click()
  await printed(zhao, 1)
  const read = await readOnPaper(zhao)
  const chosen = await zhao.page.getByRole('checkbox', { checked: true }).count()
  expect(chosen).toBeGreaterThan(4)
  expect(new Set(read).size).toBe(chosen)
  for (const code of read) expect(code).toMatch(/^packages\/help\/pages\/new\/index\?scene=b%3Dbuilding-\d+$/)
  expect(await pagesOf(zhao)).toBe(Math.ceil(chosen / 4))
  const asked = zhao.timesAsked('wallCode')
  await zhao.page.getByRole('button', { name: /^打印 \d+ 张$/ }).click()
  await printed(zhao, 2)
  expect(zhao.timesAsked('wallCode')).toBe(asked)
})

test('without network nothing is printed, it is said why, and the next try prints', async () => {
  const zhao = await desk()
  await zhao.losesNetwork()
  await zhao.ticks('9 栋')
  await zhao.taps('打印 1 张')
  await zhao.sees('还有没做好的码', '网断了')
  expect(await timesPrinted(zhao)).toBe(0)
  await zhao.findsNetwork()
  await zhao.taps('打印 1 张')
  await printed(zhao, 1)
  expect(await readOnPaper(zhao)).toEqual([codeOf('building-9')])
})

test('is the coordinator’s alone', async () => {
  const he = await town.phoneOf('he', SCREEN)
  await he.opens('operatorDesk')
  await he.sees('等电话')
  expect(await he.page.getByRole('link', { name: '门牌码' }).count()).toBe(0)
  await he.opens('wallDesk')
  await he.sees('这是值班室的台面')
})

test('the desk as it looks', async () => {
  const zhao = await desk()
  await zhao.ticks('9 栋')
  await zhao.ticks('7 栋')
  await zhao.sees('选了 2 栋')
  await zhao.page.locator('.wall-preview img').waitFor()
  await deskPicture('85 门牌码', zhao)
  await zhao.taps('打印 2 张')
  await printed(zhao, 1)
})
