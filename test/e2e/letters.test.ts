import { againstBrokenWords, NARROW_AND_USUAL } from './support/inspection/broken-words'
import { againstClipping } from './support/inspection/clipping'
import type { Phone, PhoneKind } from './support/phone'
import { BUILD, townHere } from './support/town-here'

const town = townHere()

/** A phone whose owner has made letters this much larger, in WeChat or in the browser. */
async function phoneWithLetters(scale: number, kind: PhoneKind = {}): Promise<Phone> {
  const phone = await town.phoneOf('zhou', { ...kind, fontSizeScaleFactor: scale })
  if (BUILD !== 'weapp') {
    const session = await phone.page.context().newCDPSession(phone.page)
    await session.send('Page.setFontSizes', { fontSizes: { standard: Math.round(16 * scale) } })
  }
  return phone
}

const faults = async ({ page }: Phone) => [
  ...(await againstClipping(page)),
  ...(await againstBrokenWords(page, NARROW_AND_USUAL)),
]

const size = (phone: Phone, words: string) => phone.letterSize(words)

describe('who has set large letters outside our app', () => {
  test('gets large print by itself, and may have the normal one back', async () => {
    const zhou = await phoneWithLetters(1.4)
    await zhou.opens()
    await zhou.seesButton('换回普通版')
    await zhou.taps('换回普通版')
    await zhou.seesButton('换成大字版')
    await zhou.opens()
    await zhou.seesButton('换成大字版')
  })

  test('gets somewhat larger letters for somewhat larger ones', async () => {
    const [usual, larger] = [await phoneWithLetters(1), await phoneWithLetters(1.125)]
    for (const phone of [usual, larger]) {
      await phone.opens()
      await phone.seesButton('换成大字版')
    }
    expect((await size(larger, '打电话求助')) / (await size(usual, '打电话求助'))).toBeCloseTo(1.125, 1)
  })
})

describe.each([{ elder: false }, { elder: true }])('letters 1.3 times as large, large print: $elder', ({ elder }) => {
  // In large print it is 1.3 times large print.
  const letters = elder ? 1.7 : 1.3

  test('cut nothing off and break no word on the pages before a request', async () => {
    const zhou = await phoneWithLetters(letters, { elder })
    await zhou.opens()
    if (!elder) await zhou.taps('换回普通版')
    await zhou.seesButton('一键求助')
    const cut: Record<string, readonly string[]> = { home: await faults(zhou) }
    for (const [page, words] of [
      ['me', '7 栋 2 单元 301'],
      ['newRequest', '7 栋 2 单元 301'],
      ['mine', '还没有求助过'],
      ['claim', '认领码'],
      ['newAppeal', '哪方面的事？'],
      ['myAppeals', '还没有诉求'],
    ] as const) {
      await zhou.opens(page)
      await zhou.sees(words)
      cut[page] = await faults(zhou)
    }
    expect(cut).toEqual({ home: [], me: [], newRequest: [], mine: [], claim: [], newAppeal: [], myAppeals: [] })
  })

  test('cut nothing off and break no word while a case runs', async () => {
    await town.onlyOnDuty('lin')
    const zhou = await phoneWithLetters(letters, { elder })
    const lin = await town.phoneOf('lin')
    await zhou.opens()
    if (!elder) await zhou.taps('换回普通版')
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    const finding = await faults(zhou)
    await lin.opens('workbench')
    await lin.taps('接单，马上去')
    await lin.sees('7 栋 2 单元 301')
    await town.until('14:21:00')
    await zhou.sees('林建平正往您家赶')
    const coming = await faults(zhou)
    await zhou.opens()
    await zhou.sees('林建平正往您家赶')
    expect({ finding, coming, home: await faults(zhou) }).toEqual({ finding: [], coming: [], home: [] })
  })
})

test('a page zoomed to twice its size is whole', async () => {
  // Zoom halves the room: a desk's window of 1440 becomes 720, a tablet's of 640 the narrowest phone's.
  const zhao = await town.phoneOf('zhao', { width: 720, height: 450 })
  for (const page of ['coordinatorDesk', 'rosterDesk', 'planDesk', 'workbench', 'home'] as const) {
    await zhao.opens(page)
    await zhao.page.locator('.ui-page, .ui-desk').last().waitFor()
    await zhao.page.waitForLoadState('networkidle')
    expect({ page, width: await zhao.page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({
      page,
      width: 720,
    })
  }
})
