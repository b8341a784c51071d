import { acceptedCase, codeOf } from '../support/cases'
import { phonesHere } from './support/phones-here'

const { town, phoneOf, passes } = phonesHere()

describe('a request for help', () => {
  test('begins at the red button of the home page', async () => {
    const zhou = await phoneOf('zhou')
    await zhou.opens()
    expect(zhou.screen().words).toContain('桐花里社区')
    await zhou.taps('一键求助')
    expect(zhou.route()).toBe('packages/help/pages/new/index')
    expect(zhou.screen().words).toContain('7 栋 2 单元 301')
  })

  test('becomes a case in the cloud by two taps, and its page follows', async () => {
    await town.goesOnDuty('lin', 100)
    const zhou = await phoneOf('zhou')
    await zhou.opens('/packages/help/pages/new/index')
    expect(zhou.element('漏水堵水').attribute('aria-checked')).toBe('false')
    await zhou.taps('漏水堵水')
    expect(zhou.element('漏水堵水').attribute('aria-checked')).toBe('true')
    await zhou.writes('说说情况', '厨房水管接口漏水')
    await zhou.taps('马上求助')

    const [help, ...others] = await town.all<Record<string, unknown>>('help_requests')
    expect(others).toEqual([])
    expect(help).toMatchObject({ category: 'leak', text: '厨房水管接口漏水', status: 'waiting' })
    expect(zhou.route()).toBe('packages/help/pages/track/index')
    expect(zhou.screen().words).toContain('正在问离您最近的党员')
    expect(await town.told()).toEqual(['lin helpOffered'])
  })

  test('asks for messages at the tap that sends, where WeChat allows it', async () => {
    const zhou = await phoneOf('zhou')
    await zhou.opens('/packages/help/pages/new/index')
    await zhou.taps('其他事')
    await zhou.taps('马上求助')
    expect(zhou.calls('requestSubscribeMessage')).toMatchObject([{ options: { tmplIds: ['template-progress'] } }])
    expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  })

  test('is kept through a closed app, until it is sent', async () => {
    const zhou = await phoneOf('zhou')
    await zhou.opens('/packages/help/pages/new/index')
    await zhou.taps('停电跳闸')
    await zhou.opens('/packages/help/pages/new/index')
    expect(zhou.element('停电跳闸').attribute('aria-checked')).toBe('true')
  })
})

describe('the page of a case', () => {
  test('shows the code for the door, and calls whoever is coming', async () => {
    const help = await acceptedCase(town)
    const zhou = await phoneOf('zhou')
    await zhou.opens(`/packages/help/pages/track/index?id=${help.id}`)
    expect(zhou.screen().words).toContain('林建平正往您家赶')
    expect(zhou.screen().words).toContain(codeOf(help))
    await zhou.taps('打给林建平')
    expect(zhou.calls('makePhoneCall')).toMatchObject([{ options: { phoneNumber: '13800000000' } }])
  })

  test('draws the plan as a picture, because the mini-program has no other', async () => {
    const help = await acceptedCase(town)
    const zhou = await phoneOf('zhou')
    await zhou.opens(`/packages/help/pages/track/index?id=${help.id}`)
    const picture = zhou.screen().elements.find(({ tag }) => tag === 'image')
    expect(decodeURIComponent(picture?.attribute('src') ?? '')).toMatch(/^data:image\/svg\+xml,<svg .*<\/svg>$/)
  })

  test('hears of it when somebody accepts, without being touched', async () => {
    await town.goesOnDuty('lin', 100)
    const help = await town.files()
    const zhou = await phoneOf('zhou')
    await zhou.opens(`/packages/help/pages/track/index?id=${help.id}`)
    expect(zhou.screen().words).toContain('米的党员')
    await town.call('lin', 'help', 'accept', { helpId: help.id })
    await passes(4_000)
    expect(zhou.screen().words).toContain('林建平正往您家赶')
    expect(await town.told()).toEqual(['lin helpOffered', 'zhou helpAccepted'])
  })

  test('calls the case off after asking once more', async () => {
    const help = await town.files()
    const zhou = await phoneOf('zhou')
    await zhou.opens(`/packages/help/pages/track/index?id=${help.id}`)
    await zhou.taps('取消求助')
    expect(zhou.screen().words).toContain('不用人来了吗？')
    await zhou.taps('取消求助')
    expect(zhou.screen().words).toContain('求助已取消')
    expect((await town.stored(help.id)).status).toBe('withdrawn')
    expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  })
})
