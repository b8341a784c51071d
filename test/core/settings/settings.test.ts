import { DEFAULT_APPEAL_SETTINGS } from '@core/appeals/settings'
import { DEFAULT_LADDER } from '@core/help/ladder'
import { MINUTE_MS } from '@core/kit/time'
import { countedFrom, type SettingsChange } from '@core/settings/change'
import { newFaults, type Town } from '@core/settings/check'
import { differencesBetween } from '@core/settings/difference'
import { merged } from '@core/settings/merge'
import { partOf, type TownSettings, withPart } from '@core/settings/parts'
import { community } from '../support/cases'

const town: Town = { zoneIds: new Set(['zone-1']), personIds: new Set(['wang', 'li']) }
const before: TownSettings = { appeals: DEFAULT_APPEAL_SETTINGS, pledges: community.pledges, ladder: DEFAULT_LADDER }
const [first, ...others] = DEFAULT_APPEAL_SETTINGS.categories
if (!first) throw new Error('no categories')

const faults = (wanted: Parameters<typeof withPart>[1]) =>
  newFaults(before, withPart(before, wanted), town).map(({ code, at }) => `${code} ${at}`)
const routed = (personIds: readonly string[], zoneId: string | null = null) => ({
  part: 'routing' as const,
  value: {
    routes: [{ categoryId: null, zoneId, to: { kind: 'unit' as const, id: 'u1', name: '物业', personIds } }],
    zoneTeams: [],
  },
})

describe('a part of the settings', () => {
  test('is replaced as a whole, and the others stay', () => {
    const after = withPart(before, { part: 'categories', value: [first] })
    expect(partOf(after, 'categories')).toEqual([first])
    expect([partOf(after, 'routing'), partOf(after, 'pledges')]).toEqual([
      partOf(before, 'routing'),
      partOf(before, 'pledges'),
    ])
  })

  test('keeps no name beside the id of one person', () => {
    const to = { kind: 'person', id: 'wang', name: '王海', personIds: ['wang'] } as const
    const after = withPart(before, {
      part: 'routing',
      value: { routes: [{ categoryId: null, zoneId: null, to }], zoneTeams: [] },
    })
    expect(JSON.stringify(after)).not.toContain('王海')
  })
})

describe('what cannot be kept', () => {
  test.each([
    ['no category at all', { part: 'categories', value: [] }, ['NO_CATEGORY ']],
    ['two of one name', { part: 'categories', value: [first, first] }, [`DUPLICATE_ID ${first.id}`]],
    ['a route to nobody', routed([]), ['NOBODY_ON_ROUTE u1']],
    ['a route to a stranger', routed(['wang', 'mallory']), ['UNKNOWN_PERSON mallory']],
    ['a zone that is not there', routed(['wang'], 'zone-9'), ['UNKNOWN_ZONE zone-9']],
    [
      'a pledge to settle before anybody is there',
      { part: 'pledges', value: { ...before.pledges, leak: { arriveMs: 10 * MINUTE_MS, settleMs: 9 * MINUTE_MS } } },
      ['SETTLED_BEFORE_ARRIVAL leak'],
    ],
  ] as const)('is %s', (_, wanted, expected) => {
    expect(faults(wanted)).toEqual(expected)
  })

  test('is a category that a route still names', () => {
    const route = { categoryId: first.id, zoneId: null, to: { kind: 'zone' } } as const
    const named = withPart(before, { part: 'routing', value: { routes: [route], zoneTeams: [] } })
    const after = withPart(named, { part: 'categories', value: others })
    expect(newFaults(named, after, town)).toEqual([{ code: 'UNKNOWN_CATEGORY', at: first.id }])
  })

  test('is two routes of one category and zone', () => {
    const { value } = routed(['wang'])
    const twice = { part: 'routing', value: { ...value, routes: [...value.routes, ...value.routes] } } as const
    expect(faults(twice)).toEqual(['DUPLICATE_ROUTE *@*'])
  })

  test.each([
    [
      'nobody who hears when nobody comes',
      (rungs: typeof DEFAULT_LADDER) => rungs.filter(({ clock }) => clock !== 'waiting'),
      'NO_COORDINATOR_RUNG ',
    ],
    [
      'a rung that tells nobody',
      (rungs: typeof DEFAULT_LADDER) =>
        rungs.map((one) => (one.key === 'warn' && one.clock === 'arrive' ? { ...one, tell: [] } : one)),
      'TELLS_NOBODY arrive:warn',
    ],
  ] as const)('is a ladder with %s', (_, change, expected) => {
    expect(faults({ part: 'ladder', value: change(DEFAULT_LADDER) })).toEqual([expected])
  })

  test('is a ladder of appeals that stops being heard, and a case that closes before it can be reopened', () => {
    const once = DEFAULT_APPEAL_SETTINGS.ladder.filter(({ key, clock }) => key !== 'again' || clock !== 'answer')
    expect(faults({ part: 'appealLadder', value: once })).toEqual(['ENDS_UNHEARD answer'])
    expect(faults({ part: 'limits', value: { confirmDays: 9, reopenDays: 8, closesAtMinute: 1020 } })).toEqual([
      'REOPEN_BEFORE_CONFIRM ',
    ])
  })

  test('is nothing that was wrong before: what is put right elsewhere is kept', () => {
    const broken = withPart(before, routed(['mallory']))
    expect(newFaults(broken, withPart(broken, { part: 'categories', value: [first] }), town)).toEqual([])
  })
})

