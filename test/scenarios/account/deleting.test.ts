import { hours, minutes } from '../../../core/kit/time'
import { aCall } from '../../support/first-call'
import { heldAt } from '../../support/held-act'
import { codes } from '../../support/outcomes'
import { eastOfHome, PEOPLE } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'
import { closedCase, collectionsOfSchema, communityId, DOOR, deletes, marksOf, TEXT, tracesOf } from './leaving-town'

const town = talkingTownHere()
jest.setTimeout(60_000)

const address = { buildingId: 'building-7', unit: '2', door: DOOR }

describe('a resident who deletes the account', () => {
  test('is found nowhere any more, nor is anything they said of their home', async () => {
    const helpId = await closedCase(town)
    const { arrivalCode } = await town.stored(helpId)
    await deletes(town, 'tao')
    const { id, openid, name } = PEOPLE.tao
    expect(await tracesOf(town, [id, `"${openid}"`, name, TEXT, DOOR, '来得真快', `"${arrivalCode}"`])).toEqual([
      `erasures/${id}.everything: ${id}`,
      `erasures/${id}.everything: ${name}`,
    ])
    await town.advance(minutes(11))
    expect(await tracesOf(town, [id, name])).toEqual([])
  })

  test('leaves behind what the figures need', async () => {
    const helpId = await closedCase(town)
    const before = await town.stored(helpId)
    await deletes(town, 'tao')
    const { status, category, startedAt, arrivedAt, settledAt, closedAt, rating, history, responder } =
      await town.stored(helpId)
    expect({ status, category, startedAt, arrivedAt, settledAt, closedAt, responder }).toEqual({
      ...{ status: before.status, category: before.category, startedAt: before.startedAt, closedAt: before.closedAt },
      ...{ arrivedAt: before.arrivedAt, settledAt: before.settledAt, responder: before.responder },
    })
    expect(rating).toEqual({ stars: 5, note: '' })
    expect(history.map(({ at, move }) => [at, move])).toEqual(before.history.map(({ at, move }) => [at, move]))
  })

  test('is a stranger at the next call, and sees nothing of the old cases', async () => {
    await closedCase(town)
    await deletes(town, 'tao')
    expect(await town.call('tao', 'people', 'me', {})).toMatchObject({ name: '', phone: '', roles: [], unread: 0 })
    expect((await town.call('tao', 'help', 'mine', {})).rows).toEqual([])
    expect((await town.call('tao', 'people', 'inbox', {})).messages).toEqual([])
  })

  test('may come back while the rest is still being erased, and keeps what is new', async () => {
    await closedCase(town)
    await deletes(town, 'tao')
    await town.skip(minutes(1))
    const { id } = await town.files('tao', { address, phone: '13933334444' })
    await town.call('tao', 'people', 'consented', {
      communityId,
      consentId: 'anew-0001',
      templateIds: ['template-offer'],
    })
    await town.advance(minutes(30))
    expect((await town.call('tao', 'help', 'mine', {})).rows.map((row) => row.id)).toEqual([id])
    expect(await town.call('tao', 'people', 'me', {})).toMatchObject({ phone: '13933334444' })
    expect(await town.call('tao', 'people', 'reach', { communityId })).toMatchObject({ offers: 1 })
  })

  test('does it once, however often they tap and from however many phones', async () => {
    await closedCase(town)
    expect(await codes([deletes(town, 'tao'), deletes(town, 'tao'), deletes(town, 'tao')])).toEqual(['ok', 'ok', 'ok'])
    expect(await deletes(town, 'tao')).toEqual({ deleted: true })
    await town.advance(minutes(11))
    expect(await town.all('erasures')).toEqual([])
  })

  test('may leave a second time before the first is all done', async () => {
    await closedCase(town)
    await deletes(town, 'tao')
    await town.skip(minutes(1))
    await town.call('tao', 'people', 'saveMe', { communityId, name: '陶二', phone: '13933334444', home: address })
    await deletes(town, 'tao')
    await town.advance(minutes(11))
    expect(await tracesOf(town, [PEOPLE.tao.id, PEOPLE.tao.name, '陶二', '13933334444', DOOR])).toEqual([])
  })

  test('leaves a line that names nobody', async () => {
    await closedCase(town)
    await deletes(town, 'tao')
    const line = town
      .printed()
      .split('\n')
      .find((one) => one.includes('people.account_deleted'))
    expect(line).toBeDefined()
    for (const mark of marksOf('tao')) expect(line).not.toContain(mark)
  })

  test('gets no new tries at claim codes by coming back', async () => {
    const guess = () => town.refusal('tao', 'desk', 'claim', { communityId, key: 'HB0302-2345', code: '123456' })
    for (let tries = 1; tries <= 12; tries++) await guess()
    const before = await guess()
    await deletes(town, 'tao')
    expect([before, await guess()]).toEqual(['SLOW_DOWN', 'SLOW_DOWN'])
  })
})

