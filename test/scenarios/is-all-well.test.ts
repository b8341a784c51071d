import { codeOf, lookedAt } from '../support/cases'
import { townHere } from '../support/town-here'

const town = townHere()

test('on site where two quarrel, whoever went in is asked whether all is well; silence reaches the coordinator, an answer ends the worry', async () => {
  await town.goesOnDuty('lin', 100)
  const { id: helpId } = await town.files('zhou', { category: 'dispute', text: '楼上楼下吵起来了' })
  await town.call('lin', 'help', 'accept', { helpId })
  const code = codeOf(await lookedAt(town, 'zhou', helpId))
  await town.call('lin', 'help', 'arrive', { helpId, proof: { by: 'code', code } })
  await town.told()

  await town.until('14:35:17')
  expect(await town.toldWhen()).toEqual(['14:35:17 lin allWellAsked'])
  expect((await lookedAt(town, 'lin', helpId)).moves).toContain('allWell')
  await town.until('14:38:17')
  expect(await town.told()).toEqual(['zhao allWellSilent'])
  const { rows } = await town.call('zhao', 'help', 'open', { communityId: 'tonghuali' })
  expect(rows).toMatchObject([{ id: helpId, status: 'arrived', allWellOverdue: true }])

  await town.call('lin', 'help', 'allWell', { helpId })
  expect(await town.told()).toEqual(['zhao allWellAnswered'])
  expect((await lookedAt(town, 'lin', helpId)).moves).not.toContain('allWell')
})

test('heavy things take two: the first to say yes sets off, the second is asked on, the resident reads of both', async () => {
  for (const [who, metres] of [
    ['lin', 100],
    ['sun', 150],
    ['fang', 200],
  ] as const)
    await town.goesOnDuty(who, metres)
  const { id: helpId } = await town.files('zhou', { category: 'lifting', text: '冰箱抬不上楼' })
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  await town.call('lin', 'help', 'accept', { helpId })
  expect(await town.told()).toEqual(['zhou helpAccepted'])
  expect(await lookedAt(town, 'zhou', helpId)).toMatchObject({ status: 'accepted', people: 2, missing: 1 })

  await town.call('sun', 'help', 'decline', { helpId, reason: '腰不好' })
  expect(await town.told()).toEqual(['fang helpOffered'])
  await town.call('fang', 'help', 'accept', { helpId })
  expect(await town.told()).toEqual(['lin helperComing', 'zhou helperComing'])
  const view = await lookedAt(town, 'zhou', helpId)
  expect([view.missing, view.helpers.map((one) => one.state)]).toEqual([0, ['coming']])
  expect(JSON.stringify(view)).not.toContain('孙玉珍')
})
