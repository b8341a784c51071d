import { acceptedCase, codeOf, lookedAt } from '../support/cases'
import { PEOPLE } from '../support/small-town'
import type { Town } from '../support/town'
import { townHere } from '../support/town-here'

const town = townHere()

/** Lin is on the way to Zhou; Tao of the same building has filed the same trouble and waits. */
async function twoOfOneHouse(here: Town) {
  const lead = await acceptedCase(here)
  const follower = await here.files('tao', { address: { buildingId: 'building-7', unit: '1', door: '102' } })
  await here.told()
  return { leadId: lead.id, followerId: follower.id }
}

test('two cases of one building share a trip: one member, two doors, two codes, two last words', async () => {
  const { leadId, followerId } = await twoOfOneHouse(town)
  const joined = await town.call('zhao', 'help', 'join', { helpId: followerId, withId: leadId })
  expect(joined).toMatchObject({ status: 'accepted', sharesTrip: true, joinedTo: leadId })
  expect(await town.told()).toEqual(['lin tripShared', 'tao helpAccepted', 'tao tripJoined'])
  const table = await town.call('lin', 'duty', 'workbench', {})
  expect([table.task?.id, table.also.map((one) => one.id)]).toEqual([leadId, [followerId]])

  const codes = {
    [leadId]: codeOf(await lookedAt(town, 'zhou', leadId)),
    [followerId]: codeOf(await lookedAt(town, 'tao', followerId)),
  }
  for (const helpId of [leadId, followerId]) {
    const proof = { by: 'code', code: codes[helpId] ?? '' } as const
    await town.call('lin', 'help', 'arrive', { helpId, proof })
    await town.call('lin', 'help', 'settle', { helpId, outcome: '换了总管' })
  }
  expect((await town.told()).length).toBe(4)
  await town.call('tao', 'help', 'confirm', { helpId: followerId, stars: 5, note: '' })
  expect((await town.stored(leadId)).status).toBe('settled')
  expect(await town.told()).toEqual(['lin helpClosed'])
  const { heldBy, joined: left } = await town.stored(leadId)
  expect([heldBy.includes(PEOPLE.lin.id), left]).toEqual([false, []])
})

test('whoever is sent to a case that waits with another comes for both', async () => {
  await town.goesOnDuty('sun', 900)
  const lead = await town.files('zhou')
  const follower = await town.files('tao', { address: { buildingId: 'building-7', unit: '1', door: '102' } })
  await town.call('zhao', 'help', 'join', { helpId: follower.id, withId: lead.id })
  await town.told()
  const sent = await town.call('zhao', 'help', 'assign', { helpId: follower.id, memberId: PEOPLE.sun.id })
  expect(sent).toMatchObject({
    id: follower.id,
    status: 'accepted',
    joinedTo: lead.id,
    responder: { name: PEOPLE.sun.name },
  })
  expect(await town.told()).toEqual(
    expect.arrayContaining(['sun helpAssigned', 'zhou helpAccepted', 'tao helpAccepted']),
  )
  expect((await town.stored(lead.id)).joined).toEqual([follower.id])
})

test('between the first door and the second nobody can be given a third case', async () => {
  const { leadId, followerId } = await twoOfOneHouse(town)
  await town.call('zhao', 'help', 'join', { helpId: followerId, withId: leadId })
  await town.call('lin', 'help', 'arrive', {
    helpId: leadId,
    proof: { by: 'code', code: codeOf(await lookedAt(town, 'zhou', leadId)) },
  })
  await town.call('lin', 'help', 'settle', { helpId: leadId, outcome: '换了总管' })
  await town.told()
  const third = await town.files('stranger', { address: { buildingId: 'building-9', unit: '1', door: '303' } })
  expect(await town.refusal('zhao', 'help', 'assign', { helpId: third.id, memberId: PEOPLE.lin.id })).toBe(
    'MEMBER_UNAVAILABLE',
  )
  expect((await town.told()).filter((line) => line.startsWith('lin'))).toEqual([])
})

test('the first is given back: the second goes back with it, and whoever comes next comes for both', async () => {
  const { leadId, followerId } = await twoOfOneHouse(town)
  await town.call('zhao', 'help', 'join', { helpId: followerId, withId: leadId })
  await town.told()
  await town.call('lin', 'help', 'release', { helpId: leadId, reason: '车坏了' })
  expect((await town.stored(followerId)).status).toBe('waiting')
  expect((await town.stored(leadId)).heldBy).not.toContain(PEOPLE.lin.id)
  await town.goesOnDuty('sun', 150)
  await town.told()
  await town.call('zhao', 'help', 'assign', { helpId: leadId, memberId: PEOPLE.sun.id })
  expect(await town.stored(followerId)).toMatchObject({
    status: 'accepted',
    responder: { member: { id: PEOPLE.sun.id } },
  })
  expect((await town.told()).filter((line) => line.startsWith('tao'))).toEqual(['tao helpAccepted'])
})

test('the function dies before the trip is shared: the engine’s next turn shares it', async () => {
  const { leadId, followerId } = await twoOfOneHouse(town)
  await town.diesAt({ action: 'database.insertDocument', collection: 'outbox' }, () =>
    town.call('zhao', 'help', 'join', { helpId: followerId, withId: leadId }),
  )
  expect(await town.stored(followerId)).toMatchObject({ status: 'waiting', joinedTo: leadId })
  await town.until('14:21:17')
  const responder = { member: { id: PEOPLE.lin.id } }
  expect(await town.stored(followerId)).toMatchObject({ status: 'accepted', responder })
  expect((await town.told()).filter((line) => line.startsWith('tao'))).toEqual(['tao tripJoined', 'tao helpAccepted'])
  town.allowsSecondPush('tao')
})

test('cases of two buildings share no trip', async () => {
  const { id: leadId } = await acceptedCase(town)
  const other = await town.files('tao', { address: { buildingId: 'building-9', unit: '1', door: '101' } })
  await town.told()
  expect(await town.refusal('zhao', 'help', 'join', { helpId: other.id, withId: leadId })).toBe('NOT_TOGETHER')
  expect((await town.stored(leadId)).joined).toEqual([])
})
