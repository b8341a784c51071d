import { lookedAt } from '../support/cases'
import { PEOPLE } from '../support/small-town'
import { burstPipe } from '../support/town'
import { townHere } from '../support/town-here'

const town = townHere()

const DATABASE_DOWN = { error: { code: 'DATABASE_REQUEST_FAILED', message: 'the database is away' } }
const OUTBOX_WRITE = { action: 'database.insertDocument', collection: 'outbox' }
const CASE_INSERT = { action: 'database.insertDocument', collection: 'help_requests' }
const CASE_UPDATE = { action: 'database.modifyDocument', collection: 'help_requests' }
const once = { ...burstPipe('zhou'), clientKey: 'burst-pipe-1' }

beforeEach(async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
})

describe('the outbox cannot be written after the case was saved', () => {
  test('for a moment: it is tried again in the same breath, and nobody hears twice', async () => {
    await town.trouble({ match: OUTBOX_WRITE, times: 1, effect: DATABASE_DOWN })
    expect(await town.files()).toMatchObject({ status: 'waiting' })
    expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  })

  test('for longer: the request stands, and the engine makes up for it 30 seconds later, once', async () => {
    await town.trouble({ match: OUTBOX_WRITE, effect: DATABASE_DOWN })
    const { id } = await town.files()
    await town.allIsWell()
    town.allowsSecondPush('lin', 'sun') // they were pushed before the database failed

    await town.until('14:20:29')
    await town.everyInstanceIsUp()
    expect(await town.told()).toEqual([])
    await town.until('14:20:30')
    await town.slowDatabase(25)
    await Promise.all([town.engineRuns(), town.engineRuns(), town.engineRuns()])
    expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
    expect((await town.stored(id)).owed).toEqual([])
  })
})

describe('the function dies in the middle', () => {
  test('before the case is saved: the repeated submission makes one case', async () => {
    await town.diesAt(CASE_INSERT, () => town.call('zhou', 'help', 'submit', once))
    expect(await town.all('help_requests')).toEqual([])
    await town.call('zhou', 'help', 'submit', once)
    expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  })

  test('after the case is saved and before anybody is told: the engine tells everybody 30 seconds later, once', async () => {
    await town.call('sun', 'duty', 'goOff', {})
    await town.diesAt({ action: 'wx.openApi', api: 'subscribeMessage.send' }, () =>
      town.call('zhou', 'help', 'submit', once),
    )
    expect(await town.call('zhou', 'help', 'submit', once)).toMatchObject({ status: 'waiting' })
    expect(await town.told()).toEqual([])

    await town.everyInstanceIsUp()
    await town.until('14:20:30')
    await town.slowDatabase(25)
    await Promise.all([town.engineRuns(), town.engineRuns(), town.engineRuns()])
    expect(await town.told()).toEqual(['lin helpOffered'])
  })

  test('in the engine’s own turn: the next turn does what this one owed', async () => {
    await town.goesOnDuty('zheng', 600)
    await town.files()
    await town.told()
    await town.until('14:20:50')
    await town.diesAt(CASE_UPDATE, async () => {
      if (!(await town.engineRuns())) throw new Error('died')
    })
    await town.until('14:21:17')
    expect(await town.toldWhen()).toEqual(['14:21:17 zheng helpOffered'])
  })

  test('after an acceptance was saved: the same tap again answers with the case, and the resident hears once', async () => {
    const { id } = await town.files()
    await town.call('sun', 'help', 'decline', { helpId: id, reason: '' })
    expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
    await town.diesAt(OUTBOX_WRITE, () => town.call('lin', 'help', 'accept', { helpId: id }))
    expect(await town.call('lin', 'help', 'accept', { helpId: id })).toMatchObject({ status: 'accepted' })
    town.allowsSecondPush('zhou')
    await town.until('14:20:30')
    await lookedAt(town, 'zhou', id)
    await lookedAt(town, 'zhou', id)
    expect(await town.told()).toEqual(['zhou helpAccepted'])
  })
})

describe('the database fails while a request is filed', () => {
  test('the resident reads plain words, taps again, and has one case', async () => {
    await town.trouble({ match: CASE_INSERT, times: 1, effect: DATABASE_DOWN })
    await expect(town.call('zhou', 'help', 'submit', once)).rejects.toMatchObject({
      code: 'UNEXPECTED',
      words: '我们这边出了错，请再试一次',
    })
    await town.call('zhou', 'help', 'submit', once)
    expect(await town.all('help_requests')).toHaveLength(1)
    expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  })

  test('only the answer was lost: the second tap finds the case, and everybody is told once', async () => {
    await town.trouble({ match: CASE_INSERT, times: 1, effect: { loseReply: { code: 'NETWORK_TIMEOUT' } } })
    expect(await town.refusal('zhou', 'help', 'submit', once)).toBe('UNEXPECTED')
    const { id } = await town.call('zhou', 'help', 'submit', once)
    expect(await town.all('help_requests')).toHaveLength(1)
    expect(await town.told()).toEqual([])

    await town.until('14:20:30')
    await lookedAt(town, 'zhou', id)
    expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  })

  test('somebody’s profile cannot be remembered: the request counts all the same', async () => {
    await town.trouble({ match: { action: 'database.modifyDocument', collection: 'people' }, effect: DATABASE_DOWN })
    await town.trouble({ match: { action: 'database.updateDocument', collection: 'people' }, effect: DATABASE_DOWN })
    await town.trouble({ match: { action: 'database.insertDocument', collection: 'people' }, effect: DATABASE_DOWN })
    expect(await town.files('stranger')).toMatchObject({ status: 'waiting' })
    expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
    expect(await town.all('people')).not.toContainEqual(expect.objectContaining({ _id: PEOPLE.stranger.id }))
  })
})

describe('the database refuses one of two writers', () => {
  const CONFLICT = {
    error: {
      code: 'DATABASE_TRANSACTION_CONFLICT',
      message: '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
    },
  }

  test('for a moment: the move is decided anew and succeeds', async () => {
    const { id } = await town.files()
    await town.told()
    await town.trouble({ match: CASE_UPDATE, times: 2, effect: CONFLICT })
    await town.call('lin', 'help', 'accept', { helpId: id })
    expect(await town.told()).toEqual(['sun offerDropped', 'zhou helpAccepted'])
  })

  test('again and again: the member is asked to tap once more, and nothing has happened', async () => {
    const { id } = await town.files()
    await town.told()
    await town.trouble({ match: CASE_UPDATE, times: 8, effect: CONFLICT })
    expect(await town.refusal('lin', 'help', 'accept', { helpId: id })).toBe('CONFLICT')
    expect(await town.stored(id)).toMatchObject({ status: 'waiting' })
    await town.call('lin', 'help', 'accept', { helpId: id })
    expect(await town.told()).toEqual(['sun offerDropped', 'zhou helpAccepted'])
  })
})
