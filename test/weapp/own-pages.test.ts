import { acceptedCase } from '../support/cases'
import { phonesHere } from './support/phones-here'

const { town, phoneOf } = phonesHere()

describe('one’s own page', () => {
  test('knows who this is, and turns everything into large print', async () => {
    const zhou = await phoneOf('zhou')
    await zhou.opens('/pages/me/index')
    expect(zhou.screen().words).toContain('周秀兰')
    expect(zhou.screen().words).toContain('7 栋 2 单元 301')
    await zhou.taps('大字版')
    expect(zhou.element('大字版').attribute('aria-checked')).toBe('true')
    expect(zhou.screen().elements[0]?.attribute('class')).toContain('elder')

    await zhou.opens()
    expect(zhou.screen().elements[0]?.attribute('class')).toContain('elder')
  })

  test('leads a member to the workbench and a resident not', async () => {
    const [zhou, lin] = [await phoneOf('zhou'), await phoneOf('lin')]
    await zhou.opens('/pages/me/index')
    expect(zhou.screen().words).not.toContain('值班台')
    await lin.opens('/pages/me/index')
    await lin.taps('值班台')
    expect(lin.route()).toBe('packages/duty/pages/workbench/index')
  })

  test('saves a new name', async () => {
    const tao = await phoneOf('tao')
    await tao.opens('/pages/me/index')
    await tao.taps('改姓名、电话和地址')
    await tao.writes('怎么称呼', '陶阿姨')
    await tao.taps('保存')
    expect(tao.screen().words).toContain('陶阿姨')
  })
})

describe('the list of one’s own requests', () => {
  test('leads to the case', async () => {
    const help = await acceptedCase(town)
    const zhou = await phoneOf('zhou')
    await zhou.opens('/packages/help/pages/mine/index')
    expect(zhou.screen().words).toContain('漏水堵水，7 栋 2 单元')
    await zhou.taps('漏水堵水')
    expect(zhou.calls('navigateTo')).toMatchObject([{ options: { url: expect.stringContaining(help.id) } }])
    expect(zhou.route()).toBe('packages/help/pages/track/index')
  })

  test('says so when there are none', async () => {
    const tao = await phoneOf('tao')
    await tao.opens('/packages/help/pages/mine/index')
    expect(tao.screen().words).toContain('还没有求助过')
    await tao.taps('一键求助')
    expect(tao.route()).toBe('packages/help/pages/new/index')
  })
})

describe('the inbox', () => {
  test('tells what happened, opens the case, and counts as read', async () => {
    await acceptedCase(town)
    const zhou = await phoneOf('zhou')
    await zhou.opens('/packages/account/pages/inbox/index')
    expect(zhou.element('未读，').words).toContain('林建平')
    await zhou.taps('未读，')
    expect(zhou.route()).toBe('packages/help/pages/track/index')
    await zhou.opens('/packages/account/pages/inbox/index')
    expect(zhou.screen().elements.filter((one) => one.attribute('aria-label').startsWith('未读'))).toEqual([])
  })

  test('leads a member who was asked to the workbench', async () => {
    await town.goesOnDuty('lin', 100)
    await town.files()
    const lin = await phoneOf('lin')
    await lin.opens('/packages/account/pages/inbox/index')
    await lin.taps('未读，')
    expect(lin.route()).toBe('packages/duty/pages/workbench/index')
    expect(await town.told()).toEqual(['lin helpOffered'])
  })
})
