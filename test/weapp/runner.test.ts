import { madeUpHere } from './runner/made-up-here'
import { appJson, onLoad, page, SAID } from './runner/written'

const here = madeUpHere()

const given = here.opened

describe('a page on the runner', () => {
  test('is drawn from its data, and its handler gets a tap as WeChat tells it', async () => {
    const { page: screen, complaints } = await given({
      'pages/one.wxml': `<view wx:for="{{all}}" wx:key="*this" data-name="{{item}}" bindtap="tap"><text>{{item}}</text></view>${SAID}`,
      'pages/one.js': page(
        { all: ['甲', '乙'], said: '' },
        "tap(e) { this.setData({ said: e.type + ' ' + e.currentTarget.dataset.name + ' ' + Object.keys(e.detail) }) }",
      ),
    })
    await screen.getByText('乙').click()
    await screen.getByText('tap 乙 x,y').waitFor()
    expect(complaints.all()).toEqual([])
  })

  test('is measured in the phone’s own units: without its bars, and 750 rpx wide', async () => {
    const { page: screen } = await given({
      'pages/one.wxml': '<view class="w-20rpx"><text>字</text></view>',
      'app.wxss': '@import "./more.wxss"; page { --half: 375rpx }',
      'more.wxss': '.w-20rpx { width: var(--half); height: 50vh }',
    })
    const box = await screen.locator('.w-20rpx').boundingBox()
    expect(box).toMatchObject({ width: 187.5, height: (812 - 68) / 2 })
  })

  test('lies on others: back leads to the one below, which has kept what it shows', async () => {
    const { page: screen } = await given({
      'pages/one.wxml': `<view bindtap="go">去</view>${SAID}`,
      'pages/one.js': page(
        { said: '' },
        "onShow() { this.setData({ said: this.data.said + '见' }) }, go() { wx.navigateTo({ url: '/pages/two?a=1' }) }",
      ),
      'pages/two.wxml': SAID,
      'pages/two.js': page(
        { said: '' },
        'onLoad(query) { this.setData({ said: JSON.stringify(query) + getCurrentPages().length }) }',
      ),
    })
    await screen.getByText('去').click()
    await screen.getByText('{"a":"1"}2').waitFor()
    expect(screen.url()).toContain('#/pages/two?a=1')
    await screen.getByRole('button', { name: '返回' }).click()
    await screen.getByText('见见').waitFor()
  })

  test('has a field that a screen reader finds by its name, and tells what is typed', async () => {
    const { page: screen } = await given({
      'pages/one.wxml': `<input aria-label="电话" placeholder="号码" bindinput="typed" value="{{said}}" />${SAID}`,
      'pages/one.js': page({ said: '1' }, 'typed(e) { this.setData({ said: e.detail.value }) }'),
    })
    const field = screen.getByRole('textbox', { name: '电话' })
    expect(await field.inputValue()).toBe('1')
    await field.fill('138')
    await screen.getByText('138').waitFor()
  })
})

describe('a script on the runner', () => {
  test('knows the language and WeChat, and no browser', async () => {
    const names = ['window', 'document', 'fetch', 'URL', 'localStorage', 'performance', 'Intl', 'crypto', 'Image']
    const { page: screen } = await given({
      'pages/one.wxml': SAID,
      'pages/one.js': onLoad(
        `this.setData({ said: [${names.map((name) => `typeof ${name}, typeof globalThis.${name}`)}].join() })`,
      ),
    })
    await screen.getByText(names.map(() => 'undefined,undefined').join()).waitFor()
  })

  test('finds what it has stored after a cold start', async () => {
    const { page: screen, opens } = await given({
      'pages/one.wxml': SAID,
      'pages/one.js': onLoad(
        "const n = wx.getStorageSync('n') || 0; wx.setStorageSync('n', n + 1); this.setData({ said: '第' + n })",
      ),
    })
    await screen.getByText('第0').waitFor()
    await opens()
    await screen.getByText('第1').waitFor()
  })
})

