import type { PlanView } from '@core/roster/plan-view'
import type { PlanDraft } from '@core/roster/post'
import { draftOf, freeMondayOf, isBehind, planUnder, weeksIn, worked } from '@src/features/roster-plan/work'
import { plan, rotation, staff, ZONES } from './support/small-plan'

function view(version: number, draft: PlanDraft = plan()): PlanView {
  return { ...draft, version, savedBy: null, zones: ZONES, people: [staff('lin')], leaves: [], mondays: [], weeks: [] }
}

const other = plan({ rotations: [rotation({ people: ['lin'] })] })
const third = plan({ rotations: [] })

test('work remembers what it began with, and is none when it leads back there', () => {
  const work = worked(undefined, view(4), other)
  expect(work).toEqual({ version: 4, base: plan(), draft: other })
  expect(worked(work, view(9, third), third)).toEqual({ version: 4, base: plan(), draft: third })
  expect(worked(work, view(4), plan())).toBeUndefined()
})

test('nothing of the view but the plan itself is kept as work', () => {
  expect(Object.keys(worked(undefined, view(4), { ...view(4), ...other })?.draft ?? {})).toEqual([
    'posts',
    'rotations',
    'rules',
  ])
})

test('work is behind when somebody saved something else meanwhile', () => {
  const work = worked(undefined, view(4), other)
  expect(isBehind(work, view(4))).toBe(false)
  expect(isBehind(work, view(5, third))).toBe(true)
  expect(isBehind(undefined, view(5))).toBe(false)
})

test('a save whose answer was lost is not somebody else’s', () => {
  expect(isBehind(worked(undefined, view(4), other), view(5, other))).toBe(false)
})

test('a new rotation begins where nobody has been told yet', () => {
  const known = (monday: string, publishedAt: number | null) => ({
    monday,
    publishedAt,
    edition: 1,
    base: null,
    memberEdits: [],
    posts: null,
    edits: [],
    sequence: 0,
  })
  const mondays = ['2026-11-16', '2026-11-23', '2026-11-30']
  expect(freeMondayOf({ mondays, weeks: [known('2026-11-16', 7), known('2026-11-23', null)] })).toBe('2026-11-23')
  expect(freeMondayOf({ mondays, weeks: [] })).toBe('2026-11-16')
})

test('a plan and its weeks are made whole for those who work out what comes of them', () => {
  expect(planUnder(view(4), other)).toMatchObject({ ...draftOf(other), edition: 4, leaves: [] })
  const known = {
    monday: '2026-11-16',
    edition: 2,
    publishedAt: 7,
    base: [],
    memberEdits: [],
    posts: null,
    edits: [],
    sequence: 1,
  }
  expect(weeksIn({ weeks: [known] })).toMatchObject([{ ...known, swaps: [], owed: [] }])
})
