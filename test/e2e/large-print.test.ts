import { townHere } from './support/town-here'

const town = townHere()

test('large print is switched on at home, holds on every page, and is still there after a restart', async () => {
  const zhou = await town.phoneOf('zhou')
  await zhou.opens()
  await zhou.sees('求助以后')
  const before = await zhou.letterSize('一键求助')
  await zhou.taps('换成大字版')
  await zhou.seesButton('换回普通版')
  await zhou.doesNotSee('求助以后')
  expect(await zhou.letterSize('一键求助')).toBeGreaterThan(before)

  await zhou.taps('一键求助')
  await zhou.sees('有危险先打电话')
  await zhou.opens('me')
  await zhou.isTurnedOn('大字版')
  await zhou.turns('大字版')
  await zhou.opens()
  await zhou.seesButton('换成大字版')
})