describe('a phone on the runner', () => {
  test('says what the story has decided, and asks about messages only at a tap', async () => {
    const { page: screen, mind } = await given({
      'app.json': appJson({ requiredPrivateInfos: ['chooseLocation'] }),
      'pages/one.wxml': `<view bindtap="ask">问</view>${SAID}`,
      'pages/one.js': page(
        { said: '' },
        `ask() { wx.chooseLocation({ success: (r) => this.setData({ said: r.name }), fail: (e) => this.setData({ said: e.errMsg }) }) },
         onLoad() { wx.requestSubscribeMessage({ tmplIds: ['t'], fail: (e) => this.setData({ said: e.errMsg }) }) }`,
      ),
    })
    await screen.getByText('can only be invoked by user TAP gesture').waitFor()
    mind.decides('chooseLocation', { result: { name: '菜场' } })
    await screen.getByText('问').click()
    await screen.getByText('菜场').waitFor()
    mind.decides('chooseLocation', { fails: 'cancel' })
    await screen.getByText('问').click()
    await screen.getByText('chooseLocation:fail cancel').waitFor()
    expect(mind.asked('chooseLocation')).toHaveLength(2)
  })

  test('asks in WeChat’s own dialog', async () => {
    const { page: screen } = await given({
      'pages/one.wxml': SAID,
      'pages/one.js': onLoad(
        "wx.showModal({ title: '删吗', success: (r) => this.setData({ said: '删' + r.confirm }) })",
      ),
    })
    await screen.getByRole('dialog').getByRole('button', { name: '确定' }).click()
    await screen.getByText('删true').waitFor()
  })
})

describe('the runner complains', () => {
  test.each([
    ['of a template that is not there', { 'pages/one.wxml': '<template is="nowhere" />' }, 'no template nowhere'],
    ['of an API that is not known', { 'pages/one.js': onLoad('wx.teleport') }, 'wx.teleport was looked for'],
    [
      'of a setData that cannot travel',
      { 'pages/one.js': onLoad('this.setData({ f() {} })') },
      'setData of pages/one: f: function',
    ],
    [
      'of a setData of a component that cannot travel',
      {
        'comp.js': 'Component({ attached() { this.setData({ f: [() => 1] }) } })',
        'comp.wxml': '<view />',
        'comp.json': '{"component":true}',
        'pages/one.json': '{"usingComponents":{"comp":"/comp"}}',
        'pages/one.wxml': '<comp />',
      },
      'setData of comp: f.0: function',
    ],
    [
      'of a setData that is too large',
      { 'pages/one.js': onLoad("this.setData({ said: 'x'.repeat(40000) })") },
      '40011 bytes',
    ],
    [
      'of a list that is none',
      { 'pages/one.wxml': '<view wx:for="{{none}}" wx:key="*this" />' },
      'warning of pages/one: The for-list data',
    ],
    [
      'of a wrapper of Taro’s whose data has come without a list',
      wrapped("{ sid: 'a' }"),
      'warning of custom-wrapper: The for-list data',
    ],
    ['of a warning of the page', { 'pages/one.js': onLoad("console.warn('odd')") }, 'odd'],
    ['of an error that is thrown', { 'pages/one.js': onLoad("setTimeout(() => { throw new Error('late') })") }, 'late'],
    [
      'of a picture from elsewhere',
      { 'pages/one.wxml': '<image src="http://elsewhere.test/a.png" />' },
      'elsewhere.test',
    ],
  ])('%s', async (_what, files, words) => {
    const { page: screen, complaints } = await given(files)
    for (let turn = 0; turn < 100 && complaints.all().length === 0; turn++) await screen.waitForTimeout(50)
    expect(complaints.all().join('\n')).toContain(words)
  })

  test('of nothing when a wrapper of Taro’s is drawn with its default, before its first data', async () => {
    const { page: screen, complaints, opens } = await here.given(wrapped("{ sid: 'a', cn: [] }"))
    const passed = screen.waitForEvent('console', (one) => one.text().includes('drawn before its first data'))
    await opens()
    await screen.getByText('来了').waitFor()
    await passed
    expect(complaints.all()).toEqual([])
  })
})

/** A page that gives Taro's wrapper this as its data, a while after it is drawn. */
function wrapped(data: string) {
  return {
    'custom-wrapper.js': "Component({ properties: { i: { type: Object, value: { nn: '1' } } } })",
    'custom-wrapper.wxml': '<view wx:for="{{i.cn}}" wx:key="sid" />',
    'custom-wrapper.json': '{"component":true}',
    'pages/one.json': '{"usingComponents":{"custom-wrapper":"/custom-wrapper"}}',
    'pages/one.wxml': `<custom-wrapper wx:if="{{shown}}" i="{{i}}" />${SAID}`,
    'pages/one.js': onLoad(`this.setData({ shown: true, i: ${data}, said: '来了' })`),
  }
}
