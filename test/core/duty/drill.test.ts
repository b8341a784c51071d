import {
  answer,
  begin,
  DRILL_MS,
  type Drill,
  isDrillTime,
  monthBegan,
  monthlyDrillId,
  pages,
  sweep,
} from '@core/duty/drill'
import { minutes } from '@core/kit/time'
import type { Way } from '@core/message/way'
import { li, START, wang, wu } from '../support/cast'

const plan = { id: 'drill-town-2026-03', communityId: 'town', startedBy: 'qian' }

function drillOf(...members: readonly (typeof wang)[]): Drill {
  const outcome = begin(plan, members, START)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

const running = drillOf(wang, li, wu)

function answeredBy(drill: Drill, memberId: string, at = START + minutes(1)): Drill {
  const outcome = answer(drill, memberId, at)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

test('a drill needs somebody on duty', () => {
  expect(begin(plan, [], START)).toEqual({ ok: false, code: 'MEMBER_UNAVAILABLE' })
})

test('an answer is kept with its time, and a second one changes nothing', () => {
  const once = answeredBy(running, 'wang')
  expect(once.parts[0]).toEqual({
    memberId: 'wang',
    name: wang.name,
    answeredAt: START + minutes(1),
    by: null,
    failed: [],
  })
  expect(answer(once, 'wang', START + minutes(2))).toEqual({ ok: true, value: once })
})

test('nobody answers who was not paged, and nobody when it is over', () => {
  expect(answer(running, 'qian', START)).toEqual({ ok: false, code: 'NOT_FOUND' })
  expect(answer(running, 'wang', START + DRILL_MS)).toEqual({ ok: false, code: 'TOO_LATE' })
})

test('it is added up once, when its time is over, with how far each page got', () => {
  const ways = new Map<string, Way>([
    ['wang', { by: 'subscription', failed: [], underway: false }],
    ['li', { by: null, failed: ['sms', 'voice'], underway: false }],
  ])
  expect(sweep(running, ways, START + DRILL_MS - 1)).toBe(running)
  const swept = sweep(running, ways, START + DRILL_MS)
  expect(swept.parts.map(({ by, failed }) => [by, ...failed])).toEqual([
    ['subscription'],
    [null, 'sms', 'voice'],
    [null],
  ])
  expect(sweep(swept, new Map(), START + DRILL_MS + 1)).toBe(swept)
})

test('every page says in title and body that it is a drill, and asks nobody to go anywhere', () => {
  const all = pages(running, [wang, li], 'template-offer')
  expect(all.map((page) => page.key)).toEqual([`${plan.id}:page:wang`, `${plan.id}:page:li`])
  for (const page of all) {
    expect(page).toMatchObject({ about: { kind: 'drill', id: plan.id }, urgency: 'urgent', until: running.endsAt })
    expect(page.title).toContain('演练')
    expect(page.body).toMatch(/演练，不用出门/)
  }
})

describe('the monthly drill', () => {
  const at = (iso: string) => Date.parse(`${iso}+08:00`)

  test.each([
    ['2026-03-01T10:00:00', true],
    ['2026-03-03T16:59:00', true],
    ['2026-03-01T09:59:00', false],
    ['2026-03-01T17:00:00', false],
    ['2026-03-04T12:00:00', false],
  ])('at %s may begin: %s', (iso, may) => {
    expect(isDrillTime(at(iso))).toBe(may)
  })

  test('belongs to the town’s month, not to Greenwich’s', () => {
    const justAfterMidnight = at('2026-03-01T00:30:00')
    expect(monthlyDrillId('town', justAfterMidnight)).toBe('drill-town-2026-03')
    expect(monthBegan(justAfterMidnight)).toBe(at('2026-03-01T00:00:00'))
  })
})
