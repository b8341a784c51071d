import { acceptedCase, arrivedCase, codeOf, lookedAt } from '../support/cases'
import { eastOfHome } from '../support/small-town'
import { townHere } from '../support/town-here'
import { uploads } from '../support/uploads'

const town = townHere()

test('the resident tells the four digits, and the case is reached', async () => {
  const help = await acceptedCase(town)
  await town.until('14:24:00')
  await town.call('lin', 'help', 'arrive', { helpId: help.id, proof: { by: 'code', code: codeOf(help) } })

  expect(await town.toldWhen()).toEqual(['14:24:00 zhou helpArrived'])
  expect(await town.stored(help.id)).toMatchObject({ status: 'arrived', arrivedBy: 'code' })
})

test('a wrong code is refused and counted; after five only the place is believed', async () => {
  const help = await acceptedCase(town)
  const wrong = String((Number(codeOf(help)) + 1) % 10_000).padStart(4, '0')
  const proof = { by: 'code', code: wrong } as const
  for (let tries = 1; tries <= 5; tries++) {
    expect(await town.refusal('lin', 'help', 'arrive', { helpId: help.id, proof })).toBe('WRONG_CODE')
  }
  const right = { by: 'code', code: codeOf(help) } as const
  expect(await town.refusal('lin', 'help', 'arrive', { helpId: help.id, proof: right })).toBe('TOO_MANY_TRIES')

  await town.call('lin', 'help', 'arrive', { helpId: help.id, proof: atMetres(20) })
  expect(await town.told()).toEqual(['zhou helpArrived'])
  expect(await town.stored(help.id)).toMatchObject({ status: 'arrived', arrivedBy: 'place' })
})

test('somebody else writes the case at that instant: the right code arrives all the same, and costs no try', async () => {
  const help = await acceptedCase(town)
  await town.trouble({
    match: { action: 'database.modifyDocument', collection: 'help_requests' },
    times: 2,
    effect: { error: { code: 'DATABASE_TRANSACTION_CONFLICT' } },
  })
  await town.call('lin', 'help', 'arrive', { helpId: help.id, proof: { by: 'code', code: codeOf(help) } })
  expect(await town.told()).toEqual(['zhou helpArrived'])
  expect(await town.stored(help.id)).toMatchObject({ status: 'arrived', wrongCodes: 0 })
})

test('a place is believed inside the fence of 150 metres, the fix’s own error included up to 100', async () => {
  const { id } = await acceptedCase(town)
  expect(await town.refusal('lin', 'help', 'arrive', { helpId: id, proof: atMetres(180) })).toBe('TOO_FAR')
  expect(await town.refusal('lin', 'help', 'arrive', { helpId: id, proof: atMetres(260, 5_000) })).toBe('TOO_FAR')
  await town.call('lin', 'help', 'arrive', { helpId: id, proof: atMetres(180, 40) })
  expect(await town.told()).toEqual(['zhou helpArrived'])
})

test('only the responder arrives', async () => {
  const help = await acceptedCase(town)
  const proof = { by: 'code', code: codeOf(help) } as const
  expect(await town.refusal('zhou', 'help', 'arrive', { helpId: help.id, proof })).toBe('NOT_YOURS')
  expect(await town.refusal('zhao', 'help', 'arrive', { helpId: help.id, proof })).toBe('NOT_YOURS')
  expect(await town.refusal('sun', 'help', 'arrive', { helpId: help.id, proof })).toBe('NOT_FOUND')
})

test('an arrival told twice is one arrival', async () => {
  const help = await acceptedCase(town)
  const input = { helpId: help.id, proof: { by: 'code', code: codeOf(help) } } as const
  await town.call('lin', 'help', 'arrive', input)
  await town.call('lin', 'help', 'arrive', input)
  expect(await town.told()).toEqual(['zhou helpArrived'])
})

test('the responder settles with what was done and pictures; the resident has the last word', async () => {
  const { id } = await arrivedCase(town)
  await town.until('14:31:00')
  const photos = [await uploads(town.url, 'lin')]
  await town.call('lin', 'help', 'settle', { helpId: id, outcome: '换了一截软管', photos })

  expect(await town.toldWhen()).toEqual(['14:31:00 zhou helpSettled'])
  expect(await lookedAt(town, 'zhou', id)).toMatchObject({
    status: 'settled',
    outcome: '换了一截软管',
    settledPhotos: [{ key: 'photo-0001', state: 'waiting', open: false }],
    moves: ['confirm', 'reopen'],
  })
})

test('nothing is settled before somebody has arrived', async () => {
  const { id } = await acceptedCase(town)
  expect(await town.refusal('lin', 'help', 'settle', { helpId: id, outcome: '好了' })).toBe('NO_SUCH_MOVE')
})

test('a member who has settled is free for the next case', async () => {
  const { id } = await arrivedCase(town)
  expect(await town.refusal('lin', 'duty', 'goOff', {})).toBe('BUSY_ELSEWHERE')
  await town.call('lin', 'help', 'settle', { helpId: id, outcome: '换了一截软管' })
  await town.files('tao')
  expect(await town.told()).toEqual(['lin helpOffered', 'zhou helpSettled'])
  expect(await town.call('lin', 'duty', 'workbench', {})).toMatchObject({ task: null, done: [{ id }] })
})

function atMetres(metres: number, accuracyM = 10) {
  return { by: 'place', place: eastOfHome(metres), accuracyM } as const
}
