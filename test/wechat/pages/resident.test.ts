import { acceptedCase, codeOf } from '../../support/cases'
import { classicPhonesHere } from '../support/classic-phones-here'
import { onClassicEngine } from '../support/on-classic-engine'

const { town, phoneOf } = classicPhonesHere()

const NEW = '/packages/help/pages/new/index'

onClassicEngine('the home page', () => {
  test('has a door to help, and it opens', async () => {
    await town.goesOnDuty('lin', 100)
    const zhou = await phoneOf('zhou')
    await zhou.opens()
    expect(zhou.words()).toContain('一键求助')
    expect(zhou.words()).toContain('位党员在岗')
    await zhou.taps('一键求助')
    expect(zhou.calls('navigateTo')).toMatchObject([{ options: { url: NEW } }])
    expect(zhou.route()).toBe(NEW.slice(1))
  })

  test('has a door to the telephone while the network is gone', async () => {
    const zhou = await phoneOf('zhou')
    await zhou.opens()
    zhou.owner.connected = false
    await zhou.opens()
    await zhou.taps('打电话求助')
    expect(zhou.calls('makePhoneCall')).toMatchObject([{ options: { phoneNumber: '88660030' } }])
  })
})

onClassicEngine('the request form', () => {
  test('sends what was chosen and typed, and the page of the case follows', async () => {
    const zhou = await phoneOf('zhou')
    await zhou.opens(NEW)
    await zhou.taps('漏水堵水')
    await zhou.writes('说说情况', '厨房水管接口漏水')
    await zhou.taps('马上求助')
    const submitted = zhou.calls('cloud.callFunction').map(({ options }) => options as { readonly data: object })
    expect(submitted.filter(({ data }) => Reflect.get(data, 'op') === 'submit')).toMatchObject([
      {
        name: 'help',
        data: {
          input: {
            category: 'leak',
            text: '厨房水管接口漏水',
            address: { buildingId: 'building-7', unit: '2', door: '301' },
          },
        },
      },
    ])
    expect(await town.all('help_requests')).toMatchObject([{ category: 'leak', status: 'waiting' }])
    expect(zhou.route()).toBe('packages/help/pages/track/index')
    expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  })

  test('says in words why the cloud refuses, and keeps what was typed', async () => {
    for (let filed = 0; filed < 3; filed++) await town.files()
    const zhou = await phoneOf('zhou')
    await zhou.opens(NEW)
    await zhou.taps('其他事')
    await zhou.writes('说说情况', '想请人看看电表')
    await zhou.taps('马上求助')
    expect(zhou.words()).toContain('没发出去，您填的都还在 您已有 3 件求助在办')
    expect(zhou.route()).toBe(NEW.slice(1))
    expect(await town.all('help_requests')).toHaveLength(3)
    expect(await town.told()).toHaveLength(6)
  })
})

onClassicEngine('the page of a case', () => {
  test('shows who is coming and the code for the door', async () => {
    const help = await acceptedCase(town)
    const zhou = await phoneOf('zhou')
    await zhou.opens(`/packages/help/pages/track/index?id=${help.id}`)
    expect(zhou.words()).toContain('林建平正往您家赶')
    expect(zhou.words().replaceAll(' ', '')).toContain(codeOf(help))
    await zhou.taps('打给林建平')
    expect(zhou.calls('makePhoneCall')).toMatchObject([{ options: { phoneNumber: '13800000000' } }])
  })

  test('calls the case off after asking once more', async () => {
    const help = await town.files()
    const zhou = await phoneOf('zhou')
    await zhou.opens(`/packages/help/pages/track/index?id=${help.id}`)
    await zhou.taps('取消求助')
    expect(zhou.words()).toContain('不用人来了吗？')
    await zhou.taps('取消求助')
    expect((await town.stored(help.id)).status).toBe('withdrawn')
    expect(zhou.words()).toContain('求助已取消')
    expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  })
})

onClassicEngine('one’s own page', () => {
  test('turns everything into large print, and it stays so', async () => {
    const zhou = await phoneOf('zhou')
    await zhou.opens('/pages/me/index')
    expect(zhou.classes()).not.toContain('elder')
    await zhou.taps('大字版')
    expect(zhou.classes()).toContain('elder')
    await zhou.opens()
    expect(zhou.classes()).toContain('elder')
  })
})
