import { DEFAULT_APPEAL_SETTINGS } from '@core/appeals/settings'
import { DEFAULT_LADDER } from '@core/help/ladder'
import { minutes } from '@core/kit/time'
import { differencesBetween } from '@core/settings/difference'
import type { SettingsPart } from '@core/settings/parts'
import { differenceLines } from '@src/features/town-settings/difference-words'
import { namesOf } from '@src/features/town-settings/names'

const { categories, reception, routes, ladder } = DEFAULT_APPEAL_SETTINGS
const names = namesOf({
  categories,
  zones: [{ id: 'zone-1', name: '清河里' }],
  people: [{ id: 'p00000000000000000001', name: '林建平', roles: ['member'] }],
})
const lines = (part: SettingsPart, before: unknown, after: unknown) =>
  differenceLines(differencesBetween(before, after), { part, names }).map(({ words }) => words)

describe('what is changed, in words', () => {
  test('a category with another limit and one more question', () => {
    const after = categories.map((one) =>
      one.id === 'noise'
        ? {
            ...one,
            answerDays: 3,
            questions: [...one.questions, { id: 'loud', ask: '有多吵？', options: ['关窗也吵'], required: true }],
          }
        : one,
    )
    expect(lines('categories', categories, after)).toEqual([
      '“噪声扰民”：答复，5 个工作日改成 3 个工作日',
      '“噪声扰民”的问题“有多吵？”：新添，选项关窗也吵，必须答',
    ])
  })

  test('a category that comes, one that goes, one that is called otherwise, and another order', () => {
    const [first, second, ...others] = categories
    if (!first || !second) throw new Error('no categories')
    expect(lines('categories', categories, [{ ...second, id: 'lift', name: '电梯' }, ...categories])).toEqual([
      expect.stringMatching(/^“电梯”：新添，投诉反映，答复 5 个工作日/),
      expect.stringMatching(/^“电梯”的问题“多久了？”：新添/),
    ])
    expect(lines('categories', categories, [second, ...others])).toContain('“公共设施”：撤了')
    expect(lines('categories', categories, [{ ...first, name: '公用设施' }, second, ...others])).toEqual([
      '“公共设施”：名字，公共设施改成公用设施',
    ])
    expect(lines('categories', categories, [second, first, ...others])).toEqual(['换了先后'])
  })

  test('a window of the reception room, and how long a slot is', () => {
    const [first, ...others] = reception.windows
    if (!first) throw new Error('no windows')
    const after = { ...reception, slotMinutes: 20, windows: [{ ...first, toMinute: 720 }, ...others] }
    expect(lines('reception', reception, after)).toEqual([
      '周一 9:00 起：到几点，11:30改成 12:00',
      '一个时段，30 分钟改成 20 分钟',
    ])
    expect(lines('reception', reception, { ...reception, windows: others })).toEqual(['周一 9:00 起：撤了'])
  })

  test('a route and a team by name', () => {
    const before = { routes, zoneTeams: [] }
    const to = { kind: 'unit', id: 'u', name: '夜间巡查', personIds: ['p00000000000000000001'] }
    const after = {
      routes: [...routes, { categoryId: 'noise', zoneId: 'zone-1', to }],
      zoneTeams: [{ zoneId: 'zone-1', personIds: ['p00000000000000000001'] }],
    }
    expect(lines('routing', before, after)).toEqual([
      '清河里的噪声扰民：新添，派给一个单位，单位夜间巡查，谁林建平',
      '清河里的责任人：新添，谁林建平',
    ])
  })

  test('a promise, a rung of each ladder, and how long a case waits', () => {
    const pledge = { arriveMs: minutes(10), settleMs: minutes(30) }
    const later = { leak: { ...pledge, arriveMs: minutes(15) } }
    expect(lines('pledges', { leak: pledge }, later)).toEqual(['漏水堵水：几分钟到，10 分钟改成 15 分钟'])
    const told = DEFAULT_LADDER.map((one) => (one.key === 'breach' ? { ...one, tell: ['secretary'] } : one))
    expect(lines('ladder', DEFAULT_LADDER, told)).toEqual([
      '还没到场时：告诉谁，值班长、居民改成书记',
      '还没办好时：告诉谁，值班长、居民改成书记',
    ])
    const nine = ladder.map((one) => (one.key === 'breach' && one.clock === 'answer' ? { ...one, minute: 540 } : one))
    expect(lines('appealLadder', ladder, nine)).toEqual(['还没答复时：几点，下班时改成 9:00'])
    expect(lines('limits', { confirmDays: 7 }, { confirmDays: 10 })).toEqual(['答复后等居民评价，7 天改成 10 天'])
  })
})
