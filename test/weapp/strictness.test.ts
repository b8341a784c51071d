import type { Bundle } from './support/bundle'
import { startEngine } from './support/engine'
import { givenPhone, type Phone } from './support/phone'
import { BUNDLE } from './support/phones-here'

/** A mini-program of one page in a subpackage, whose script is `script`. */
function bundleOf(script: string, app: Partial<Bundle['app']> = {}): Bundle {
  const files: Readonly<Record<string, string>> = {
    'app.js': 'App({})',
    'base.wxml': BUNDLE.textOf('base.wxml'),
    'utils.wxs': BUNDLE.textOf('utils.wxs'),
    'one/page.js': script,
    'two/hidden.js': '',
  }
  return {
    home: 'made-up',
    app: { pages: [], ...app },
    pages: ['one/page'],
    tabs: new Set(),
    packageOf: (path) => /^(one|two)\//.exec(path)?.[1],
    textOf: (path) => files[path] ?? '',
  }
}

function phoneWith(bundle: Bundle): Phone {
  return givenPhone(bundle, { url: 'http://127.0.0.1:9', openid: 'nobody', now: 0 })
}

async function opened(script: string, app: Partial<Bundle['app']> = {}): Promise<Phone> {
  const phone = phoneWith(bundleOf(script, app))
  await phone.opens('/one/page')
  return phone
}

const onLoad = (body: string) => `Page({ data: { root: { cn: [] } }, onLoad() { ${body} } })`

describe('the phone of these tests', () => {
  test('has nothing of a browser, nor of Node', () => {
    const names = ['window', 'document', 'fetch', 'URL', 'localStorage', 'performance', 'Intl', 'process', 'crypto']
    const told: string[] = []
    const globals = { tell: (name: string) => void told.push(name) }
    const script = names.map((name) => `tell('${name} ' + typeof ${name})`).join('\n')
    startEngine(bundleOf(script), { globals, now: () => 0 }).load('one/page.js')
    expect(told).toEqual(names.map((name) => `${name} undefined`))
  })

  test('refuses a script of another subpackage', async () => {
    await expect(opened("require('../two/hidden')")).rejects.toThrow('one/page.js requires two/hidden.js of two')
  })

  test('notes what would not arrive in the view', async () => {
    const phone = await opened(
      onLoad("this.setData({ a: () => 1, 'b.c': [undefined], d: new Date(), e: NaN, f: 'ok' })"),
    )
    expect(phone.payloads[0]?.faults).toEqual(['a: function', 'b.c.0: undefined', 'd: [object Date]', 'e: NaN'])
  })

  test('complains of a node that no template draws, and of an error in a timer', async () => {
    const phone = await opened(
      onLoad("this.setData({ 'root.cn': [{ nn: '77', sid: 'x' }] }); setTimeout(() => { throw new Error('late') })"),
    )
    expect(phone.complaints()).toEqual([
      expect.stringContaining('Error: late'),
      expect.stringContaining('no template for {"nn":"77"'),
    ])
  })

  test('notes an API that WeChat does not have', async () => {
    expect((await opened(onLoad('wx.teleport?.()'))).unknownApis()).toEqual(['teleport'])
  })

  test('keeps its place to itself until the app has declared that it asks', async () => {
    const ask = onLoad(
      'wx.getLocation({ fail: (e) => this.setData({ said: e.errMsg }), success: () => this.setData({ said: 1 }) })',
    )
    const said = (phone: Phone) => phone.payloads.at(-1)?.json
    expect(said(await opened(ask))).toContain('requiredPrivateInfos')
    expect(said(await opened(ask, { requiredPrivateInfos: ['getLocation'] }))).toContain('auth deny')
  })

  test('opens the question about messages only straight from a tap', async () => {
    const ask = onLoad('wx.requestSubscribeMessage({ tmplIds: ["t"], fail: (e) => this.setData({ said: e.errMsg }) })')
    expect((await opened(ask)).payloads.at(-1)?.json).toContain('can only be invoked by user TAP gesture')
  })

  test('has a clock and timers that stand still until told', async () => {
    const phone = await opened(onLoad('setInterval(() => this.setData({ at: Date.now() }), 1000)'))
    await phone.passes(3_000)
    expect(phone.payloads.map(({ json }) => json)).toEqual(['{"at":1000}', '{"at":2000}', '{"at":3000}'])
  })
})
