import { checkEdits, checkWeek, editsTowards, likeLastWeek } from '@core/roster/draft'
import { publish } from '@core/roster/publish'
import { draftedIn } from '@core/roster/standing'
import { untouchedWeek } from '@core/roster/week'
import { at, MONDAY, on, PEOPLE, plan, rotation, SUNDAY, WEDNESDAY, week } from '../support/rosters'

const now = at(WEDNESDAY, '12:00')
const noon = `${WEDNESDAY}.river.noon`
const standing = [
  on('river.noon', WEDNESDAY, 'lin'),
  on('river.early', MONDAY, 'sun'),
  on('river.early', '2026-11-20', 'sun'),
]
const grounds = { plan: plan(), people: PEOPLE, now }
const edit = (slot: string, out: string | null, come: string | null) => ({ slot, out, in: come })

describe('a list of edits', () => {
  const problems = (...edits: ReturnType<typeof edit>[]) =>
    checkEdits(week(standing), edits, grounds).map(({ row, code }) => `${row} ${code}`)

  test('that can be carried out has no problems', () => {
    expect(
      problems(edit(noon, 'lin', 'ding'), edit(noon, null, 'yao'), edit('2026-11-20.river.early', 'sun', null)),
    ).toEqual([])
  })

  test('is refused line by line, with the number of each line', () => {
    expect(
      problems(
        edit('2026-11-25.river.noon', null, 'ding'),
        edit(`${WEDNESDAY}.moon.noon`, null, 'ding'),
        edit(`${WEDNESDAY}.river.dusk`, null, 'ding'),
        edit(`${MONDAY}.river.early`, null, 'ding'),
        edit(noon, null, null),
        edit(noon, null, 'nobody'),
        edit(noon, 'ding', null),
        edit(noon, null, 'lin'),
        edit(noon, 'lin', 'ding'),
      ),
    ).toEqual([
      '1 NOT_THIS_WEEK',
      '2 NO_SUCH_POST',
      '3 NO_SUCH_BAND',
      '4 PAST',
      '5 EMPTY_ROW',
      '6 UNKNOWN_PERSON',
      '7 NOT_THERE',
      '8 TWICE',
    ])
  })

  test('is read in order: who was put there by one line may be taken away by the next', () => {
    expect(problems(edit(noon, 'lin', 'ding'), edit(noon, 'ding', 'yao'))).toEqual([])
    expect(problems(edit(noon, 'lin', 'ding'), edit(noon, 'lin', 'yao'))).toEqual(['2 NOT_THERE'])
  })
})

test('a draft whose ground has moved says so before it is published', () => {
  const moved = week([on('river.noon', WEDNESDAY, 'sun')], { edits: [edit(noon, 'lin', 'ding')] })
  const roster = { plan: plan(), weeks: [moved] }
  expect(checkWeek(roster, moved, { people: PEOPLE, now })).toMatchObject([{ code: 'NOT_THERE', row: 1, blocks: true }])
})

test('what is over is nobody’s to mend: only shifts ahead are judged', () => {
  const gone = week([on('river.early', MONDAY, 'nobody'), on('river.noon', WEDNESDAY, 'nobody')])
  const found = checkWeek({ plan: plan(), weeks: [gone] }, gone, { people: PEOPLE, now })
  expect(found.map(({ slot }) => slot)).toEqual([noon])
})

test('the Sunday night before counts for the rest of Monday', () => {
  const last = week([on('river.night', '2026-11-15', 'lin')], { id: 'town.2026-11-09', monday: '2026-11-09' })
  const fresh = week([on('river.noon', MONDAY, 'lin')])
  const found = checkWeek({ plan: plan(), weeks: [last, fresh] }, fresh, { people: PEOPLE, now: at(MONDAY, '01:00') })
  expect(found.map(({ code }) => code)).toEqual(['SHORT_REST'])
})

describe('publishing', () => {
  const edits = [edit(noon, 'lin', 'ding'), edit('2026-11-20.river.early', null, 'yao')]
  const published = publish(week(standing, { edits }), plan(), now)

  test('puts the draft in force and empties it', () => {
    expect(published.week).toMatchObject({ edits: [], publishedAt: now, sequence: 2 })
    expect(published.week.base?.map(({ slot, personId, why }) => `${slot} ${personId} ${why}`)).toEqual([
      `${noon} ding override`,
      `${MONDAY}.river.early sun rotation`,
      '2026-11-20.river.early sun rotation',
      '2026-11-20.river.early yao override',
    ])
  })

  test('affects those whose shifts change, and nobody else', () => {
    expect(published.affected).toEqual([
      { personId: 'ding', come: [noon], gone: [] },
      { personId: 'lin', come: [], gone: [noon] },
      { personId: 'yao', come: ['2026-11-20.river.early'], gone: [] },
    ])
  })

  test('affects everybody with a shift ahead the first time', () => {
    const rotations = [rotation({ bandId: 'noon', people: ['lin'] })]
    const first = publish(untouchedWeek('town', MONDAY), plan({ rotations }), now)
    expect(first.affected.map(({ personId, come }) => `${personId} ${come.length}`)).toEqual(['lin 5'])
  })

  test('keeps the sequence of what stays, so that calendars do not stir', () => {
    expect(published.week.base?.map(({ sequence }) => sequence)).toEqual([2, 1, 1, 2])
    expect(published.week.dropped).toMatchObject([{ slot: noon, personId: 'lin', sequence: 2 }])
  })
})

test('edits towards a wish lead there, replace in place, and leave alone what has begun', () => {
  const wish = [on('river.noon', WEDNESDAY, 'ding'), on('river.early', SUNDAY, 'yao'), on('river.early', MONDAY, 'yao')]
  const before = week(standing)
  const edits = editsTowards(before, wish, { plan: plan(), now })
  expect(edits).toEqual([
    edit(noon, 'lin', 'ding'),
    edit('2026-11-20.river.early', 'sun', null),
    edit(`${SUNDAY}.river.early`, null, 'yao'),
  ])
  expect(draftedIn({ ...before, edits }, plan()).filter(({ slot }) => slot === noon)).toMatchObject([
    { personId: 'ding' },
  ])
})

test('last week’s people stand on the same shifts of this week', () => {
  const last = week([on('river.noon', '2026-11-11', 'lin')], { id: 'town.2026-11-09', monday: '2026-11-09' })
  const wish = likeLastWeek({ plan: plan(), weeks: [last] }, week([]))
  expect(wish).toEqual([{ slot: noon, personId: 'lin' }])
})
