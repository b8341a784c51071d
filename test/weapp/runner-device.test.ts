import { takePhotograph } from '../e2e/support/photographs'
import { madeUpHere } from './runner/made-up-here'
import { appJson, atTap, onLoad, page, SAID } from './runner/written'

const here = madeUpHere()

const given = here.opened

const album = async (look: Parameters<typeof takePhotograph>[1]) => {
  const { bytes } = await takePhotograph(here.browser, look)
  return { result: { photos: [{ ending: 'jpg', base64: bytes.toString('base64') }] } }
}

const EXIF = { place: { lng: 120.1, lat: 30.2 }, orientation: 6 }

describe('pictures on the runner', () => {
  test('are chosen from the album as files of the phone, and shown by their path', async () => {
    const {
      page: screen,
      mind,
      complaints,
    } = await given({
      ...atTap(
        `wx.chooseMedia({ count: 1, success: ({ tempFiles: [one] }) => this.setData({ src: one.tempFilePath, said: one.fileType + ' ' + one.size }) })`,
      ),
      'pages/one.wxml': `<view bindtap="ask">问</view>${SAID}<image src="{{src}}" bindload="loaded" />`,
    })
    const word = await album({ widthPx: 320, heightPx: 240 })
    mind.decides('chooseMedia', word)
    await screen.getByText('问').click()
    await screen.getByText(`image ${Buffer.from(word.result.photos[0]?.base64 ?? '', 'base64').length}`).waitFor()
    await screen.locator('img[src^="data:"]').waitFor()
    expect(await screen.locator('wx-image img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320)
    expect(complaints.all()).toEqual([])
  })

  test('are not chosen when the album is closed again', async () => {
    const { page: screen, mind } = await given(atTap('wx.chooseMedia({ fail: (e) => this.say(e.errMsg) })'))
    mind.decides('chooseMedia', { fails: 'cancel' })
    await screen.getByText('问').click()
    await screen.getByText('chooseMedia:fail cancel').waitFor()
  })

  test('lie in their file as the camera was held, and say so', async () => {
    const { page: screen, mind } = await given(
      atTap(`wx.chooseMedia({ success: ({ tempFiles: [one] }) => wx.getImageInfo({ src: one.tempFilePath,
        success: (i) => this.say([i.width, i.height, i.orientation, i.type].join()) }) })`),
    )
    mind.decides('chooseMedia', await album({ widthPx: 320, heightPx: 240, exif: EXIF }))
    await screen.getByText('问').click()
    await screen.getByText('320,240,right,jpeg').waitFor()
  })

  test('keep what the camera wrote into them through compressImage, and lose it on a canvas', async () => {
    const { page: screen, mind } = await given({
      ...atTap(`
        const has = (path) => String.fromCharCode(...new Uint8Array(wx.getFileSystemManager().readFileSync(path)).slice(0, 4000)).includes('Exif')
        wx.chooseMedia({ success: ({ tempFiles: [one] }) => wx.compressImage({ src: one.tempFilePath, compressedWidth: 160, success: ({ tempFilePath }) => {
          const canvas = wx.createOffscreenCanvas({ type: '2d', width: 160, height: 120 })
          const image = canvas.createImage()
          image.onload = () => {
            canvas.getContext('2d').drawImage(image, 0, 0, 160, 120)
            wx.canvasToTempFilePath({ canvas, fileType: 'jpg', quality: 0.8, success: (drawn) =>
              this.say([has(one.tempFilePath), has(tempFilePath), has(drawn.tempFilePath)].join()) })
          }
          image.src = one.tempFilePath
        } }) })`),
    })
    mind.decides('chooseMedia', await album({ widthPx: 320, heightPx: 240, exif: EXIF }))
    await screen.getByText('问').click()
    await screen.getByText('true,true,false').waitFor()
  })

  test('are drawn on a canvas of the page, which a query hands out as a node', async () => {
    const { page: screen } = await given({
      'pages/one.wxml': `<canvas type="2d" id="c" style="width:100px;height:50px" />${SAID}`,
      'pages/one.js': page(
        { said: '' },
        `onReady() { wx.createSelectorQuery().select('#c').fields({ node: true, size: true }).exec(([{ node, width }]) => {
          node.width = width; node.height = 50; node.getContext('2d').fillRect(0, 0, 10, 10)
          wx.canvasToTempFilePath({ canvas: node, success: ({ tempFilePath }) => wx.getImageInfo({ src: tempFilePath,
            success: (i) => this.setData({ said: [i.width, i.height, i.type].join() }) }) }) }) }`,
      ),
    })
    await screen.getByText('100,50,png').waitFor()
  })
})

describe('files on the runner', () => {
  test('of its own stay through a cold start, temporary ones do not', async () => {
    const { page: screen, opens } = await given({
      'pages/one.wxml': SAID,
      'pages/one.js': onLoad(`
        const fs = wx.getFileSystemManager(), own = wx.env.USER_DATA_PATH + '/kept/a.txt'
        const read = () => { try { return fs.readFileSync(own, 'utf8') } catch (e) { return e.message } }
        const before = read()
        fs.mkdirSync(wx.env.USER_DATA_PATH + '/kept', true)
        fs.writeFile({ filePath: own, data: '字', encoding: 'utf8', success: () =>
          fs.access({ path: 'wxfile://tmp_1.jpg', fail: (e) => this.setData({ said: before + ' / ' + e.errMsg }) }) })`),
    })
    await screen
      .getByText("readFileSync:fail no such file or directory, open 'wxfile://usr/kept/a.txt' / access:fail")
      .waitFor()
    await opens()
    await screen.getByText('字 / access:fail').waitFor()
  })

  test('are not written where there is no folder, nor outside the own one', async () => {
    const { page: screen } = await given({
      'pages/one.wxml': SAID,
      'pages/one.js': onLoad(`
        const fs = wx.getFileSystemManager()
        const attempt = (path) => { try { fs.writeFileSync(path, 'x', 'utf8'); return 'ok' } catch (e) { return e.message.slice(19, 34) } }
        this.setData({ said: [attempt(wx.env.USER_DATA_PATH + '/no/a'), attempt('wxfile://tmp_a'), attempt(wx.env.USER_DATA_PATH + '/a')].join() })`),
    })
    await screen.getByText('no such file or,permission deni,ok').waitFor()
  })
})

describe('a voice on the runner', () => {
  const RECORDS = `
    const recorder = wx.getRecorderManager()
    recorder.onStart(() => this.say('听着'))
    recorder.onStop((r) => this.say([r.duration, r.fileSize > 0, r.tempFilePath.split('.').pop()].join()))
    recorder.onError((e) => this.say(e.errMsg))`

  test('is recorded for as long as it lasts, into a file', async () => {
    const { page: screen, mind } = await given({
      ...atTap(
        `${RECORDS}; this.data.said === '听着' ? recorder.stop() : recorder.start({ duration: 30000, format: 'mp3' })`,
      ),
    })
    mind.decides('record', { result: { words: '水管漏了', lastsMs: 4_000 } })
    await screen.getByText('问').click()
    await screen.getByText('听着').waitFor()
    await screen.getByText('问').click()
    await screen.getByText('4000,true,mp3').waitFor()
  })

  test('is not recorded beyond the limit, nor against its owner’s will', async () => {
    const { page: screen, mind } = await given(atTap(`${RECORDS}; recorder.start({ duration: 30000, format: 'mp3' })`))
    await screen.getByText('问').click()
    await screen.getByText('听着').waitFor()
    await screen.evaluate(() => window.weappRunner?.passes(31_000))
    await screen.getByText('30000,true,mp3').waitFor()
    mind.decides('record', { fails: 'auth deny' })
    await screen.getByText('问').click()
    await screen.getByText('operateRecorder:fail auth deny').waitFor()
  })

  const LISTENS = `
    const manager = requirePlugin('WechatSI').getRecordRecognitionManager()
    manager.onStart = () => manager.stop()
    manager.onStop = (r) => this.say([r.result, r.duration, r.tempFilePath.split('.').pop()].join())
    manager.onError = (e) => this.say(String(e.retcode))
    manager.start({ duration: 30000, lang: 'zh_CN' })`

  test('becomes words by the plugin that this package has declared', async () => {
    const { page: screen, mind } = await given({
      'app.json': appJson({ plugins: { WechatSI: { version: '0.3.5', provider: 'wx069ba97219f66d99' } } }),
      ...atTap(LISTENS),
    })
    mind.decides('record', { result: { words: '水管漏了', lastsMs: 4_000 } })
    await screen.getByText('问').click()
    await screen.getByText('水管漏了,4000,mp3').waitFor()
    mind.decides('record', { result: { retcode: -30_004 } })
    await screen.getByText('问').click()
    await screen.getByText('-30004').waitFor()
  })

  test('is made of words by the same plugin, and its owner is told which', async () => {
    const { page: screen, mind } = await given({
      'app.json': appJson({ plugins: { WechatSI: { version: '0.3.5', provider: 'wx069ba97219f66d99' } } }),
      ...atTap(`requirePlugin('WechatSI').textToSpeech({ lang: 'zh_CN', tts: true, content: this.data.said === '' ? '您好' : '长'.repeat(334),
        success: (made) => this.say([made.retcode, made.origin, made.filename.startsWith('https://')].join()), fail: (why) => this.say(String(why.retcode)) })`),
    })
    await screen.getByText('问').click()
    await screen.getByText('0,您好,true').waitFor()
    expect(mind.asked('speak')).toEqual([{ content: '您好' }])
    await screen.getByText('问').click()
    await screen.getByText('-20002').waitFor()
  })

  test('finds no plugin that nobody has declared', async () => {
    const { page: screen } = await given(atTap(`try { requirePlugin('WechatSI') } catch (e) { this.say(e.message) }`))
    await screen.getByText('问').click()
    await screen.getByText('plugin "WechatSI" is not declared for pages/one.js').waitFor()
  })
})
