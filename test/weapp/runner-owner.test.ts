import { deviceOfWeapp } from '../e2e/support/device/device-of-weapp'
import type { PhoneSettings } from './runner/in-browser/settings'
import { madeUpHere } from './runner/made-up-here'
import { appJson, atTap, onLoad, page, SAID } from './runner/written'

const here = madeUpHere()

async function given(files: Readonly<Record<string, string>>, settings?: PhoneSettings) {
  const made = await here.opened(files, settings)
  const asks = () => made.page.getByText('问').click()
  return {
    ...made,
    device: deviceOfWeapp(made.page, made.mind),
    asks,
    told: (words: string) => made.page.getByText(words).waitFor(),
  }
}

describe('the owner of a phone on the runner', () => {
  test('says where they are only where the app has declared that it asks', async () => {
    const ask = atTap(
      "wx.getLocation({ success: (r) => this.say(r.latitude + ' ' + r.accuracy), fail: (e) => this.say(e.errMsg) })",
    )
    const silent = await given(ask)
    await silent.device.standsAt({ lng: 120.1, lat: 30.2 })
    await silent.asks()
    await silent.told('requiredPrivateInfos')
    const { device, asks, told } = await given({
      ...ask,
      'app.json': appJson({ requiredPrivateInfos: ['getLocation'] }),
    })
    await device.standsAt({ lng: 120.1, lat: 30.2 }, 35)
    await asks()
    await told('30.2 35')
    await device.standsAt(null)
    await asks()
    await told('getLocation:fail auth deny')
  })

  test('points at a place of WeChat’s map, which lies beside the world’s', async () => {
    const { device, asks, told } = await given({
      ...atTap(
        'wx.chooseLocation({ success: (r) => this.say(r.name + (Math.abs(r.longitude - 120.1) > 0.001)), fail: (e) => this.say(e.errMsg) })',
      ),
      'app.json': appJson({ requiredPrivateInfos: ['chooseLocation'] }),
    })
    await device.pointsAt({ name: '菜场', address: '桐花路 1 号', place: { lng: 120.1, lat: 30.2 } })
    await asks()
    await told('菜场true')
    await device.pointsAt(null)
    await asks()
    await told('chooseLocation:fail cancel')
  })

  test('answers each kind of message by itself, or has switched them off', async () => {
    const { device, asks, told } = await given(
      atTap(
        "wx.requestSubscribeMessage({ tmplIds: ['a', 'b'], success: (r) => this.say(r.a + r.b), fail: (e) => this.say(String(e.errCode)) })",
      ),
    )
    await asks()
    await told('acceptaccept')
    await device.answersMessages({ a: 'reject', b: 'ban' })
    await asks()
    await told('rejectban')
    await device.answersMessages('off')
    await asks()
    await told('20004')
  })

  test('gives a number at WeChat’s own button, as a code that works once; or does not', async () => {
    const {
      page: screen,
      device,
      told,
    } = await given({
      'pages/one.wxml': `<button open-type="getPhoneNumber" bindgetphonenumber="got">给号码</button>${SAID}`,
      'pages/one.js': page(
        { said: '' },
        "got({ detail }) { this.setData({ said: (detail.code || '') + detail.errMsg + (detail.errno || '') }) }",
      ),
    })
    await device.givesNumber('13800002046')
    await screen.getByText('给号码').click()
    await told('phone:13800002046:1getPhoneNumber:ok')
    await device.givesNumber(null)
    await screen.getByText('给号码').click()
    await told('getPhoneNumber:fail user deny')
    await device.givesNumber('noneLeft')
    await screen.getByText('给号码').click()
    await told('1400001')
  })

  test('sees what the app has dialled, copied, buzzed and played', async () => {
    const { device, asks, told } = await given(
      atTap(`wx.setClipboardData({ data: '抄' }); wx.vibrateLong({}); wx.makePhoneCall({ phoneNumber: '110', fail: (e) => this.say(e.errMsg) })
        const sound = wx.createInnerAudioContext(); sound.src = 'a.mp3'; sound.onEnded(() => this.say('放完')); sound.play()`),
    )
    device.owner.decides('playSound', { result: {} })
    await asks()
    await told('放完')
    expect([device.dialled(), device.copied(), device.buzzed(), device.played()]).toEqual([['110'], '抄', 1, ['a.mp3']])
    device.owner.decides('playSound', null)
    await device.hangsUp()
    await asks()
    await told('makePhoneCall:fail cancel')
  })

  test('scans a code', async () => {
    const { device, asks, told } = await given(atTap('wx.scanCode({ success: (r) => this.say(r.result) })'))
    await device.scans('b=7')
    await asks()
    await told('b=7')
  })

  test('has set WeChat’s letters and the screen reader before the app starts', async () => {
    const { told } = await given(
      {
        'pages/one.wxml': SAID,
        'pages/one.js': onLoad(
          'const { fontSizeSetting, fontSizeScaleFactor } = wx.getAppBaseInfo(); wx.checkIsOpenAccessibility({ success: ({ open }) => this.setData({ said: [fontSizeSetting, fontSizeScaleFactor, open].join() }) })',
        ),
      },
      { fontSizeSetting: 22, fontSizeScaleFactor: 1.38, screenReader: true },
    )
    await told('22,1.38,true')
  })
})

describe('an upload on the runner', () => {
  const UPLOADS = atTap(`
    const path = wx.env.USER_DATA_PATH + '/a.txt'
    wx.getFileSystemManager().writeFileSync(path, 'x'.repeat(200000), 'utf8')
    wx.cloud.init()
    const task = wx.cloud.uploadFile({ cloudPath: 'uploads/a.txt', filePath: path,
      success: (r) => this.say(r.fileID + ' ' + r.statusCode + ' ' + this.step), fail: (e) => this.say(e.errMsg) })
    task.onProgressUpdate(({ progress, totalBytesExpectedToSend }) => { this.step = progress + ' of ' + totalBytesExpectedToSend })
    if (this.gives) task.abort()
    this.gives = true`)

  test('tells how far it has come, and may be given up', async () => {
    const { page: screen, asks, told } = await given(UPLOADS)
    const answer = {
      data: { url: 'http://phone.test/cos/uploads/a.txt', authorization: 'once', fileId: 'cloud://e.b/uploads/a.txt' },
    }
    await screen.context().route('**/web', (route) => route.fulfill({ json: answer }))
    const sent: (string | undefined)[] = []
    await screen.context().route('**/cos/**', (route) => {
      sent.push(route.request().headers().authorization)
      return route.fulfill({ body: '' })
    })
    await asks()
    await told('cloud://e.b/uploads/a.txt 200 100 of 200000')
    expect(sent).toEqual(['once'])
    await asks()
    await told('cloud.uploadFile:fail abort')
  })

  test('of a file that is not there fails', async () => {
    const { asks, told } = await given(
      atTap(
        `wx.cloud.init(); wx.cloud.uploadFile({ cloudPath: 'a', filePath: 'wxfile://tmp_9.jpg' }).catch((e) => this.say(e.errMsg))`,
      ),
    )
    await asks()
    await told('cloud.uploadFile:fail file not exists: wxfile://tmp_9.jpg')
  })
})
