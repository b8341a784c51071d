import { takePhotograph } from '../e2e/support/photographs'
import { madeUpHere } from './runner/made-up-here'
import { atTap, page, SAID } from './runner/written'

const here = madeUpHere()

const given = here.opened

const album = async (look: Parameters<typeof takePhotograph>[1]) => {
  const { bytes } = await takePhotograph(here.browser, look)
  return { result: { photos: [{ ending: 'jpg', base64: bytes.toString('base64') }] } }
}

describe('what is private on the runner', () => {
  const ASKS = atTap('wx.chooseMedia({ success: () => this.say("有了"), fail: (e) => this.say(e.errMsg + e.errno) })')
  const firstUse = { firstUse: true }

  test('waits for the owner to agree to WeChat’s own question, once', async () => {
    const { page: screen, mind, opens } = await given(ASKS, firstUse)
    mind.decides('chooseMedia', await album({ widthPx: 32, heightPx: 24 }))
    await screen.getByText('问').click()
    await screen.getByRole('button', { name: '拒绝' }).click()
    await screen.getByText('chooseMedia:fail privacy permission is not authorized104').waitFor()
    await screen.getByText('问').click()
    await screen.getByRole('button', { name: '同意' }).click()
    await screen.getByText('有了').waitFor()
    await opens()
    await screen.getByText('问').click()
    await screen.getByText('有了').waitFor()
  })

  const OWN = {
    'pages/one.wxml': `<view bindtap="ask">问</view>${SAID}<view wx:if="{{asked}}"><button id="yes" open-type="agreePrivacyAuthorization" bindagreeprivacyauthorization="agree">好</button><view bindtap="cheat">混过去</view><view bindtap="refuse">不</view></view>`,
    'pages/one.js': page(
      { said: '', asked: false },
      `onLoad() { wx.onNeedPrivacyAuthorization((resolve, { referrer }) => { this.resolve = resolve; this.setData({ asked: true, said: referrer }) }) },
       agree() { this.resolve({ event: 'agree', buttonId: 'yes' }) },
       cheat() { this.resolve({ event: 'agree', buttonId: 'yes' }) },
       refuse() { this.resolve({ event: 'disagree' }) },
       ask() { wx.chooseMedia({ success: () => this.setData({ said: '有了' }), fail: (e) => this.setData({ said: e.errMsg }) }) }`,
    ),
  }

  test('waits for the mini-program’s own question, whose button must have been pressed', async () => {
    const { page: screen, mind } = await given(OWN, firstUse)
    mind.decides('chooseMedia', await album({ widthPx: 32, heightPx: 24 }))
    await screen.getByText('问').click()
    await screen.getByText('chooseMedia', { exact: true }).waitFor()
    await screen.getByText('混过去').click()
    await screen.getByText('has not been tapped').waitFor()
    await screen.getByText('问').click()
    await screen.getByText('不', { exact: true }).click()
    await screen.getByText('privacy permission is not authorized').waitFor()
    await screen.getByText('问').click()
    await screen.getByText('好').click()
    await screen.getByText('有了').waitFor()
  })

  test('is asked for beforehand, and known about', async () => {
    const { page: screen } = await given(
      atTap(
        `wx.requirePrivacyAuthorize({ success: () => wx.getPrivacySetting({ success: (s) => this.say('还要问' + s.needAuthorization) }) })`,
      ),
      firstUse,
    )
    await screen.getByText('问').click()
    await screen.getByRole('button', { name: '同意' }).click()
    await screen.getByText('还要问false').waitFor()
  })
})
