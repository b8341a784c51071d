import { codes } from '../../support/outcomes'
import { givenRoster, MONDAY } from '../../support/roster-town'
import { type Name, PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'

const town = townHere()
const WEDNESDAY = '2026-03-04'
const noon = `${WEDNESDAY}.zone-1.noon`
const id = (name: Name) => PEOPLE[name].id
const week = (who: Name = 'zhao') => town.call(who, 'roster', 'week', { monday: MONDAY })

beforeEach(() => givenRoster(town))

async function saves(edits: readonly { slot: string; out: string | null; in: string | null }[], who: Name = 'zhao') {
  const { version } = await week(who)
  return town.call(who, 'roster', 'saveDraft', { monday: MONDAY, version, edits: [...edits] })
}

async function publishes() {
  return town.call('zhao', 'roster', 'publish', { monday: MONDAY, version: (await week()).version })
}

async function namesAt(slot: string, who: Name = 'zhao') {
  return (await week(who)).slots.find(({ key }) => key === slot)?.places.map(({ name }) => name)
}

test('a draft puts nobody on duty until it is published, and publishing again tells only those it concerns', async () => {
  expect(await publishes()).toMatchObject({ published: true, told: 6 })
  await town.advance(60_000)
  expect([...(await town.told())].sort()).toEqual(
    ['fang', 'lin', 'qian', 'sun', 'zhao', 'zheng'].map((who) => `${who} shiftPublished`),
  )
  const drafted = await saves([{ slot: noon, out: id('fang'), in: id('lin') }])
  expect(drafted).toMatchObject({
    saved: true,
    week: { edits: [{ slot: noon }], affected: [{ name: '林建平' }, { name: '方志远' }] },
  })
  expect(await namesAt(noon, 'lin')).toEqual(['郑卫东', '方志远'])
  expect(await publishes()).toMatchObject({ published: true, told: 2 })
  expect(await town.told()).toEqual(['fang shiftChanged', 'lin shiftChanged'])
  expect(await namesAt(noon, 'lin')).toEqual(['郑卫东', '林建平'])
})

test('a draft with a bad line is refused with its number, and nothing of it is kept', async () => {
  const good = { slot: noon, out: id('fang'), in: id('lin') }
  const answer = await saves([
    good,
    { slot: noon, out: id('sun'), in: null },
    { slot: noon, out: null, in: 'p-nobody' },
  ])
  expect(answer).toMatchObject({
    saved: false,
    problems: [
      { row: 2, code: 'NOT_THERE', words: '这个班上没有这个人，可能刚被别人改了' },
      { row: 3, code: 'UNKNOWN_PERSON' },
    ],
  })
  expect((await week()).edits).toEqual([])
})

test('a week in which somebody stands in two places at once cannot be published', async () => {
  await saves([{ slot: `${WEDNESDAY}.zone-1.evening`, out: null, in: id('zhao') }])
  expect(await publishes()).toMatchObject({ published: false, problems: [{ code: 'OVERLAP' }, { code: 'LACKS_ROLE' }] })
})

test('of two coordinators who save the same week the second is told, and loses nothing of the first', async () => {
  const { version } = await week()
  const draft = (come: Name) => ({ monday: MONDAY, version, edits: [{ slot: noon, out: id('fang'), in: id(come) }] })
  await town.call('zhao', 'roster', 'saveDraft', draft('lin'))
  expect(await town.refusal('qian', 'roster', 'saveDraft', draft('sun'))).toBe('CONFLICT')
  expect((await week()).edits).toMatchObject([{ in: id('lin') }])
})

test('a member’s swap and the engine’s reminders do not throw a coordinator’s draft away', async () => {
  const { version } = await week()
  await town.call('lin', 'roster', 'offerSwap', {
    slot: `${WEDNESDAY}.zone-1.evening`,
    toId: null,
    inReturn: null,
    note: '',
  })
  await town.skip(3 * 3_600_000)
  await town.engineRuns()
  await town.told()
  const edits = [{ slot: noon, out: id('fang'), in: id('lin') }]
  expect(await town.call('zhao', 'roster', 'saveDraft', { monday: MONDAY, version, edits })).toMatchObject({
    saved: true,
  })
})

test('a sheet becomes a draft; one with bad lines becomes nothing, and says which lines', async () => {
  const { version } = await week()
  const head = '日期,岗位,班次,人员\n'
  const bad = `${head}2026-03-04,一网格,午,林建平\n2026-03-04,一网格,黄昏,林建平\n2026-02-30,一网格,午,林建平\n\n2026-03-04,一网格,晚,"没合上`
  const refused = await town.call('zhao', 'roster', 'importCsv', { monday: MONDAY, version, csv: bad })
  expect(refused).toMatchObject({
    saved: false,
    problems: [
      { row: 3, code: 'NO_SUCH_BAND' },
      { row: 4, code: 'NO_SUCH_DAY' },
      { row: 6, code: 'BAD_ROW' },
    ],
  })
  expect(
    await town.call('zhao', 'roster', 'importCsv', { monday: MONDAY, version, csv: '姓名,电话\n林建平,1' }),
  ).toMatchObject({
    saved: false,
    problems: [{ row: 1, code: 'BAD_HEADER' }],
  })
  const good = `\uFEFF${head}2026-03-04,一网格,午,"林建平、孙玉珍"\r\n2026-03-05,一网格,晚班,方志远\r\n`
  const saved = await town.call('zhao', 'roster', 'importCsv', { monday: MONDAY, version, csv: good })
  expect(saved).toMatchObject({ saved: true })
  expect(await namesAt(noon)).toEqual(['林建平', '孙玉珍'])
  expect(await namesAt('2026-03-05.zone-1.evening')).toEqual(['方志远'])
})

test('a sheet that would lose somebody without a word says on which line', async () => {
  const { version } = await week()
  const csv = [
    '日期,岗位,班次,人员',
    '2026-03-04,一网格,午,"林建平',
    '孙玉珍"',
    '2026-03-05,一网格,午,林建平,孙玉珍',
    '2026-03-02,一网格,午,林建平',
  ].join('\n')
  expect(await town.call('zhao', 'roster', 'importCsv', { monday: MONDAY, version, csv })).toMatchObject({
    saved: false,
    problems: [
      { row: 4, code: 'BAD_ROW' },
      { row: 5, code: 'PAST' },
    ],
  })
})

test('gaps ahead are filled with reasons, as a draft', async () => {
  await saves([{ slot: noon, out: id('fang'), in: null }])
  const { version } = await week()
  const answer = await town.call('zhao', 'roster', 'autoFill', { monday: MONDAY, version })
  expect(answer.report.filled.map(({ slot, choice }) => `${slot} ${choice.barrier}`)).toEqual([`${noon} null`])
  expect(answer.report.filled[0]?.words).toMatch(/网格.*小时/)
  expect(answer.week.slots.find(({ key }) => key === noon)?.missing).toBe(0)
})

test('of two who take the last open place at the same instant one is first, and the coordinator hears of one', async () => {
  await publishes()
  await saves([{ slot: noon, out: id('fang'), in: null }])
  await publishes()
  await town.advance(60_000)
  await town.told()
  const open = await town.call('lin', 'roster', 'myShifts', {})
  expect(open.open.map(({ slot, missing }) => `${slot} ${missing}`)).toContain(`${noon} 1`)
  await town.slowDatabase(20)
  const calls = ['lin', 'sun'] as const
  const outcomes = await codes(calls.map((who) => town.call(who, 'roster', 'signUp', { slot: noon })))
  expect([...outcomes].sort()).toEqual(['ALREADY_TAKEN', 'ok'])
  expect(await town.told()).toEqual(['zhao shiftChanged'])
})

test('leave opens the shifts it touches, and the coordinator hears which', async () => {
  const from = Date.parse(`${WEDNESDAY}T12:00:00+08:00`)
  const mine = await town.call('zheng', 'roster', 'askLeave', { from, to: from + 86_400_000, reason: '去医院' })
  expect(mine.shifts.filter(({ onLeave }) => onLeave).map(({ slot }) => slot)).toEqual([noon])
  expect(await town.told()).toEqual(['zhao shiftGap'])
  const seen = await week()
  expect(seen.problems).toMatchObject([{ slot: noon, code: 'ON_LEAVE', personId: id('zheng') }])
  expect(seen.slots.find(({ key }) => key === noon)?.missing).toBe(1)
  await town.call('zheng', 'roster', 'cancelLeave', { leaveId: mine.leaves[0]?.id ?? '' })
  expect((await week()).problems).toEqual([])
})

test('a coordinator on leave is not on the ladder, from the next case on', async () => {
  const now = Date.parse(`${MONDAY}T14:20:00+08:00`)
  await town.call('zhao', 'roster', 'askLeave', { from: now, to: now + 3_600_000, reason: '' })
  await town.told()
  const { posts } = await town.call('lin', 'roster', 'onCallNow', {})
  expect(posts.map(({ postId, people }) => `${postId} ${people.map(({ name }) => name)}`)).toEqual([
    'zone-1 郑卫东,方志远',
  ])
})

test('whoever dies between writing a swap and telling of it: the engine tells, once', async () => {
  const input = { slot: `${WEDNESDAY}.zone-1.evening`, toId: id('fang'), inReturn: null, note: '' }
  await town.diesAt({ action: 'database.insertDocument', collection: 'outbox' }, () =>
    town.call('lin', 'roster', 'offerSwap', input),
  )
  expect(await town.told()).toEqual([])
  await town.allIsWell()
  await town.advance(2 * 60_000)
  expect(await town.told()).toEqual(['fang swapAsked'])
})

test('a calendar has one’s shifts in UTC, each with a lasting name', async () => {
  const { text, fileName } = await town.call('lin', 'roster', 'calendar', {})
  expect(fileName).toBe('我的班次.ics')
  expect(text).toContain(`UID:${WEDNESDAY}.zone-1.evening.${id('lin')}@minsheng-yizhan`)
  expect(text).toContain('DTSTART:20260304T100000Z')
  expect(text).toContain('DTEND:20260304T140000Z')
  expect(text).toContain('SUMMARY:值班：一网格晚班')
})
