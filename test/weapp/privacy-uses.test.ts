import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PRIVACY_USES, whyOf } from '@core/people/privacy-uses'
import { BUNDLE } from './support/phones-here'
import { apisIn, KINDS, PRIVATE_INFOS, scriptsOf } from './support/privacy-apis'

const files = readdirSync(BUNDLE.home, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(BUNDLE.home.length + 1))

const used = apisIn(scriptsOf(BUNDLE, files))
const declared = PRIVACY_USES.flatMap(({ apis }) => apis).sort()

describe('what the mini-program takes of a person', () => {
  test('is declared, and nothing is declared that no code uses', () => {
    expect(used).toEqual(declared)
  })

  test('is declared as the kind that WeChat counts it to', () => {
    const astray = PRIVACY_USES.flatMap(({ wechatType, apis }) =>
      apis.filter((api) => !KINDS[wechatType]?.includes(api)).map((api) => `${api}: ${wechatType}`),
    )
    expect(astray).toEqual([])
  })

  test('is told in a clause of one line, once a kind', () => {
    const spoken = PRIVACY_USES.filter(({ why }) => /^.{6,40}[^。]$/.test(why))
    expect(spoken).toEqual(PRIVACY_USES)
    expect(new Set(PRIVACY_USES.map(({ use }) => use)).size).toBe(PRIVACY_USES.length)
  })
})

describe('app.json', () => {
  test('names the private ones among them, and no other', () => {
    expect([...(BUNDLE.app.requiredPrivateInfos ?? [])].sort()).toEqual(
      used.filter((api) => PRIVATE_INFOS.includes(api)),
    )
  })

  test('gives the same reason as the guide when WeChat asks for the place', () => {
    expect(BUNDLE.app.permission?.['scope.userLocation']?.desc).toBe(whyOf('place'))
  })
})

describe('the search through compiled code', () => {
  const found = (words: string) => apisIn([{ file: 'packages/help/pages/new/index.js', words }])

  test('finds a call, however it is compiled', () => {
    expect(found('t().chooseMedia({count:1})')).toEqual(['chooseMedia'])
    expect(found('(0,r.chooseMedia)({count:1})')).toEqual(['chooseMedia'])
    expect(found('var{chooseMedia:a}=wx')).toEqual(['chooseMedia'])
    expect(found('wx["chooseMedia"]()')).toEqual(['chooseMedia'])
    expect(found('wx.getRecorderManager&&wx.getRecorderManager()')).toEqual(['getRecorderManager'])
  })

  test('finds a button that hands something over', () => {
    expect(found('{openType:"getPhoneNumber",onGetPhoneNumber:e}')).toEqual(['getPhoneNumber'])
  })

  test('takes neither a longer name for a use, nor what app.json declares, nor the framework’s list', () => {
    expect(found('t().getLocationText();var getLocationOnce=1')).toEqual([])
    expect(found('{requiredPrivateInfos:["getLocation"],permission:{}}')).toEqual([])
    expect(apisIn([{ file: 'taro.js', words: '["getLocation","chooseMedia"]' }])).toEqual([])
  })
})
