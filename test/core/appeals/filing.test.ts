import { suggestionsFor } from '@core/appeals/duplicates'
import { file } from '@core/appeals/filing'
import { identifies, publicViewOf, publish } from '@core/appeals/publication'
import { routeFor } from '@core/appeals/routing'
import { DEFAULT_APPEAL_SETTINGS, type Route } from '@core/appeals/settings'
import { faultsOfSettings } from '@core/appeals/settings-check'
import { DAY_MS } from '@core/kit/time'
import { appealIn, DOOR, filed, filing, hand, owedBy, recorded, START, settings } from '../support/appeals'
import { granted } from '../support/cases'
import { chen, feng, HOME, qian, sun, wang } from '../support/cast'

describe('filing', () => {
  test('freezes category, limits and answers into the case, and tells the coordinator', () => {
    const appeal = filed()
    expect(appeal.number).toMatch(/^SQ1121-[2-9A-Z]{4}$/)
    expect(appeal.category).toEqual({ id: 'facility', name: '公共设施', kind: 'complaint', answerDays: 10 })
    expect(appeal.answers).toEqual([{ ask: '在什么位置？', words: '楼后的井盖' }])
    expect(owedBy(appeal)).toEqual(['appealFiled qian'])
  })

  test('by the desk tells the caller number, limit and code', () => {
    const [, told] = recorded().owed
    expect([told?.to.id, told?.body]).toEqual([
      'chen',
      expect.stringMatching(/^编号 SQ1121-\w{4}，11月24日 17:30 前告诉您是否受理。.*认领码 834201。$/),
    ])
  })

  test.each([
    [{ categoryId: 'none' }, 'UNKNOWN_CATEGORY'],
    [{ address: { buildingId: 'none', unit: '', door: '' } }, 'UNKNOWN_PLACE'],
    [{ address: { buildingId: 'building-7', unit: '9', door: '' } }, 'UNKNOWN_PLACE'],
    [{ answers: {} }, 'UNANSWERED'],
    [{ answers: { spot: '门口', other: '?' } }, 'UNANSWERED'],
    [{ categoryId: 'sanitation', answers: { often: '很久' } }, 'UNANSWERED'],
  ] as const)('refuses %j with %s', (changes, code) => {
    expect(file(filing(changes), START)).toEqual({ ok: false, code })
  })

  test('needs no unit, and a suggestion no place at all', () => {
    expect(filed({ address: { buildingId: 'building-7', unit: '', door: '' } }).place?.unit).toBe('')
    expect(filed({ categoryId: 'idea', answers: {}, address: null }).place).toBeNull()
  })
})

describe('routing', () => {
  const zones = [{ id: 'zone-1', name: '一区' }]
  const unit: Route = {
    categoryId: 'property',
    zoneId: null,
    to: { kind: 'unit', id: 'u1', name: '物业', personIds: ['sun'] },
  }
  const person: Route = {
    categoryId: 'property',
    zoneId: 'zone-1',
    to: { kind: 'person', id: 'li', name: '李梅', personIds: ['li'] },
  }
  const of = (routes: readonly Route[], categoryId: string, zoneId: string | null = 'zone-1') =>
    routeFor({ ...settings, routes: [...settings.routes, ...routes] }, { categoryId, zoneId }, zones)

  test('leads to the people of the zone where nothing else is said', () => {
    expect(of([], 'noise')).toEqual({ kind: 'zone', id: 'zone-1', name: '一区', personIds: ['wang', 'li'] })
  })

  test('prefers what says most about the case, in whatever order it stands', () => {
    expect(of([unit], 'property')?.id).toBe('u1')
    expect([of([unit, person], 'property')?.id, of([person, unit], 'property')?.id]).toEqual(['li', 'li'])
  })

  test('leads nowhere where a zone has nobody, or the case no zone', () => {
    expect(of([], 'noise', null)).toBeNull()
    expect(routeFor({ ...settings, zoneTeams: [] }, { categoryId: 'noise', zoneId: 'zone-1' }, zones)).toBeNull()
  })
})

describe('settings', () => {
  test('a community begins with can be used', () => {
    expect(faultsOfSettings(DEFAULT_APPEAL_SETTINGS)).toEqual([])
  })

  test('that could leave a case unheard, send it to nobody or contradict themselves say so', () => {
    const [first] = settings.categories
    const broken = {
      ...settings,
      categories: first ? [first, first] : [],
      routes: [{ categoryId: 'gone', zoneId: null, to: { kind: 'zone' as const } }],
      ladder: settings.ladder.filter(({ everyMs }) => everyMs === null),
      reopenDays: 3,
    }
    expect(faultsOfSettings(broken).map(({ code, at }) => `${code} ${at}`)).toEqual([
      'DUPLICATE_ID facility',
      'UNKNOWN_CATEGORY gone',
      'ENDS_UNHEARD accept',
      'ENDS_UNHEARD answer',
      'REOPEN_BEFORE_CONFIRM ',
    ])
  })

  test('that cannot be used leave a new case on the ladder of the product', () => {
    const appeal = filed({ settings: { ...settings, ladder: [] } })
    expect(appeal.ladder).toBe(DEFAULT_APPEAL_SETTINGS.ladder)
  })
})

describe('the same trouble again', () => {
  const wanted = { categoryId: 'facility', buildingId: 'building-7', ...HOME }
  const who = { personId: feng.id, now: START + DAY_MS }
  const many = Array.from({ length: 7 }, (_, nth) => filed({ id: `a00000000000000000000000${nth}` }, START + nth))

  test('is suggested, five at most, the newest first among the near', () => {
    const found = suggestionsFor(wanted, many, who)
    expect(found.map(({ startedAt }) => startedAt - START)).toEqual([6, 5, 4, 3, 2])
  })

  test.each([
    ['another category', { ...wanted, categoryId: 'noise' }, who],
    ['a house farther off', { ...wanted, buildingId: 'b9', lat: HOME.lat + 0.01 }, who],
    ['an old one', wanted, { ...who, now: START + 31 * DAY_MS }],
    ['one’s own', wanted, { ...who, personId: chen.id }],
  ])('is not %s', (_, intended, asker) => {
    expect(suggestionsFor(intended, many, asker)).toEqual([])
  })

  test('is not one that has ended', () => {
    expect(suggestionsFor(wanted, [appealIn('closed')], who)).toEqual([])
  })
})

describe('publishing', () => {
  const closed = appealIn('closed')
  const words = { title: '井盖', question: '楼后的井盖堵了', answer: '已经疏通' }

  test('shows the moderated words and who answered as a zone', () => {
    const published = granted(publish(closed, hand(qian, 9), words))
    expect(publicViewOf(published)).toEqual({
      ...{ id: closed.id, status: 'closed', ...words, category: { name: '公共设施', kind: 'complaint' } },
      ...{ zoneId: 'zone-1', kind: 'done', answeredBy: '一区', publishedAt: START + 9 },
    })
  })

  test.each([
    ['the owner', `谢谢${chen.name}`],
    ['their number', `请打 ${chen.phone}`],
    ['any number', '请打 025-8888 1234'],
    ['the door', `${DOOR}的井盖`],
    ['a handler', `${wang.name}去看过`],
  ])('refuses words that name %s', (_, answer) => {
    expect(publish(closed, hand(qian, 9), { ...words, answer })).toEqual({ ok: false, code: 'IDENTIFYING_WORDS' })
  })

  test('lets houses, years and sums through', () => {
    expect(identifies(closed, '2025 年 7 栋楼后花了 12000 元')).toBe(false)
    expect(identifies(closed, sun.name)).toBe(false)
  })
})
