import { eastOfHome } from '../../support/small-town'
import { classicPhonesHere } from '../support/classic-phones-here'
import { onClassicEngine } from '../support/on-classic-engine'

const { town, phoneOf } = classicPhonesHere()

const WORKBENCH = '/packages/duty/pages/workbench/index'

onClassicEngine('the workbench', () => {
  test('puts a member on duty where the phone says', async () => {
    const lin = await phoneOf('lin')
    lin.owner.place = eastOfHome(80)
    await lin.opens(WORKBENCH)
    await lin.taps('没在值班，')
    expect(lin.words()).toContain('正在值班')
    expect(await town.all('presences')).toMatchObject([{ onDuty: true, place: eastOfHome(80) }])
  })

  test('takes the case that is offered, and only then shows the door', async () => {
    await town.goesOnDuty('lin', 100)
    const { id } = await town.files()
    const lin = await phoneOf('lin')
    await lin.opens(WORKBENCH)
    expect(lin.words()).toContain('厨房水管接口漏水')
    expect(lin.words()).not.toContain('301')
    await lin.taps('接单，马上去')
    expect(lin.words()).toContain('301')
    expect((await town.stored(id)).status).toBe('accepted')
    expect(await town.told()).toEqual(['lin helpOffered', 'zhou helpAccepted'])
  })
})

onClassicEngine('the inbox', () => {
  test('tells of the call for help, and opens it', async () => {
    await town.goesOnDuty('lin', 100)
    await town.files()
    const lin = await phoneOf('lin')
    await lin.opens('/packages/account/pages/inbox/index')
    expect(lin.words()).toContain('离您约 100 米')
    await lin.taps('未读，')
    expect(lin.words()).toContain('接单，马上去')
    expect(await town.told()).toEqual(['lin helpOffered'])
  })
})
