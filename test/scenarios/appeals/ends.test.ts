import {
  answeredBy,
  communityId,
  DOOR,
  filesAppeal,
  OWNER,
  SETTINGS,
  seenBy,
  TEXT,
  takenOn,
  turnAt,
} from '../../support/appeals-town'
import { townHere } from '../../support/town-here'

const town = townHere(async () => ({ appeals: SETTINGS }))

test('anonymous: name, number, unit and door go to the operator and to nobody else, in views, lists and messages', async () => {
  const { id } = await filesAppeal(town, 'zhou', { anonymous: true })
  await town.call('zhao', 'appeals', 'accept', { appealId: id })
  await answeredBy(town, 'lin', id)
  for (const who of ['zhao', 'gu', 'lin', 'sun'] as const) {
    const seen = JSON.stringify(await seenBy(town, who, id))
    for (const secret of [OWNER.name, OWNER.phone, DOOR]) expect(seen).not.toContain(secret)
    expect(seen).toContain(TEXT)
  }
  const lists = [
    await town.call('zhao', 'appeals', 'open', { communityId }),
    await town.call('lin', 'appeals', 'handled', {}),
  ]
  expect(JSON.stringify(lists)).not.toContain(OWNER.name)
  expect(await seenBy(town, 'he', id)).toMatchObject({ owner: OWNER, place: { door: DOOR } })
  expect(await seenBy(town, 'zhou', id)).toMatchObject({ owner: OWNER })
  const letters = JSON.stringify(
    await town
      .all<{ title: string; body: string }>('outbox')
      .then((all) => all.map(({ title, body }) => [title, body])),
  )
  for (const secret of [OWNER.name, OWNER.phone, DOOR, TEXT]) expect(letters).not.toContain(secret)
  expect(town.printed()).not.toContain(OWNER.name)
  await town.told()
})

test('not taken on: one proposes, another decides, the owner reads why and may bring it back', async () => {
  const { id: appealId } = await filesAppeal(town)
  await town.call('zhao', 'appeals', 'proposeDecline', { appealId, reason: '不归社区管' })
  expect(await town.refusal('zhao', 'appeals', 'approveDecline', { appealId })).toBe('SAME_PERSON')
  expect(await town.refusal('he', 'appeals', 'approveDecline', { appealId })).toBe('NOT_YOURS')
  await town.call('gu', 'appeals', 'approveDecline', { appealId })
  expect(await town.told()).toEqual(['gu declineProposed', 'zhao appealFiled', 'zhou appealDeclined'])
  expect(await seenBy(town, 'zhou', appealId)).toMatchObject({
    status: 'declined',
    outcome: 'declined',
    moves: ['reopen'],
  })

  await town.call('zhou', 'appeals', 'reopen', { appealId, reason: '井盖是社区装的' })
  expect(await seenBy(town, 'zhao', appealId)).toMatchObject({ status: 'reopened', inside: { declining: null } })
  expect(await town.told()).toEqual(['zhao appealReopened'])
})

test('longer: asked for with a reason, granted by another, told to the owner with the new limit', async () => {
  const appealId = await takenOn(town)
  const before = await seenBy(town, 'zhou', appealId)
  expect(await town.refusal('lin', 'appeals', 'proposeExtension', { appealId, days: 11, reason: '等配件' })).toBe(
    'EXTENSION_TOO_LONG',
  )
  await town.call('lin', 'appeals', 'proposeExtension', { appealId, days: 5, reason: '等配件' })
  expect(await town.refusal('lin', 'appeals', 'approveExtension', { appealId })).toBe('NOT_YOURS')
  expect((await town.call('zhao', 'appeals', 'open', { communityId })).rows).toMatchObject([{ toDecide: 'extension' }])
  await town.call('gu', 'appeals', 'approveExtension', { appealId })
  const after = await seenBy(town, 'zhou', appealId)
  // From Monday the 16th to Monday the 23rd of March.
  expect([before.answerBy, after.answerBy].map((at) => new Date(at).toISOString().slice(0, 16))).toEqual([
    '2026-03-16T09:30',
    '2026-03-23T09:30',
  ])
  expect(after.extendedDays).toBe(5)
  expect(await town.refusal('zhao', 'appeals', 'proposeExtension', { appealId, days: 1, reason: '还要' })).toBe(
    'NO_SUCH_MOVE',
  )
  expect(await town.told()).toEqual([
    ...[
      'gu extensionProposed',
      'lin appealExtended',
      'sun appealExtended',
      'zhao extensionProposed',
      'zhou appealExtended',
    ],
  ])
})

test('solved it was not: reopened with a reason, given to another, answered again, and nothing of the first answer counts', async () => {
  const appealId = await takenOn(town)
  await answeredBy(town, 'lin', appealId)
  await town.call('zhou', 'appeals', 'reopen', { appealId, reason: '又翘了' })
  await town.call('zhao', 'appeals', 'assign', { appealId, to: { kind: 'unit', id: 'unit-property' } })
  expect(await town.refusal('lin', 'appeals', 'answer', { appealId, words: '好了', photos: [] })).toBe('NOT_FOUND')
  await answeredBy(town, 'zheng', appealId)
  await town.call('zhou', 'appeals', 'confirm', { appealId, solved: true, stars: null, note: '没有星的话不留' })
  const seen = await seenBy(town, 'zhou', appealId)
  expect(seen).toMatchObject({ outcome: 'solved', handler: { kind: 'unit', name: '桐花物业' } })
  expect(seen.inside?.word).toMatchObject({ stars: null, note: '' })
  expect(await town.told()).toEqual([
    ...[
      'zhao appealReopened',
      'zheng appealAssigned',
      'zheng appealClosed',
      'zhou appealAnswered',
      'zhou appealAnswered',
    ],
  ])
})

test('past its window it is not reopened any more', async () => {
  const appealId = await takenOn(town)
  await answeredBy(town, 'lin', appealId)
  await turnAt(town, '2026-03-12T14:21')
  expect((await seenBy(town, 'zhou', appealId)).status).toBe('closed')
  expect(await town.refusal('zhou', 'appeals', 'reopen', { appealId, reason: '又翘了' })).toBe('OVER_TIME')
  await town.told()
})

test('what we cannot do is an honest answer: reason, referral, and never counted as solved', async () => {
  const appealId = await takenOn(town)
  await town.call('lin', 'appeals', 'cannotDo', { appealId, words: '是市政的井', referral: '12345', photos: [] })
  const [letter] = (await town.all<{ kind: string; body: string }>('outbox')).filter(
    ({ kind }) => kind === 'appealAnswered',
  )
  expect(letter?.body).toBe('是市政的井。可以找12345。10 天内可以写明理由，请我们重新办。')
  await town.call('zhou', 'appeals', 'confirm', { appealId, solved: true, stars: 4, note: '' })
  expect((await seenBy(town, 'zhou', appealId)).outcome).toBe('cannotDo')
  await town.told()
})

test('silence is no word: the engine closes it as not rated, and nobody is asked twice', async () => {
  const appealId = await takenOn(town)
  await answeredBy(town, 'lin', appealId)
  await turnAt(town, '2026-03-09T14:19')
  expect((await seenBy(town, 'zhou', appealId)).status).toBe('answered')
  await turnAt(town, '2026-03-09T14:20')
  await turnAt(town, '2026-03-09T14:21')
  expect(await seenBy(town, 'zhou', appealId)).toMatchObject({
    status: 'closed',
    outcome: 'notRated',
    inside: { word: null },
  })
  expect(await town.told()).toEqual(['zhou appealAnswered', 'lin appealClosed', 'sun appealClosed'])
})
