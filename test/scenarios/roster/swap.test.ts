import { codes } from '../../support/outcomes'
import { givenRoster, MONDAY } from '../../support/roster-town'
import { PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'

const town = townHere()
const WEDNESDAY = '2026-03-04.zone-1.evening'

beforeEach(() => givenRoster(town))

async function namesOn(slot: string): Promise<readonly string[]> {
  const week = await town.call('zhao', 'roster', 'week', { monday: MONDAY })
  return week.slots.find(({ key }) => key === slot)?.places.map(({ name }) => name) ?? []
}

async function offered(toId: string | null): Promise<string> {
  const mine = await town.call('lin', 'roster', 'offerSwap', {
    slot: WEDNESDAY,
    toId,
    inReturn: null,
    note: '家里有事',
  })
  return mine.swaps[0]?.id ?? ''
}

test('a shift is offered, taken and approved, and both see who stands there now', async () => {
  const swapId = await offered(PEOPLE.fang.id)
  expect(await town.told()).toEqual(['fang swapAsked'])
  const theirs = await town.call('fang', 'roster', 'answerSwap', { monday: MONDAY, swapId, accept: true, reason: '' })
  expect(theirs.swaps).toMatchObject([{ state: 'accepted', fromName: '林建平', takenByName: '方志远' }])
  expect(await town.told()).toEqual(['lin swapAccepted', 'zhao swapAccepted'])
  expect(await namesOn(WEDNESDAY)).toEqual(['林建平', '孙玉珍'])
  await town.call('zhao', 'roster', 'approveSwap', { monday: MONDAY, swapId, approve: true, reason: '' })
  expect(await town.told()).toEqual(['fang swapApproved', 'lin swapApproved'])
  expect(await namesOn(WEDNESDAY)).toEqual(['方志远', '孙玉珍'])
  const lin = await town.call('lin', 'roster', 'myShifts', {})
  expect(lin.shifts.map(({ slot }) => slot)).not.toContain(WEDNESDAY)
  const fang = await town.call('fang', 'roster', 'myShifts', {})
  expect(fang.shifts.map(({ slot }) => slot)).toContain(WEDNESDAY)
})

test('whoever gives a shift away reads whom to ask; whoever stands there already is named as such, and nobody else may look', async () => {
  const { takers } = await town.call('lin', 'roster', 'takers', { slot: WEDNESDAY })
  expect(takers.find(({ id }) => id === PEOPLE.sun.id)?.barrier).toBe('STANDS_THERE')
  expect(takers.find(({ id }) => id === PEOPLE.fang.id)?.barrier).toBeNull()
  expect(await town.refusal('fang', 'roster', 'takers', { slot: WEDNESDAY })).toBe('NOT_YOURS')
})

test('whoever is asked and cannot come reads the one reason before they answer', async () => {
  const from = Date.parse('2026-03-04T00:00:00+08:00')
  await town.call('fang', 'roster', 'askLeave', { from, to: from + 86_400_000, reason: '体检' })
  await offered(PEOPLE.fang.id)
  const { swaps } = await town.call('fang', 'roster', 'myShifts', {})
  expect(swaps.map(({ barrier }) => barrier?.code)).toEqual(['ON_LEAVE'])
  await town.told()
})

test('the coordinator says no: the shift stays, and both hear why', async () => {
  const swapId = await offered(PEOPLE.fang.id)
  await town.call('fang', 'roster', 'answerSwap', { monday: MONDAY, swapId, accept: true, reason: '' })
  await town.call('zhao', 'roster', 'approveSwap', {
    monday: MONDAY,
    swapId,
    approve: false,
    reason: '方志远那天要开会',
  })
  expect(await town.told()).toEqual([
    'fang swapAsked',
    'fang swapRefused',
    'lin swapAccepted',
    'lin swapRefused',
    'zhao swapAccepted',
  ])
  expect(await namesOn(WEDNESDAY)).toEqual(['林建平', '孙玉珍'])
})

test('whoever stands there already cannot take it, a stranger to the offer may not', async () => {
  const swapId = await offered(PEOPLE.sun.id)
  const answer = { monday: MONDAY, swapId, accept: true, reason: '' }
  expect(await town.refusal('sun', 'roster', 'answerSwap', answer)).toBe('CANNOT_TAKE_SHIFT')
  expect(await town.refusal('fang', 'roster', 'answerSwap', answer)).toBe('NOT_YOURS')
  expect(await town.refusal('lin', 'roster', 'approveSwap', { ...answer, approve: true } as never)).toBe(
    'INVALID_INPUT',
  )
  await town.told()
})

test('of two who take an open offer at the same instant one is first', async () => {
  const swapId = await offered(null)
  expect(await town.told()).toEqual([])
  const answer = { monday: MONDAY, swapId, accept: true, reason: '' }
  await town.slowDatabase(20)
  const outcomes = await codes([
    town.call('fang', 'roster', 'answerSwap', answer),
    town.call('zheng', 'roster', 'answerSwap', answer),
  ])
  expect([...outcomes].sort()).toEqual(['SWAP_OVER', 'ok'])
  expect(await town.told()).toEqual(['lin swapAccepted', 'zhao swapAccepted'])
})

test('an offer nobody took is over when the shift begins, and its owner hears that it is still theirs', async () => {
  const tonight = `${MONDAY}.zone-1.evening`
  await town.call('lin', 'roster', 'offerSwap', { slot: tonight, toId: PEOPLE.fang.id, inReturn: null, note: '' })
  await town.goesOnDuty('sun', 100)
  await town.skip(3 * 3_600_000)
  await town.until('18:00:30')
  expect(await town.toldWhen()).toEqual([
    '14:20:00 fang swapAsked',
    '17:20:17 lin shiftSoon',
    '17:20:17 sun shiftSoon',
    '18:00:17 lin swapRefused',
  ])
})

test('an agreed swap that is taken back is news for whoever said yes and for the coordinator', async () => {
  const swapId = await offered(PEOPLE.fang.id)
  await town.call('fang', 'roster', 'answerSwap', { monday: MONDAY, swapId, accept: true, reason: '' })
  await town.told()
  await town.call('lin', 'roster', 'withdrawSwap', { monday: MONDAY, swapId })
  expect(await town.told()).toEqual(['fang swapRefused', 'zhao swapRefused'])
})

test('a coordinator who publishes somebody off a shift ends its swap: nobody takes it any more, and both hear', async () => {
  const swapId = await offered(PEOPLE.fang.id)
  await town.call('fang', 'roster', 'answerSwap', { monday: MONDAY, swapId, accept: true, reason: '' })
  await publishes([])
  await town.advance(60_000)
  await town.told()
  await publishes([{ slot: WEDNESDAY, out: PEOPLE.lin.id, in: PEOPLE.zheng.id }])
  expect(await town.told()).toEqual(['fang swapRefused', 'lin shiftChanged', 'lin swapRefused', 'zheng shiftChanged'])
  const approval = { monday: MONDAY, swapId, approve: true, reason: '' }
  expect(await town.refusal('zhao', 'roster', 'approveSwap', approval)).toBe('SWAP_OVER')
  const lin = await town.call('lin', 'roster', 'myShifts', {})
  expect(lin.swaps).toMatchObject([{ state: 'overtaken' }])
  await town.advance(60_000)
})

async function publishes(edits: readonly { slot: string; out: string; in: string }[]) {
  const { version } = await town.call('zhao', 'roster', 'week', { monday: MONDAY })
  await town.call('zhao', 'roster', 'saveDraft', { monday: MONDAY, version, edits: [...edits] })
  await town.call('zhao', 'roster', 'publish', { monday: MONDAY, version: version + 1 })
}

test('two shifts are exchanged in one go', async () => {
  const noon = '2026-03-05.zone-1.noon'
  const mine = await town.call('lin', 'roster', 'offerSwap', {
    ...{ slot: WEDNESDAY, toId: PEOPLE.fang.id, inReturn: noon, note: '' },
  })
  const answer = { monday: MONDAY, swapId: mine.swaps[0]?.id ?? '' }
  await town.call('fang', 'roster', 'answerSwap', { ...answer, accept: true, reason: '' })
  await town.call('zhao', 'roster', 'approveSwap', { ...answer, approve: true, reason: '' })
  expect(await namesOn(WEDNESDAY)).toEqual(['方志远', '孙玉珍'])
  expect(await namesOn(noon)).toEqual(['郑卫东', '林建平'])
  await town.told()
})

test('the plan may let swaps pass by themselves', async () => {
  const { version, posts, rotations, rules } = await town.call('zhao', 'roster', 'plan', {})
  const fresh = {
    version,
    posts: posts as never,
    rotations: rotations as never,
    rules: { ...rules, swapApproval: 'automatic' as const },
  }
  expect(await town.call('zhao', 'roster', 'savePlan', fresh)).toMatchObject({ saved: true })
  const swapId = await offered(PEOPLE.fang.id)
  await town.call('fang', 'roster', 'answerSwap', { monday: MONDAY, swapId, accept: true, reason: '' })
  expect(await town.told()).toEqual(['fang swapApproved', 'fang swapAsked', 'lin swapApproved'])
  expect(await namesOn(WEDNESDAY)).toEqual(['方志远', '孙玉珍'])
})
