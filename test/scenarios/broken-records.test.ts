import { control } from '../support/emulator-client'
import { COMMUNITY, eastOfHome, PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()

beforeEach(() => town.goesOnDuty('lin', 100))

describe('a stored case that cannot be read', () => {
  beforeEach(() =>
    stored('help_requests', {
      _id: 'broken',
      communityId: COMMUNITY.id,
      residentId: PEOPLE.zhou.id,
      tableIds: [PEOPLE.lin.id],
      heldBy: ['free:broken'],
      open: true,
      startedAt: 0,
      wakeAt: 0,
      status: 'waitign',
    }),
  )

  test('stops no other case, and the engine’s audit says that something is left', async () => {
    await town.goesOnDuty('sun', 300)
    await town.goesOnDuty('zheng', 600)
    await town.files()
    expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
    await town.skip(46_000)

    const { data } = await town.engineRuns()
    expect(data).toMatchObject({ seen: 2, moved: 1, failed: 1 })
    expect(data.left).toBeGreaterThan(0)
    expect(await town.told()).toEqual(['zheng helpOffered'])
  })

  test('waits its turn behind the others and is reported again', async () => {
    expect((await town.engineRuns()).data).toMatchObject({ failed: 1 })
    expect((await town.engineRuns()).data).toMatchObject({ seen: 0, failed: 0, left: 1 })
    await town.skip(5 * 60_000)
    expect((await town.engineRuns()).data).toMatchObject({ seen: 1, failed: 1 })
  })

  test('hides no list it stands in', async () => {
    const { id } = await town.files()
    expect(await town.told()).toEqual(['lin helpOffered'])
    expect((await town.call('zhao', 'help', 'open', { communityId: COMMUNITY.id })).rows).toMatchObject([{ id }])
    expect((await town.call('zhou', 'help', 'mine', {})).rows).toMatchObject([{ id }])
    expect((await town.call('lin', 'duty', 'workbench', {})).offers).toMatchObject([{ id }])
  })

  test('is nobody’s fault: whoever opens it reads plain words', async () => {
    await expect(town.call('zhou', 'help', 'watch', { helpId: 'broken' })).rejects.toMatchObject({
      code: 'UNEXPECTED',
      words: expect.stringContaining('我们这边出了错'),
    })
  })
})

test('a member’s broken presence stops no request: the others are asked', async () => {
  const { lng, lat } = eastOfHome(20)
  await stored('presences', {
    _id: PEOPLE.sun.id,
    communityId: COMMUNITY.id,
    onDuty: true,
    location: { type: 'Point', coordinates: [lng, lat] },
  })
  expect(await town.files()).toMatchObject({ status: 'waiting', shortfall: null })
  expect(await town.told()).toEqual(['lin helpOffered'])
})

test('a broken message stops no other message', async () => {
  await stored('outbox', {
    ...{ _id: 'broken', toId: PEOPLE.lin.id, to: { openid: PEOPLE.lin.openid } },
    ...{ kind: 'helpOffered', at: 0, dueAt: 0, sentAt: null, failure: '', trials: [] },
  })
  await town.wechatAnswers({ times: 1, reply: { errcode: -1, errmsg: 'system error' } })
  await town.files()
  await town.skip(18_000) // the second attempt's latest instant
  expect((await town.engineRuns()).data.outbox).toMatchObject({ due: 2, sent: 1, dead: 0, failed: 1 })
  expect((await town.engineRuns()).data.outbox).toMatchObject({ due: 0, sent: 0, dead: 0, failed: 0 })
  expect((await town.call('lin', 'people', 'inbox', {})).messages).toMatchObject([{ kind: 'helpOffered' }])
  expect(await town.told()).toEqual(['lin helpOffered', 'lin helpOffered'])
  expect(await town.unsent()).toEqual(['lin helpOffered: unread'])
})

test('a step that failed for a moment is taken at the next turn', async () => {
  await town.goesOnDuty('sun', 300)
  await town.goesOnDuty('zheng', 600)
  await town.files()
  await town.told()
  await town.trouble({
    match: { action: 'database.modifyDocument', collection: 'help_requests' },
    times: 2, // the step, and putting it off
    effect: { error: { code: 'DATABASE_REQUEST_FAILED' } },
  })
  await town.until('14:22:17')
  expect(await town.toldWhen()).toEqual(['14:22:17 zheng helpOffered'])
})

async function stored(collection: string, document: Readonly<Record<string, unknown>>): Promise<void> {
  await control(town.url, 'POST', ['database', { [collection]: [document] }])
}
