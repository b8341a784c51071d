import { acceptedCase, codeOf, lookedAt } from '../support/cases'
import { eastOfHome } from '../support/small-town'
import { phonesHere } from './support/phones-here'

const WORKBENCH = '/packages/duty/pages/workbench/index'

const { town, phoneOf, passes } = phonesHere()

describe('the workbench', () => {
  test('puts a member on duty by one tap, where the phone says', async () => {
    const lin = await phoneOf('lin')
    lin.owner.place = eastOfHome(80)
    await lin.opens(WORKBENCH)
    expect(lin.element('没在值班，').attribute('aria-checked')).toBe('false')
    await lin.taps('没在值班，')
    expect(lin.screen().words).toContain('正在值班')
    const [presence] = await town.all<Record<string, unknown>>('presences')
    expect(presence).toMatchObject({ onDuty: true, place: eastOfHome(80) })
  })

  test('asks for the building when the phone may not tell the place', async () => {
    const lin = await phoneOf('lin')
    await lin.opens(WORKBENCH)
    await lin.taps('没在值班，')
    await lin.taps('9 栋')
    await lin.taps('我在 9 栋旁边')
    expect(lin.screen().words).toContain('正在值班')
    expect(lin.screen().words).toContain('在 9 栋旁边')
  })

  test('carries a case from the offer to its end', async () => {
    await town.goesOnDuty('lin', 100)
    const lin = await phoneOf('lin')
    await lin.opens(WORKBENCH)
    expect(lin.screen().words).toContain('现在没有求助')

    const { id } = await town.files()
    await passes(10_000)
    expect(lin.screen().words).toContain('厨房水管接口漏水')
    expect(lin.screen().words).not.toContain('301')
    expect(lin.calls('vibrateLong')).toHaveLength(1)
    expect(lin.calls('createWebAudioContext')).toHaveLength(1)

    await lin.taps('接单，马上去')
    expect(lin.screen().words).toContain('7 栋 2 单元 301')
    await lin.taps('导航')
    expect(lin.calls('openLocation')).toHaveLength(1)

    await lin.taps('我到了')
    await lin.writes('到达码', codeOf(await lookedAt(town, 'zhou', id)))
    await lin.taps('我到了')
    expect((await town.stored(id)).status).toBe('arrived')

    await lin.taps('办好了')
    await lin.writes('办了什么', '换了一截软管')
    await lin.taps('报办好')
    expect((await town.stored(id)).status).toBe('settled')
    expect(await town.told()).toEqual(['lin helpOffered', 'zhou helpAccepted', 'zhou helpArrived', 'zhou helpSettled'])
  })

  test('asks a silent member whether they are still coming, and takes the answer', async () => {
    const { id } = await acceptedCase(town)
    await town.until('14:25:30')
    expect(await town.told()).toEqual(['lin stillComingAsked'])
    const lin = await phoneOf('lin')
    await lin.opens(WORKBENCH)
    expect(lin.screen().words).toContain('还剩 47 秒')
    await passes(1_000)
    expect(lin.screen().words).toContain('还剩 46 秒')
    await lin.taps('能到')
    expect(lin.screen().words).not.toContain('还能到吗')
    expect((await town.stored(id)).responder).toMatchObject({ questionedAt: null })
  })

  test('shows whoever oversees the open cases, and opens one', async () => {
    const { id } = await town.files()
    const zhao = await phoneOf('zhao')
    await zhao.opens(WORKBENCH)
    expect(zhao.screen().words).toContain('1 件')
    await zhao.taps('7 栋 2 单元')
    expect(zhao.route()).toBe('packages/help/pages/track/index')
    expect(zhao.calls('navigateTo')).toMatchObject([{ options: { url: expect.stringContaining(id) } }])
    expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  })
})
