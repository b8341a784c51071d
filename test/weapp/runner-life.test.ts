import { madeUpHere } from './runner/made-up-here'
import { page, SAID } from './runner/written'

const here = madeUpHere()

const { given } = here

/** An app that writes down its own life; the pages show it. */
const TELLING = {
  'app.js': `App({ lived: [],
    onLaunch(o) { this.lived.push('launch ' + o.path + ' ' + o.scene) },
    onShow(o) { this.lived.push('show ' + o.path + ' ' + JSON.stringify(o.query)) },
    onHide() { this.lived.push('hide') } })`,
  'pages/one.wxml': SAID,
  'pages/one.js': page(
    { said: '' },
    `lived(what) { const { lived } = getApp(); lived.push(what); this.setData({ said: lived.join(' / ') }) },
     onShow() { this.lived('one shown') }, onHide() { this.lived('one hidden') }, onUnload() { getApp().lived.push('one gone') }`,
  ),
  'pages/two.wxml': SAID,
  'pages/two.js': page(
    { said: '' },
    `onLoad(query) { const { lived } = getApp(); lived.push('two ' + decodeURIComponent(query.scene || query.id)); this.setData({ said: lived.join(' / ') }) }`,
  ),
}

describe('the life of an app on the runner', () => {
  test('begins by the way it was opened: a scanned code packs its words into one parameter', async () => {
    const { page: screen, opens } = await given(TELLING)
    await opens(`/pages/two?scene=${encodeURIComponent('b=7&u=2')}`, 1_047)
    await screen.getByText('launch pages/two 1047 / show pages/two {"scene":"b%3D7%26u%3D2"} / two b=7&u=2').waitFor()
  })

  test('goes on after the pocket where it was', async () => {
    const { page: screen, opens } = await given(TELLING)
    await opens()
    await screen.evaluate(() => window.weappRunner?.hides())
    await screen.getByText('one hidden').waitFor()
    await screen.evaluate(() => window.weappRunner?.shows())
    await screen.getByText('one shown / one hidden / hide / show pages/one {} / one shown').waitFor()
  })

  test('goes on at another page when it is opened again by a link, and only that page is open', async () => {
    const { page: screen, opens } = await given(TELLING)
    await opens()
    await screen.evaluate(() => window.weappRunner?.hides())
    await screen.evaluate(() => window.weappRunner?.shows('/pages/two?id=5', 1_007))
    await screen.getByText('one hidden / hide / show pages/two {"id":"5"} / one gone / two 5').waitFor()
    await screen.getByRole('button', { name: '回首页' }).waitFor()
  })

  test('stands still in a pocket: what fell due there happens when it is taken out', async () => {
    const { page: screen, opens } = await given({
      'pages/one.wxml': SAID,
      'pages/one.js': page(
        { said: '' },
        `onLoad() { setInterval(() => wx.setStorageSync('n', (wx.getStorageSync('n') || 0) + 1), 5) },
         onHide() { wx.setStorageSync('n', 0); setTimeout(() => this.setData({ said: '到点' }), 1) }`,
      ),
    })
    await screen.clock.install()
    await opens()
    await screen.evaluate(() => window.weappRunner?.hides())
    await screen.clock.runFor(60)
    expect(await screen.evaluate(() => localStorage.getItem('weapp:n'))).toBe('0')
    expect(await screen.getByText('到点').count()).toBe(0)
    await screen.evaluate(() => window.weappRunner?.shows())
    await screen.getByText('到点').waitFor()
  })

  test('is told of a page that is not there, and WeChat says so where it does not care', async () => {
    const { page: screen, opens } = await given({ ...TELLING, 'pages/one.wxml': '<text>头一页</text>' })
    await opens('/pages/three')
    await screen.getByText('页面不存在').waitFor()
  })

  test('is told of a page that is not there, and may send whoever came elsewhere', async () => {
    const { page: screen, opens } = await given({
      'app.js': "App({ onPageNotFound({ path }) { wx.reLaunch({ url: '/pages/two?id=' + path }) } })",
      'pages/two.wxml': SAID,
      'pages/two.js': page({ said: '' }, 'onLoad({ id }) { this.setData({ said: id }) }'),
    })
    await opens('/pages/three')
    await screen.getByText('pages/three').waitFor()
  })
})

describe('a page on the runner', () => {
  test('is sent on with what it gives for that, and not where it gives nothing', async () => {
    const { page: screen, opens } = await given({
      'pages/one.js': page({}, "onShareAppMessage({ from }) { return { title: '驿站' + from, path: '/pages/one' } }"),
    })
    await opens()
    const sendsOn = () => screen.evaluate(() => window.weappRunner?.shares())
    expect(await sendsOn()).toEqual({ title: '驿站menu', path: '/pages/one' })
    await opens('/pages/two')
    expect(await sendsOn()).toBeUndefined()
  })

  test('hears of its end once it comes near it, and of each way that it is scrolled', async () => {
    const { page: screen, opens } = await given({
      'pages/one.wxml': `<view style="height:2000px">${SAID}</view>`,
      'pages/one.js': page(
        { said: '' },
        `onPageScroll({ scrollTop }) { this.top = scrollTop }, onReachBottom() { this.setData({ said: '到底 ' + (this.top > 1000) }) }`,
      ),
    })
    await opens()
    await screen.locator('.phone-scroller').evaluate((scroller) => scroller.scrollTo({ top: 500 }))
    await screen.locator('.phone-scroller').evaluate((scroller) => scroller.scrollTo({ top: 5_000 }))
    await screen.getByText('到底 true').waitFor({ state: 'attached' })
  })

  test('is pulled down where it has asked for it', async () => {
    const { page: screen, opens } = await given({
      'pages/one.json': JSON.stringify({ enablePullDownRefresh: true }),
      'pages/one.wxml': SAID,
      'pages/one.js': page(
        { said: '' },
        "onPullDownRefresh() { wx.stopPullDownRefresh(); this.setData({ said: '新的' }) }",
      ),
    })
    await opens()
    await screen.evaluate(() => window.weappRunner?.pullsDown())
    await screen.getByText('新的').waitFor()
    await opens('/pages/two')
    await expect(screen.evaluate(() => window.weappRunner?.pullsDown())).rejects.toThrow('enablePullDownRefresh')
  })
})
