import { callAs, control } from '../support/emulator-client'
import { holdsNextAnswer, storageOutOfReach } from './support/bad-network'
import { OPENIDS } from './support/people'
import type { Phone } from './support/phone'
import { takePhotograph } from './support/photographs'
import { soon } from './support/soon'
import { townHere } from './support/town-here'

const town = townHere()

interface Stored {
  readonly path: string
  readonly contentType: string
  readonly sizeBytes: number
}

const stored = () => control<readonly Stored[]>(town.url, 'GET', ['files'])

/** The photos WeChat has been asked to look at. */
const checked = () => control<readonly object[]>(town.url, 'GET', ['messages?api=security.mediaCheckAsync'])

/** As a telephone takes it: large, held upright, with the place it was taken at written into it. */
async function leakFor(phone: Phone) {
  const browser = phone.page.context().browser()
  if (!browser) throw new Error('a phone without a browser')
  const exif = { place: { lng: 120.1372, lat: 30.2815 }, orientation: 6 }
  return takePhotograph(browser, { widthPx: 2_400, heightPx: 1_800, exif })
}

async function fillsIn(phone: Phone): Promise<void> {
  await phone.opens('newRequest')
  await phone.chooses('漏水堵水')
  await phone.writes('说说情况', '厨房水管接口漏水')
  await phone.sees('7 栋 2 单元 301')
}

describe('a photo of the leak', () => {
  test('goes up while the form is filled in, without the place it was taken at, and whoever comes opens it', async () => {
    await town.onlyOnDuty('lin')
    const [zhou, lin] = [await town.phoneOf('zhou'), await town.phoneOf('lin')]
    const photograph = await leakFor(zhou)
    await zhou.picks(photograph)
    await fillsIn(zhou)
    await zhou.taps('拍张照片')
    await zhou.sees('传好了')

    const [file] = await stored()
    expect(file).toMatchObject({ contentType: 'image/jpeg' })
    const bytes = await bytesOf(zhou, file?.path ?? '')
    process.stdout.write(`photo: ${photograph.bytes.length} bytes taken, ${bytes.length} bytes sent\n`)
    expect(photograph.bytes.includes('Exif')).toBe(true)
    expect(bytes.includes('Exif')).toBe(false)
    expect(sizeIn(bytes)).toEqual({ width: 960, height: 1_280 })
    expect(bytes.length).toBeLessThan(photograph.bytes.length)

    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    await zhou.seesButton('求助的照片，第 1 张，在检查')
    await soon(checked, ({ length }) => length === 1)
    await town.until('14:20:05')
    await lin.opens('workbench')
    await lin.sees('有 1 张照片，接单后能看')
    await lin.taps('接单，马上去')
    await lin.taps('求助的照片，第 1 张')
    await lin.page.locator('dialog img, [role=dialog] img').first().waitFor()
  })

  test('that does not go up holds no request up; it follows by itself, also after the app was closed', async () => {
    await town.onlyOnDuty('lin')
    const [zhou, lin] = [await town.phoneOf('zhou'), await town.phoneOf('lin')]
    await zhou.picks(await leakFor(zhou))
    await fillsIn(zhou)
    const findsStorage = await storageOutOfReach(zhou)
    await zhou.taps('拍张照片')
    await zhou.sees('点一下再传')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    expect(await stored()).toEqual([])

    await zhou.isPutInThePocket()
    await findsStorage()
    await zhou.opens('home')
    await soon(stored, ({ length }) => length === 1)
    await soon(checked, ({ length }) => length === 1)
    await town.until('14:20:08')
    await lin.opens('workbench')
    await lin.sees('有 1 张照片，接单后能看')
    await lin.taps('接单，马上去')
    await lin.seesButton('求助的照片，第 1 张')
  })

  test('that was taken out again leaves the cloud, too', async () => {
    const zhou = await town.phoneOf('zhou', { elder: true })
    await zhou.picks(await leakFor(zhou))
    await fillsIn(zhou)
    await zhou.taps('拍张照片')
    await zhou.sees('传好了')
    await zhou.taps('删掉第 1 张照片')
    await zhou.seesButton('拍张照片')
    await soon(stored, ({ length }) => length === 0)
  })
})

