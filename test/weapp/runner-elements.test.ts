import { fingerOn } from '../e2e/support/finger'
import { madeUpHere } from './runner/made-up-here'
import { page, SAID } from './runner/written'

const here = madeUpHere()

const SAYS = page(
  { said: '', to: 0 },
  'heard(e) { this.setData({ said: this.data.said + e.type + JSON.stringify(e.detail.value ?? e.detail.current ?? e.detail.direction ?? "") }) }, go() { this.setData({ to: 1 }) }',
)

const given = (wxml: string) => here.opened({ 'pages/one.wxml': wxml + SAID, 'pages/one.js': SAYS })

describe('a finger on the runner', () => {
  test('that lies still holds, and its end is no tap where that was heard', async () => {
    const { page: screen } = await given('<view role="button" bindlongpress="heard" bindtap="heard">按住</view>')
    const finger = fingerOn(screen, (name) => screen.getByText(name))
    await finger.holds('按住')
    await screen.getByText('longpress""', { exact: true }).waitFor()
    await finger.letsGo()
    await screen.getByText('按住').click()
    await screen.getByText('longpress""tap""', { exact: true }).waitFor()
  })

  test('that lies still where no long press is heard only taps, however long', async () => {
    const { page: screen } = await given('<view role="button" bindtouchend="heard" bindtap="heard">慢慢按</view>')
    const finger = fingerOn(screen, (name) => screen.getByText(name))
    await finger.holds('慢慢按')
    const since = await screen.evaluate(() => performance.now())
    await screen.waitForFunction((began) => performance.now() - began > 1_000, since)
    await finger.letsGo()
    await screen.getByText('touchend""tap""', { exact: true }).waitFor()
  })

  test('that goes at once only taps', async () => {
    const { page: screen } = await given(
      '<view bindtouchstart="heard" bindtouchend="heard" bindlongpress="heard">碰</view>',
    )
    const finger = fingerOn(screen, (name) => screen.getByText(name))
    await finger.holds('碰')
    await finger.letsGo()
    await screen.getByText('touchstart""touchend""', { exact: true }).waitFor()
  })
})

describe('a picker on the runner', () => {
  test('tells the number of what was chosen as text, and that it was closed', async () => {
    const { page: screen } = await given(
      `<picker mode="selector" range="{{['甲','乙']}}" value="0" bindchange="heard" bindcancel="heard"><text>选</text></picker>`,
    )
    await screen.getByText('选').click()
    await screen.getByRole('combobox').selectOption('乙')
    await screen.getByRole('button', { name: '确定' }).click()
    await screen.getByText('change"1"', { exact: true }).waitFor()
    await screen.getByText('选').click()
    await screen.getByRole('button', { name: '取消' }).click()
    await screen.getByText('change"1"cancel""', { exact: true }).waitFor()
  })

  test.each([
    ['date', '2026-03-02', '2026-03-09'],
    ['time', '14:20', '15:05'],
  ])('takes a %s', async (mode, before, after) => {
    const { page: screen } = await given(
      `<picker mode="${mode}" value="${before}" bindchange="heard"><text>选</text></picker>`,
    )
    await screen.getByText('选').click()
    const field = screen.getByRole('dialog').locator('input')
    expect(await field.inputValue()).toBe(before)
    await field.fill(after)
    await screen.getByRole('button', { name: '确定' }).click()
    await screen.getByText(`change"${after}"`, { exact: true }).waitFor()
  })
})

describe('a box on the runner', () => {
  test('that scrolls tells of its ends', async () => {
    const { page: screen } = await given(
      '<scroll-view scroll-y style="height:100px" bindscrolltolower="heard" bindscrolltoupper="heard"><view style="height:900px">长</view></scroll-view>',
    )
    const box = screen.locator('wx-scroll-view')
    await box.evaluate((element) => element.scrollTo({ top: 900 }))
    await screen.getByText('scrolltolower"bottom"', { exact: true }).waitFor()
    await box.evaluate((element) => element.scrollTo({ top: 0 }))
    await screen.getByText('scrolltolower"bottom"scrolltoupper"top"', { exact: true }).waitFor()
  })

  test('that swipes tells which of its items is there', async () => {
    const { page: screen } = await given(
      '<swiper current="{{to}}" bindchange="heard"><swiper-item>一</swiper-item><swiper-item>二</swiper-item></swiper><view bindtap="go">去</view>',
    )
    await screen.getByText('去').click()
    await screen.getByText('change1', { exact: true }).waitFor()
    await screen.locator('wx-swiper').evaluate((element) => element.scrollTo({ left: 0 }))
    await screen.getByText('change1change0', { exact: true }).waitFor()
  })
})