describe('at the same instant', () => {
  const onDuty = async () =>
    (await town.all<{ _id: string; onDuty: boolean }>('presences')).flatMap((one) => (one.onDuty ? [one._id] : []))

  test('whoever goes on duty between the two looks of their own deletion stays, as what they were', async () => {
    const outcome = await heldAt(town.url, {
      match: { action: 'database.modifyDocument', collection: 'people', from: 'people' },
      act: () => codes([deletes(town, 'lin')]),
      meanwhile: () => town.goesOnDuty('lin', 100),
    })
    expect(outcome).toEqual(['STILL_NEEDED'])
    expect(await town.call('lin', 'people', 'me', {})).toMatchObject({ name: PEOPLE.lin.name, roles: ['member'] })
    expect(await onDuty()).toEqual([PEOPLE.lin.id])
    expect(await town.all('erasures')).toEqual([])
  })

  test('whoever has deleted the account goes on duty no more', async () => {
    await deletes(town, 'lin')
    expect(await town.refusal('lin', 'duty', 'goOn', { place: eastOfHome(100) })).toBe('NOT_YOURS')
    expect(await onDuty()).toEqual([])
  })

  test('whoever died while deleting is deleted by the engine', async () => {
    const helpId = await closedCase(town)
    await town.diesAt({ action: 'database.modifyDocument', collection: 'help_requests', from: 'people' }, () =>
      deletes(town, 'tao'),
    )
    expect((await town.stored(helpId)).resident.id).toBe(PEOPLE.tao.id)
    await town.advance(minutes(15))
    expect(await tracesOf(town, [PEOPLE.tao.id, PEOPLE.tao.name, TEXT])).toEqual([])
  })

  test('whoever died before the second look, and has taken something on since, stays', async () => {
    await town.diesAt({ action: 'database.modifyDocument', collection: 'people', from: 'people' }, () =>
      deletes(town, 'lin'),
    )
    await town.goesOnDuty('lin', 100)
    await town.advance(minutes(15))
    expect(await town.call('lin', 'people', 'me', {})).toMatchObject({ name: PEOPLE.lin.name, roles: ['member'] })
    expect(await town.all('erasures')).toEqual([])
  })
})

/** Of a collection that holds a person something may be left, for a reason; whatever else is found by the walks above fails them. */
const FATES: Readonly<Record<string, 'removed' | 'nameless' | 'nobody' | `kept: ${string}`>> = {
  ...{ people: 'removed', presences: 'removed', reach: 'removed', outbox: 'removed', erasures: 'removed' },
  ...{ photo_checks: 'removed', uploads: 'removed' },
  ...{ help_requests: 'nameless', appeals: 'nameless', rosters: 'nameless', drills: 'nameless' },
  ...{ settings_changes: 'nameless', desk_book: 'nameless', reception_days: 'nameless' },
  ...{ staff_invites: 'nameless', role_changes: 'nameless' },
  ...{ activities: 'nameless', sheets: 'nameless', sign_ups: 'nameless', wishes: 'nameless' },
  ...{
    redemptions: 'nameless',
    rewards: 'nameless',
    points: 'removed',
    volunteers: 'removed',
    certificates: 'removed',
  },
  ...{ communities: 'nobody', streets: 'nobody', plans: 'nobody', heartbeats: 'nobody' },
  ...{ wall_codes: 'nobody', tallies: 'nobody' },
  desk_log:
    'kept: who looked a number up at the desk stays answerable, by an id that names nobody; tries at claim codes go after a day',
}

test('every collection has its fate', () => {
  expect(Object.keys(FATES).sort()).toEqual([...collectionsOfSchema].sort())
})

describe('what was only rung in from a number', () => {
  const CALLED_FROM = '13955556666'
  const rings = (clientKey: string) =>
    town.call('he', 'desk', 'file', aCall({ clientKey, phone: CALLED_FROM } as Parameters<typeof aCall>[0]))
  const types = () =>
    town.call('tao', 'people', 'saveMe', { communityId, name: PEOPLE.tao.name, phone: CALLED_FROM, home: null })

  test('goes with an account that has claimed a call from it', async () => {
    const mine = await rings('call-of-tao-1')
    await town.call('tao', 'desk', 'claim', { communityId, key: CALLED_FROM, code: mine.claimCode })
    const other = await rings('call-of-tao-2')
    await types()
    await town.call('tao', 'help', 'withdraw', { helpId: mine.id, reason: '' })
    await town.call('he', 'desk', 'withdraw', { helpId: other.id, reason: '不用了' })
    await deletes(town, 'tao')
    await town.advance(hours(2))
    // The wish itself stays for a day: tries at a claim code do.
    expect(await tracesOf(town, [CALLED_FROM])).toEqual([`erasures/${PEOPLE.tao.id}.everything: ${CALLED_FROM}`])
  })

  test('stays when the number was only typed: it may be a neighbour’s', async () => {
    const { id } = await rings('call-of-tao-3')
    await types()
    await town.call('he', 'desk', 'withdraw', { helpId: id, reason: '不用了' })
    await deletes(town, 'tao')
    await town.advance(hours(2))
    expect((await town.stored(id)).resident.phone).toBe(CALLED_FROM)
  })
})
