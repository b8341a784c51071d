import { acceptedCase, arrivedCase, lookedAt } from '../support/cases'
import { townHere } from '../support/town-here'

const town = townHere()

test('a responder who cannot come gives the case back; the next is asked at once and the clocks run on', async () => {
  const help = await acceptedCase(town)
  await town.goesOnDuty('sun', 300)
  await town.until('14:22:00')
  await town.call('lin', 'help', 'release', { helpId: help.id, reason: '电梯坏了' })

  expect(await town.toldWhen()).toEqual([
    '14:22:00 sun helpOffered',
    '14:22:00 zhao responderLost',
    '14:22:00 zhou helpReleased',
  ])
  const after = await lookedAt(town, 'zhou', help.id)
  expect(after).toMatchObject({ status: 'waiting', responder: null, arriveBy: help.arriveBy, settleBy: help.settleBy })
  expect(JSON.stringify(after)).not.toMatch(/林建平|电梯坏了/)
})

test('whoever let go is not asked again, not even when everybody is', async () => {
  const { id } = await acceptedCase(town)
  await town.call('lin', 'help', 'release', { helpId: id, reason: '家里有急事' })
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhao responderLost', 'zhou helpReleased', 'zhou nobodyToAsk'])
  await town.until('14:23:17')
  expect(await town.toldWhen()).toEqual(['14:23:17 zhao helpUnaccepted'])
})

test('the coordinator takes a case off somebody, who is told', async () => {
  const { id } = await acceptedCase(town)
  await town.goesOnDuty('sun', 300)
  await town.call('zhao', 'help', 'release', { helpId: id, reason: '联系不上' })
  expect(await town.told()).toEqual(['lin offerDropped', 'sun helpOffered', 'zhao responderLost', 'zhou helpReleased'])
})

test('nobody gives back a case that has been reached', async () => {
  const { id } = await arrivedCase(town)
  expect(await town.refusal('lin', 'help', 'release', { helpId: id, reason: '有事' })).toBe('NO_SUCH_MOVE')
  expect(await town.refusal('zhao', 'help', 'release', { helpId: id, reason: '有事' })).toBe('NO_SUCH_MOVE')
})

describe('the coordinator sends somebody by hand', () => {
  test('the member is told where to go, and whoever was asked hears that it is settled', async () => {
    await town.goesOnDuty('lin', 100)
    await town.goesOnDuty('sun', 300)
    await town.goesOnDuty('zheng', 600)
    const { id } = await town.files()
    await town.told()

    const given = await town.call('zhao', 'help', 'assign', { helpId: id, memberId: await idOf('zheng') })
    expect(given).toMatchObject({ status: 'accepted', responder: { name: '郑卫东' } })
    expect(await town.told()).toEqual([
      'lin offerDropped',
      'sun offerDropped',
      'zheng helpAssigned',
      'zhou helpAccepted',
    ])
    expect((await town.call('zheng', 'duty', 'workbench', {})).task).toMatchObject({ id, place: { door: '301' } })
  })

  test('the same tap twice is one errand', async () => {
    await town.goesOnDuty('lin', 100)
    const { id } = await town.files()
    const lin = await idOf('lin')
    await town.call('zhao', 'help', 'assign', { helpId: id, memberId: lin })
    await town.call('zhao', 'help', 'assign', { helpId: id, memberId: lin })
    expect(await town.told()).toEqual(['lin helpAssigned', 'lin helpOffered', 'zhou helpAccepted'])
  })

  test('not somebody off duty, not somebody with another case, not the one who asks for help', async () => {
    const busy = await acceptedCase(town)
    await town.goesOnDuty('sun', 300)
    const { id } = await town.files('sun')
    await town.told()

    for (const name of ['lin', 'sun', 'zheng', 'tao'] as const) {
      expect(await town.refusal('zhao', 'help', 'assign', { helpId: id, memberId: await idOf(name) })).toBe(
        'MEMBER_UNAVAILABLE',
      )
    }
    expect(await town.stored(id)).toMatchObject({ status: 'waiting', responder: null })
    expect(await town.stored(busy.id)).toMatchObject({ status: 'accepted' })
  })

  test('the choices say who is free, how far, and why not the others', async () => {
    await acceptedCase(town)
    await town.goesOnDuty('sun', 300)
    await town.goesOnDuty('zheng', 200)
    const { id } = await town.files('sun')
    await town.told()

    const { choices } = await town.call('zhao', 'help', 'choices', { helpId: id })
    expect(choices.map(({ name, distanceM, leftOut }) => [name, distanceM, leftOut])).toEqual([
      ['郑卫东', 200, null],
      ['林建平', 100, 'BUSY'],
      ['孙玉珍', 300, 'RELATIVE'],
    ])
  })
})

async function idOf(name: Parameters<typeof town.call>[0]): Promise<string> {
  return (await town.call(name, 'people', 'me', {})).id
}
