import { dueMoments, dutyNeeds, keepWeek, type WeekSurroundings } from '@core/roster/keep-week'
import { weekWakeAt } from '@core/roster/moments'
import type { Week } from '@core/roster/week'
import { at, MONDAY, on, PEOPLE, plan, RIVER, WEDNESDAY, week } from '../support/rosters'

const town = plan({ posts: [RIVER] })
const coordinator = { id: 'zhao', openid: 'o', name: '赵明远', phone: '' }
const around = (over: Partial<WeekSurroundings> = {}): WeekSurroundings => ({
  ...{ plan: town, people: PEOPLE, onDuty: new Set<string>() },
  community: { coordinator, templates: { offer: 'offer', progress: 'progress' } },
  ...over,
})
const noon = on('river.noon', WEDNESDAY, 'lin')
const told = (time: string, over: Partial<Week> = {}) => week([noon], { toldUpTo: at(WEDNESDAY, time), ...over })
const said = ({ owed }: Week) => owed.map(({ to, kind }) => `${to.id} ${kind}`)

test('an hour before a shift its people hear of it, once', () => {
  const kept = keepWeek(told('11:30'), around(), at(WEDNESDAY, '12:00'))
  expect(said(kept)).toEqual(['lin shiftSoon'])
  expect(kept.owed[0]).toMatchObject({ urgency: 'live', until: at(WEDNESDAY, '13:00'), templateId: 'progress' })
  expect(keepWeek(kept, around(), at(WEDNESDAY, '12:01')).owed).toEqual(kept.owed)
  expect(keepWeek(kept, around(), at(WEDNESDAY, '12:00'))).toBe(kept)
})

test('a late run says what is still true and leaves out what is over', () => {
  expect(said(keepWeek(told('11:30'), around(), at(WEDNESDAY, '12:50')))).toEqual(['lin shiftSoon'])
  expect(said(keepWeek(told('11:30'), around(), at(WEDNESDAY, '13:07')))).toEqual(['lin shiftBegunOffDuty'])
  expect(said(keepWeek(told('11:30'), around(), at(WEDNESDAY, '18:00')))).not.toContain('lin shiftBegunOffDuty')
})

test('whoever goes from one shift straight into the next is not reminded of it', () => {
  const both = week([on('river.early', WEDNESDAY, 'lin'), noon], { toldUpTo: at(WEDNESDAY, '11:30') })
  expect(said(keepWeek(both, around(), at(WEDNESDAY, '12:00')))).toEqual([])
})

test('a switch that is off is looked up only when it is to be mentioned', () => {
  expect(dutyNeeds(told('12:30'), town, at(WEDNESDAY, '13:04'))).toEqual([])
  expect(dutyNeeds(told('12:30'), town, at(WEDNESDAY, '13:05'))).toEqual(['lin'])
  expect(said(keepWeek(told('12:30'), around({ onDuty: new Set(['lin']) }), at(WEDNESDAY, '13:10')))).toEqual([])
  expect(said(keepWeek(told('12:30'), around(), at(WEDNESDAY, '13:10')))).toEqual([
    'lin shiftBegunOffDuty',
    'zhao shiftBegunOffDuty',
  ])
})

test('tomorrow’s gaps go to the coordinator at six, in one message', () => {
  const kept = keepWeek(told('17:30'), around(), at(WEDNESDAY, '18:00'))
  expect(said(kept)).toEqual(['zhao shiftGap'])
  expect(kept.owed[0]).toMatchObject({ title: '11月19日周四还缺 4 人', urgency: 'ordinary' })
})

test('whoever cannot be reached is named to the coordinator the evening before, and told in the app', () => {
  const people = PEOPLE.map((one) => ({ ...one, reachable: one.id !== 'lin' }))
  const kept = keepWeek(
    week([noon], { toldUpTo: at('2026-11-17', '19:00') }),
    around({ people }),
    at('2026-11-17', '20:00'),
  )
  expect(said(kept)).toEqual(['lin shiftUnreachable', 'zhao shiftUnreachable'])
})

test('whoever is on leave hears nothing of the shift', () => {
  const leaves = [{ id: 'l', personId: 'lin', from: at(WEDNESDAY, '00:00'), to: at('2026-11-19', '00:00'), reason: '' }]
  expect(said(keepWeek(told('11:30'), around({ plan: { ...town, leaves } }), at(WEDNESDAY, '12:00')))).toEqual([])
})

describe('waking', () => {
  test('is at the next moment, and never for what was told', () => {
    expect(weekWakeAt(told('11:30'), town)).toBe(at(WEDNESDAY, '12:00'))
    expect(weekWakeAt(told('12:00'), town)).toBe(at(WEDNESDAY, '13:05'))
    expect(dueMoments(told('12:00'), town, at(WEDNESDAY, '13:04'))).toEqual([])
  })

  test('is half a minute after what is owed, or after the offices grew old', () => {
    const kept = keepWeek(told('11:30'), around(), at(WEDNESDAY, '12:00'))
    expect(weekWakeAt(kept, town)).toBe(at(WEDNESDAY, '12:00') + 30_000)
    expect(weekWakeAt(told('11:30', { postsStaleAt: at(WEDNESDAY, '11:31') }), town)).toBe(
      at(WEDNESDAY, '11:31') + 30_000,
    )
  })

  test('never ends before the week does, and ends with it', () => {
    for (let now = at(MONDAY, '00:00'); now < at('2026-11-22', '00:00'); now += 3_600_000) {
      expect(weekWakeAt(week([noon], { toldUpTo: now }), town)).toBeGreaterThan(now)
    }
    expect(weekWakeAt(week([noon], { toldUpTo: at('2026-11-23', '12:00') }), town)).toBeNull()
  })
})