describe('what is different', () => {
  test('is said by where it stands, with what stood there', () => {
    const after = [{ ...first, answerDays: 15, name: '公用设施' }, ...others]
    expect(differencesBetween([first, ...others], after)).toEqual([
      { at: [first.id, 'name'], before: '公共设施', after: '公用设施' },
      { at: [first.id, 'answerDays'], before: '10', after: '15' },
    ])
  })

  test('is one thing more or less, and no other, wherever it is put', () => {
    const paths = differencesBetween(others, [first, ...others]).map(({ at, before: was }) => [at[0], was])
    expect(paths.filter(([at]) => at !== 'order').every(([at, was]) => at === first.id && was === null)).toBe(true)
    const gone = differencesBetween([first, ...others], others)
    expect(gone.filter(({ at }) => at[0] !== 'order').every(({ after }) => after === null)).toBe(true)
  })

  test('is an order, too', () => {
    expect(differencesBetween([{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'a' }])).toEqual([
      { at: ['order'], before: 'a、b', after: 'b、a' },
    ])
  })

  test('is nothing between a record and itself', () => {
    expect(differencesBetween(before, structuredClone(before))).toEqual([])
  })
})

describe('two people’s work', () => {
  const [second] = others
  if (!second) throw new Error('one category')
  const base = [first, second]
  const inBoth = (mine: unknown, theirs: unknown) => merged<unknown>({ base, mine, theirs })

  test('becomes one where they changed different things, also of one thing', () => {
    const mine = [{ ...first, answerDays: 15 }, second]
    const theirs = [{ ...first, name: '公用设施' }, second, { ...second, id: 'new' }]
    expect(inBoth(mine, theirs)).toEqual([
      { ...first, answerDays: 15, name: '公用设施' },
      second,
      { ...second, id: 'new' },
    ])
  })

  test('keeps mine where both changed the same', () => {
    const mine = [{ ...first, name: '甲' }, second]
    expect(inBoth(mine, [{ ...first, name: '乙' }, second])).toEqual(mine)
  })

  test('loses what one removed and nobody changed, and keeps what the other one changed', () => {
    expect(inBoth([first], base)).toEqual([first])
    expect(inBoth(base, [second])).toEqual([second])
    const changed = [first, { ...second, name: '甲' }]
    expect(inBoth([first], changed)).toEqual(changed)
    expect(inBoth(changed, [first])).toEqual(changed)
  })

  test('keeps a route whole: a target is not mixed of two', () => {
    const route = (to: object) => ({ routes: [{ categoryId: null, zoneId: null, to }], zoneTeams: [] })
    const unit = { kind: 'unit', id: 'u', name: '物业', personIds: ['wang'] }
    const person = { kind: 'person', id: 'li', name: '', personIds: ['li'] }
    const three = { base: route({ kind: 'zone' }), mine: route(unit), theirs: route(person) }
    expect(merged<unknown>(three)).toEqual(route(unit))
  })
})

test('a change that lost its race, or whose writer died, never counted', () => {
  const change = (id: string, version: number, follows: string) =>
    ({ id, version, follows, part: 'categories' }) as SettingsChange
  const found = [
    change('lost', 3, 'b'),
    change('c', 3, 'b'),
    change('b', 2, 'a'),
    change('died', 2, 'a'),
    change('a', 1, ''),
  ]
  expect(countedFrom('c', found).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})
