import { checkPlan } from '@core/roster/plan-check'
import type { PlanDraft } from '@core/roster/post'
import { planBlocks } from '@src/features/roster-plan/plan-table'
import { CHIEF, EARLY, NIGHT, nameOf, plan, RIVER, rotation, staff, TODAY, ZONES } from './support/small-plan'

const PEOPLE = [staff('lin'), staff('sun'), staff('yao'), staff('zhao', { roles: ['coordinator'] })]

function blocks(draft: PlanDraft, saved = plan()) {
  const problems = checkPlan(draft, { people: PEOPLE, zones: ZONES })
  return planBlocks(draft, { zones: ZONES, today: TODAY, saved, problems, nameOf })
}

const rows = (draft: PlanDraft) => blocks(draft).flatMap((block) => block.rows)

test('zones come first, and a row says its hours and who comes after whom', () => {
  const found = blocks(plan({ posts: [CHIEF, RIVER] }))
  expect(found.map(({ post }) => post.name)).toEqual(['清河里', '值班长'])
  expect(found[0]?.rows[0]).toMatchObject({
    hours: '8–13',
    rotations: [
      {
        words: '每天轮，一次 2 人',
        span: '',
        order: [
          { names: '林建平', today: false },
          { names: '孙玉珍', today: true },
          { names: '姚红', today: true },
        ],
      },
    ],
  })
})

test('the days of a cycle are its steps, empty ones too', () => {
  const cycle = [['lin', 'sun'], [], ['yao']]
  const [row] = rows(plan({ rotations: [rotation({ turn: 'custom', cycle, people: [], startOn: '2026-11-17' })] }))
  expect(row?.rotations).toMatchObject([
    { words: '3 天一轮', order: [{ names: '林建平、孙玉珍' }, { names: '没人' }, { names: '姚红', today: false }] },
  ])
})

test('a turn that has not begun, or ends, says so', () => {
  const spans = (more: Parameters<typeof rotation>[0]) =>
    rows(plan({ rotations: [rotation(more)] }))[0]?.rotations[0]?.span
  expect(spans({ startOn: '2026-11-23' })).toBe('11月23日周一起')
  expect(spans({ endOn: '2026-11-22' })).toBe('到 11月22日周日为止')
  expect(spans({ endOn: '2026-11-17' })).toBe('已经轮完')
})

test('what is wrong stands in its own row, in words', () => {
  const bands = [EARLY, { ...NIGHT, fromMinute: 720 }]
  const wrong = rows(
    plan({ posts: [{ ...RIVER, bands }, CHIEF], rotations: [rotation({ people: ['lin', 'zhao', 'gone'] })] }),
  )
  expect(wrong.map(({ faults }) => faults)).toEqual([
    ['同一岗位的两个班次时间重叠', '赵明远：这个人没有这个岗位要的身份', '不在名册的人：名册里没有这个人'],
    ['同一岗位的两个班次时间重叠'],
    [],
  ])
  const lost = blocks(plan({ posts: [{ ...RIVER, zoneId: 'sea' }, CHIEF] }))
  expect(lost.map(({ faults }) => faults)).toEqual([['没有这个岗位'], []])
})

test('what differs from the saved plan is marked: a name at its post, hours and turns at their band', () => {
  const marks = (draft: PlanDraft) =>
    blocks(draft).map(({ changed, rows: own }) => [changed, ...own.map((row) => row.changed)])
  expect(marks(plan())).toEqual([
    [false, false, false],
    [false, false],
  ])
  expect(marks(plan({ posts: [{ ...RIVER, name: '清河' }, CHIEF] }))[0]).toEqual([true, false, false])
  expect(marks(plan({ posts: [{ ...RIVER, bands: [EARLY, { ...NIGHT, needed: 2 }] }, CHIEF] }))[0]).toEqual([
    false,
    false,
    true,
  ])
  expect(marks(plan({ rotations: [] }))[0]).toEqual([false, true, false])
})
