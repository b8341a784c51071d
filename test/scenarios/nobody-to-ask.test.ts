import { minutes } from '../../core/kit/time'
import { acceptedCase, lookedAt } from '../support/cases'
import { HOME } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()

test('nobody is on duty: coordinator and resident hear so at once, with the reason', async () => {
  const help = await town.files()
  expect(help).toMatchObject({ status: 'waiting', shortfall: 'NOBODY_ON_DUTY' })
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  expect(await read('zhou')).toMatch(/现在没有党员在岗.*通知值班长赵明远.*电话/)
  expect(await read('zhao')).toMatch(/7 栋 2 单元.*现在没有党员在岗.*请您安排/)
})

test('everybody on duty holds another case', async () => {
  await acceptedCase(town)
  expect(await town.files('tao')).toMatchObject({ shortfall: 'ALL_BUSY' })
  expect(await town.told()).toEqual(['tao nobodyToAsk', 'zhao nobodyToAsk'])
  expect(await read('tao')).toContain('在岗的党员都在忙别的求助')
})

test('nobody has told a place for more than half an hour', async () => {
  await town.goesOnDuty('lin', 100)
  await town.advance(minutes(30) + 1)
  expect(await town.files()).toMatchObject({ shortfall: 'PLACES_STALE' })
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  expect(await read('zhou')).toContain('在岗的党员好一会儿没报位置')
})

test('everybody on duty is farther away than three kilometres', async () => {
  await town.goesOnDuty('lin', 3_200)
  expect(await town.files()).toMatchObject({ shortfall: 'TOO_FAR' })
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  expect(await read('zhou')).toContain('在岗的党员离得太远')
})

test('where a skill is needed, twenty neighbours without it do not hide the one who has it', async () => {
  await town.neighboursGoOnDuty(20)
  expect(await town.files('tao', { category: 'lockout' })).toMatchObject({ shortfall: 'NOBODY_SKILLED' })
  expect(await town.told()).toEqual(['tao nobodyToAsk', 'zhao nobodyToAsk'])
  expect(await read('tao')).toContain('在岗的党员都不会这门手艺')
  await town.goesOnDuty('zheng', 2_000)
  expect(await town.told()).toEqual(['zheng helpOffered'])
  await town.files('zhou', { category: 'lockout' })
  expect(await town.told()).toEqual(['zheng helpOffered'])
})

test('after three minutes even whoever is far away, or has not told a place for long, is asked', async () => {
  await town.goesOnDuty('sun', 100)
  await town.advance(minutes(31))
  await town.goesOnDuty('lin', 4_000)
  expect(await town.files()).toMatchObject({ shortfall: 'PLACES_STALE' })
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  await town.until('14:54:17')
  expect(await town.toldWhen()).toEqual([
    '14:54:17 lin helpOffered',
    '14:54:17 sun helpOffered',
    '14:54:17 zhao helpUnaccepted',
  ])
})

test('everybody on duty has been asked', async () => {
  await town.goesOnDuty('lin', 100)
  const { id } = await town.files()
  await town.call('lin', 'help', 'decline', { helpId: id, reason: '在外地' })
  expect(await lookedAt(town, 'zhou', id)).toMatchObject({ shortfall: 'ALL_ASKED' })
  expect(await town.told()).toEqual(['lin helpOffered', 'zhao nobodyToAsk', 'zhou nobodyToAsk'])
  expect(await read('zhou')).toContain('在岗的党员都问过了')
})

test('the member who went off duty is not asked', async () => {
  await town.goesOnDuty('lin', 100)
  await town.call('lin', 'duty', 'goOff', {})
  expect(await town.files()).toMatchObject({ shortfall: 'NOBODY_ON_DUTY' })
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
})

test('whoever comes on duty meanwhile is asked at once, and the reason is gone', async () => {
  const { id } = await town.files()
  await town.told()
  await town.until('14:20:30')
  await town.goesOnDuty('lin', 100)
  expect(await town.toldWhen()).toEqual(['14:20:30 lin helpOffered'])
  expect(await lookedAt(town, 'zhou', id)).toMatchObject({ shortfall: null, asking: [{ no: 1 }] })
})

test('a watcher finds whoever has got free a minute after the last look', async () => {
  await town.goesOnDuty('lin', 100)
  const first = await town.files('tao')
  await town.call('lin', 'help', 'accept', { helpId: first.id })
  await town.call('lin', 'help', 'arrive', { helpId: first.id, proof: { by: 'place', place: HOME, accuracyM: 10 } })
  await town.told()
  const { id } = await town.files()
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  await town.call('lin', 'help', 'settle', { helpId: first.id, outcome: '好了' })
  expect(await town.told()).toEqual(['tao helpSettled'])
  await town.watchedUntil('14:20:55', 'zhou', id)
  expect(await town.told()).toEqual([])
  await town.watchedUntil('14:21:00', 'zhou', id)
  expect(await town.toldWhen()).toEqual(['14:21:00 lin helpOffered'])
})

async function read(who: 'zhou' | 'zhao' | 'tao'): Promise<string> {
  const { messages } = await town.call(who, 'people', 'inbox', {})
  return messages.find(({ kind }) => kind === 'nobodyToAsk')?.body ?? ''
}
