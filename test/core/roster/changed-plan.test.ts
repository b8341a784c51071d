import { eventsOf } from '@core/roster/calendar'
import { checkEdits } from '@core/roster/draft'
import { dueMoments } from '@core/roster/keep-week'
import { weekWakeAt } from '@core/roster/moments'
import { onCallAt, slotIn } from '@core/roster/on-call'
import { publish, replaceNow } from '@core/roster/publish'
import { standingIn } from '@core/roster/standing'
import { offerSwap } from '@core/roster/swap'
import { untouchedWeek, type Week } from '@core/roster/week'
import { at, EARLY, MONDAY, NIGHT, NOON, PEOPLE, plan, RIVER, rotation, WEDNESDAY } from '../support/rosters'

const now = at(MONDAY, '07:00')
const noon = `${WEDNESDAY}.river.noon`
const rotations = [rotation({ bandId: 'noon', people: ['lin'] })]
const before = plan({ rotations })
const published = publish(untouchedWeek('town', MONDAY), before, now).week

const withBands = (bands: typeof RIVER.bands, name = RIVER.name) =>
  plan({ rotations, posts: [{ ...RIVER, name, bands }] })
const moved = withBands([EARLY, { ...NOON, fromMinute: 900, needed: 3 }, NIGHT], '清河里南')
const withoutNoon = withBands([EARLY, NIGHT])
const lines = (weeks: readonly Week[], town = before) =>
  eventsOf({ plan: town, weeks }, { personId: 'lin', nameOf: (id) => id })

describe('a published week', () => {
  test.each([
    ['moves a band and renames its post', moved],
    ['drops a band', withoutNoon],
  ])('stays as it is when the plan %s', (_, town) => {
    const roster = { plan: town, weeks: [published] }
    expect(onCallAt(roster, at(WEDNESDAY, '13:30')).map(({ personId }) => personId)).toEqual(['lin'])
    expect(slotIn(roster, noon)).toMatchObject({
      from: at(WEDNESDAY, '13:00'),
      post: { name: '清河里' },
      band: { needed: 1 },
    })
    expect(lines([published], town)).toEqual(lines([published]))
    expect(weekWakeAt(published, town)).toBe(weekWakeAt(published, before))
    const due = (of: typeof town) => dueMoments(published, of, at(WEDNESDAY, '12:00'))
    expect(due(town)).toEqual(due(before))
  })

  test('is edited and swapped within by the shifts it has, and published anew with them', () => {
    const edits = [{ slot: noon, out: 'lin', in: 'sun' }]
    expect(checkEdits(published, edits, { plan: withoutNoon, people: PEOPLE, now })).toEqual([])
    const offer = { id: 's1', slot: noon, fromId: 'lin', toId: 'sun', inReturn: null, note: '' }
    expect(offerSwap(published, offer, { plan: withoutNoon, people: PEOPLE, now, stints: [] })).toMatchObject({
      ok: true,
    })
    const again = publish({ ...published, edits }, withoutNoon, now)
    expect(again.week.posts).toEqual(before.posts)
    expect(again.affected.map(({ personId }) => personId)).toEqual(['lin', 'sun'])
  })

  test('stored before its posts were kept goes by the plan, as it did then', () => {
    const old = { ...published, posts: null }
    expect(slotIn({ plan: moved, weeks: [old] }, noon)?.from).toBe(at(WEDNESDAY, '15:00'))
  })
})

test('a week that is not published yet goes by the plan as it is now', () => {
  expect(slotIn({ plan: moved, weeks: [untouchedWeek('town', MONDAY)] }, noon)?.from).toBe(at(WEDNESDAY, '15:00'))
})

describe('what members change before a week is published', () => {
  const swapped = (week: Week, slot: string, [out, personId]: readonly [string | null, string]) => {
    const come = { personId, why: out === null ? ('signUp' as const) : ('swap' as const) }
    const outcome = replaceNow(week, { slot, out, come }, { plan: before, now })
    if (!outcome.ok) throw new Error(outcome.code)
    return outcome.value
  }
  const fresh = untouchedWeek('town', MONDAY)
  const early = `${MONDAY}.river.early`
  const names = (week: Week, town: typeof before, slot: string) =>
    standingIn(week, town).flatMap((one) => (one.slot === slot ? [`${one.personId} ${one.why}`] : []))
  const later = plan({
    rotations: [rotation({ bandId: 'noon', people: ['sun'] }), rotation({ bandId: 'early', people: ['yao'] })],
  })

  test('counts, and leaves every other shift to the rotations', () => {
    const week = swapped(swapped(fresh, early, [null, 'ding']), noon, ['lin', 'shen'])
    expect([names(week, before, early), names(week, before, noon)]).toEqual([['ding signUp'], ['shen swap']])
    expect(names(week, later, early)).toEqual(['yao rotation', 'ding signUp'])
    expect(names(week, later, `${MONDAY}.river.noon`)).toEqual(['sun rotation'])
  })

  test('puts nobody on a shift twice when the rotation brings them there as well', () => {
    expect(names(swapped(fresh, early, [null, 'yao']), later, early)).toEqual(['yao rotation'])
  })

  test('is one change, however often the shift was passed on, and calendars hear of each', () => {
    const back = swapped(swapped(fresh, noon, ['lin', 'sun']), noon, ['sun', 'lin'])
    expect(back.memberEdits).toMatchObject([{ out: 'lin', in: 'lin', sequence: 2 }])
    expect(lines([back]).find(({ uid }) => uid === `${noon}.lin`)).toMatchObject({ sequence: 2, cancelled: false })
  })

  test('becomes part of the week on publication', () => {
    const week = publish(swapped(fresh, early, [null, 'ding']), before, now).week
    expect(week.memberEdits).toEqual([])
    expect(names(week, later, early)).toEqual(['ding signUp'])
  })

  test('is not dropped in silence when the coordinator publishes otherwise', () => {
    const taken = swapped(fresh, early, [null, 'ding'])
    const { affected } = publish({ ...taken, edits: [{ slot: early, out: 'ding', in: null }] }, before, now)
    expect(affected).toContainEqual({ personId: 'ding', come: [], gone: [early] })
  })
})
