import { BUNDLE, phonesHere } from './support/phones-here'
import { VISITS } from './support/visits'

const { town, phoneOf, passes } = phonesHere()

test('every page of app.json is visited', () => {
  expect(Object.keys(VISITS).sort()).toEqual([...BUNDLE.pages].sort())
})

test.each(Object.entries(VISITS))('%s shows what the cloud knows and answers a tap', async (page, visit) => {
  await town.goesOnDuty('lin', 100)
  const help = await town.files()
  const phone = await phoneOf(visit.who)
  const about = await visit.about?.(town)
  await phone.opens(`/${page}?id=${about ?? help.id}`)
  expect(phone.screen().words).toContain(visit.words)
  expect(phone.screen().words).not.toContain(visit.after)
  if (visit.writes) await phone.writes(...visit.writes)
  await phone.taps(visit.tap)
  expect(phone.screen().words).toContain(visit.after)
  expect([...(await town.told())].sort()).toEqual(['lin helpOffered', ...(visit.told ?? [])].sort())
})

test('a page opened by a link leads home, because nothing lies behind it', async () => {
  const stranger = await phoneOf('stranger')
  await stranger.opens('/packages/duty/pages/workbench/index')
  await stranger.taps('回首页')
  expect(stranger.route()).toBe('pages/home/index')
})

test('without a network the red button dials, and comes back with the network', async () => {
  const zhou = await phoneOf('zhou')
  await zhou.opens()
  zhou.owner.connected = false
  await zhou.opens()
  expect(zhou.screen().words).toContain('网断了，打电话照样有人管')
  await zhou.taps('打电话求助')
  expect(zhou.calls('makePhoneCall')).toMatchObject([{ options: { phoneNumber: '88660030' } }])
  zhou.owner.connected = true
  await passes(60_000)
  expect(zhou.screen().words).toContain('一键求助')
})

test('a case of somebody else stays closed, and the hotline at hand', async () => {
  const help = await town.files()
  const tao = await phoneOf('tao')
  await tao.opens(`/packages/help/pages/track/index?id=${help.id}`)
  expect(tao.screen().words).toContain('没找到这件求助')
  await tao.taps('打驿站热线')
  expect(tao.calls('makePhoneCall')).toMatchObject([{ options: { phoneNumber: '88660030' } }])
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
})
