import type { Browser, Page } from 'playwright-core'
import { ownerIn } from '../weapp/support/owner-in'
import { openBrowser } from './support/browser'
import type { Device } from './support/device/device'
import { deviceOfBrowser } from './support/device/device-of-browser'
import { takePhotograph } from './support/photographs'

let browser: Browser
let page: Page
let device: Device

jest.setTimeout(60_000) // two cores may be shared with a build
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
beforeEach(async () => {
  const context = await browser.newContext()
  context.setDefaultTimeout(10_000)
  // Nothing listens there; places and voices are for pages of one's own machine.
  await context.route('http://localhost:1/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<button>做</button><p></p>' }),
  )
  const owner = await ownerIn(context)
  page = await context.newPage()
  device = await deviceOfBrowser(page, owner)
})
afterEach(() => page.context().close())
afterAll(() => browser.close())

/** A page whose button does this, and that shows what `say` is given. */
async function givenPage(body: string): Promise<void> {
  await page.goto('http://localhost:1/')
  await page.evaluate((code) => {
    const say = (words: string) => {
      const [paragraph] = document.getElementsByTagName('p')
      if (paragraph) paragraph.textContent = `${words}`
    }
    document.querySelector('button')?.addEventListener('click', () => new Function('say', code)(say))
  }, body)
}

const press = () => page.getByText('做').click()
const told = (words: string) => page.getByText(words, { exact: true }).waitFor()

describe('the device of a browser tells what a page has done by itself', () => {
  test('a call, a buzz, a copy and a sound', async () => {
    await givenPage(`
      navigator.vibrate([300, 100])
      const area = document.createElement('textarea'); area.value = '抄下来'; document.body.append(area); area.select(); document.execCommand('copy')
      new Audio('data:audio/mpeg;base64,//sQxA').play().catch(() => {})
      location.href = 'tel:88660030'; setTimeout(() => say('好了'), 50)`)
    await press()
    await told('好了')
    expect(device.dialled()).toEqual(['88660030'])
    expect(device.buzzed()).toBe(1)
    expect(device.copied()).toBe('抄下来')
    expect(device.played()).toEqual(['data:audio/mpeg;base64,//sQxA'])
  })
})

describe('the device of a browser answers as its owner decides', () => {
  const WHERE =
    'navigator.geolocation.getCurrentPosition(({ coords }) => say(coords.latitude + " " + coords.accuracy), (e) => say(e.code))'

  test('where it is', async () => {
    await device.standsAt({ lng: 120.1, lat: 30.2 }, 35)
    await givenPage(WHERE)
    await press()
    await told('30.2 35')
    await device.standsAt(null)
    await press()
    await told('1')
  })

  test('which pictures it has', async () => {
    await device.picks(await takePhotograph(browser, { widthPx: 32, heightPx: 24 }))
    await givenPage(
      'const input = document.createElement("input"); input.type = "file"; input.onchange = () => say(input.files[0].name); input.click()',
    )
    await press()
    await told('photograph.jpg')
  })

  test('whether it listens, and what it understands', async () => {
    const listen = `navigator.mediaDevices.getUserMedia({ audio: true }).then(() => {
      const heard = new webkitSpeechRecognition(); heard.onstart = () => heard.stop()
      heard.onresult = (e) => say(e.results[0][0].transcript); heard.start() }, (e) => say(e.name))`
    await device.says('水管漏了')
    await givenPage(listen)
    await press()
    await told('水管漏了')
    await device.refusesMicrophone()
    await press()
    await told('NotAllowedError')
  })
})