describe('a photo of a case that runs already', () => {
  /** Asked for help without a photo, and somebody is on the way. */
  async function leakIsKnown() {
    await town.onlyOnDuty('lin')
    const [zhou, lin] = [await town.phoneOf('zhou'), await town.phoneOf('lin')]
    await zhou.picks(await leakFor(zhou))
    await fillsIn(zhou)
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    await lin.opens('workbench')
    await lin.taps('接单，马上去')
    return { zhou, lin }
  }

  test('is added on the way: its resident sees it there, and so do the member and the coordinator', async () => {
    const { zhou, lin } = await leakIsKnown()
    await zhou.taps('补张照片')
    await zhou.seesButton('求助的照片，第 1 张，在检查')
    await zhou.seesButton('再补一张照片')
    await soon(checked, ({ length }) => length === 1)
    await town.until('14:20:40')
    await lin.seesButton('求助的照片，第 1 张')
    const zhao = await town.phoneOf('zhao')
    await zhao.opens('track', zhou.lastCase())
    await zhao.taps('求助的照片，第 1 张')
    await zhao.page.locator('dialog img, [role=dialog] img').first().waitFor()
  })

  test('that does not go up says so, can be taken out, and follows by itself after the app was closed', async () => {
    const { zhou } = await leakIsKnown()
    const findsStorage = await storageOutOfReach(zhou)
    await zhou.taps('补张照片')
    await zhou.seesButton('第 1 张照片没传上')
    await zhou.taps('再拍一张')
    await zhou.seesButton('第 2 张照片没传上')
    await zhou.taps('删掉第 2 张照片')
    await zhou.doesNotSee(/第 2 张/)
    await zhou.isPutInThePocket()
    await findsStorage()
    await zhou.opens('track', zhou.lastCase())
    await zhou.seesButton('求助的照片，第 1 张，在检查')
    expect(await stored()).toHaveLength(1)
  })

  test('that comes when the case is over is not added, and that is told', async () => {
    const { zhou } = await leakIsKnown()
    const findsStorage = await storageOutOfReach(zhou)
    await zhou.taps('补张照片')
    await zhou.seesButton('第 1 张照片没传上')
    const helpId = zhou.lastCase().slice('id='.length)
    await callAs(town.url, OPENIDS.zhou, ['help', 'withdraw', { helpId, reason: '' }])
    await findsStorage()
    await zhou.taps('第 1 张照片没传上')
    await zhou.sees('有 1 张照片没加上：这件求助已经结束了')
    await soon(stored, ({ length }) => length === 0)
  })

  test('that is tapped before its address is known opens when it is', async () => {
    const { zhou } = await leakIsKnown()
    const letGo = await holdsNextAnswer(zhou, 'help', 'files')
    await zhou.taps('补张照片')
    await zhou.taps('求助的照片，第 1 张')
    await zhou.sees('正在打开')
    letGo()
    await zhou.page.locator('dialog img, [role=dialog] img').first().waitFor()
    await zhou.doesNotSee('正在打开')
  })
})

/** What lies in the cloud, read as its owner. */
async function bytesOf(phone: Phone, path: string): Promise<Buffer> {
  const asked = await fetch(`${town.url}/v1/storages/get-objects-download-info`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-emulator-openid': 'demo-resident-zhou' },
    body: JSON.stringify([{ cloudObjectId: `cloud://local-env.local-bucket/${path}` }]),
  })
  const [info] = (await asked.json()) as [{ downloadUrl: string }]
  return Buffer.from(await (await phone.page.request.get(info.downloadUrl)).body())
}

/** Of a JPEG, by the header of its frame. */
function sizeIn(jpeg: Buffer): { readonly width: number; readonly height: number } {
  let at = 2
  while (jpeg[at + 1] !== 0xc0 && jpeg[at + 1] !== 0xc2) at += 2 + jpeg.readUInt16BE(at + 2)
  return { width: jpeg.readUInt16BE(at + 7), height: jpeg.readUInt16BE(at + 5) }
}
