import { chromium } from 'playwright-core'
import { chromiumPath, unpackedFromNpm } from '../../tools/chromium'

jest.setTimeout(60_000)

/** A picture of one line of big text. */
async function pictureOf(text: string, browser: Awaited<ReturnType<typeof chromium.launch>>): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 200, height: 80 } })
  await page.setContent(`<meta charset="utf-8"><body style="margin:0;font-size:60px">${text}`)
  const picture = await page.screenshot()
  await page.close()
  return picture.toString('base64')
}

describe('the browser', () => {
  test('starts with the answer for this machine and keeps several pages apart', async () => {
    const { executablePath, args } = await chromiumPath()
    const browser = await chromium.launch({ executablePath, args: [...args] })
    const pages = await Promise.all([1, 2, 3].map(async () => (await browser.newContext()).newPage()))
    await Promise.all(pages.map((page, i) => page.setContent(`<title>${i}</title>`)))
    expect(await Promise.all(pages.map((page) => page.title()))).toEqual(['0', '1', '2'])
    await browser.close()
  })

  const onLinux = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip
  onLinux('that npm brought starts too, and draws different text differently', async () => {
    const { executablePath, args } = await unpackedFromNpm()
    const browser = await chromium.launch({ executablePath, args: [...args] })
    const [one, other, again] = [
      await pictureOf('AB', browser),
      await pictureOf('CD', browser),
      await pictureOf('AB', browser),
    ]
    expect(one).toBe(again)
    expect(one).not.toBe(other)
    await browser.close()
  })

  test('is unpacked once: a second answer is the same', async () => {
    expect(await chromiumPath()).toEqual(await chromiumPath())
  })

  test('that was asked for by name and is not there is said to be missing', async () => {
    const before = process.env.CHROMIUM_PATH
    process.env.CHROMIUM_PATH = '/nowhere/chromium'
    await expect(chromiumPath()).rejects.toThrow('/nowhere/chromium is not an executable file')
    if (before === undefined) delete process.env.CHROMIUM_PATH
    else process.env.CHROMIUM_PATH = before
  })
})
