import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedYears } from '../../../cloudfunctions/_shared/published-years'
import { readAppeal } from '../../../cloudfunctions/_shared/repositories/appeals'
import { personIdOf } from '../../../cloudfunctions/_shared/wechat/person-id'
import { type Appeal, isOpen, outcomeOf } from '../../../core/appeals/appeal'
import { publicViewOf } from '../../../core/appeals/publication'
import { DEFAULT_APPEAL_SETTINGS } from '../../../core/appeals/settings'
import { faultsOfSettings } from '../../../core/appeals/settings-check'
import { wakeAt } from '../../../core/appeals/wake-at'
import { DAY_MS } from '../../../core/kit/time'
import { minuteOfDay, townDateOf } from '../../../core/kit/town-date'
import { isWorkday, workCalendar } from '../../../core/kit/work-calendar'
import { A_YEAR } from '../../../tools/demo/past-appeals'
import { demoDocuments } from '../../../tools/demo/to-documents'

const NOW = Date.parse('2026-11-18T14:20:00+08:00')
const read = (name: string) => JSON.parse(readFileSync(join(__dirname, '../../../demo', name), 'utf8'))
const demo = { plan: read('plan.geojson'), people: read('people.json') }
const documents = demoDocuments(demo, NOW)
const appeals = (documents.appeals ?? []).map((raw) => readAppeal(raw as never))
const tally = (of: (appeal: Appeal) => string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(appeals.map(of))].map((name) => [name, appeals.filter((one) => of(one) === name).length]),
  )

describe('a year of the demo’s people’s-voice station', () => {
  test('came in by the doors as often as a community has counted', () => {
    expect(tally(({ door }) => door)).toEqual(A_YEAR)
  })

  test('is over: nothing is open, nothing is owed, nothing wakes the engine, and nobody is kept by it', () => {
    expect(appeals.filter((one) => isOpen(one) || one.status === 'answered' || one.owed.length > 0)).toEqual([])
    expect(appeals.filter((one) => wakeAt(one) !== null)).toEqual([])
    expect(appeals.every((one) => one.startedAt < NOW && (one.closedAt ?? NOW) < NOW)).toBe(true)
    // Enough of it lies in the weeks a board adds up that a rate of them says something.
    expect(appeals.filter((one) => one.startedAt > NOW - 28 * DAY_MS).length).toBeGreaterThan(10)
  })

  test('went every way a case can go', () => {
    const outcomes = tally(outcomeOf)
    expect(Object.keys(outcomes).sort()).toEqual(
      ['cannotDo', 'declined', 'notRated', 'notSolved', 'solved', 'withdrawn'].sort(),
    )
    expect(Math.max(...Object.values(outcomes))).toBe(outcomes.solved)
    expect(appeals.some((one) => one.history.some(({ move }) => move === 'reopen'))).toBe(true)
    expect(appeals.some(({ extendedDays }) => extendedDays !== null)).toBe(true)
  })

  test('has a public page worth reading, which names nobody', () => {
    const pages = appeals.flatMap((one) => publicViewOf(one) ?? [])
    expect(pages.length).toBeGreaterThan(50)
    const words = JSON.stringify(pages)
    expect(appeals.filter(({ owner }) => words.includes(owner.name) || words.includes(owner.phone))).toEqual([])
  })

  test('is published by day on working days, and of one thing in one place once', () => {
    const pages = appeals.flatMap((one) => publicViewOf(one) ?? [])
    const { closesAtMinute } = DEFAULT_APPEAL_SETTINGS
    const calendar = workCalendar(publishedYears(), closesAtMinute)
    const atNight = pages.filter(({ publishedAt: at }) => {
      const minute = minuteOfDay(at)
      return !isWorkday(townDateOf(at), calendar) || minute < 8 * 60 + 30 || minute >= closesAtMinute
    })
    expect(atNight).toEqual([])
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length)
  })

  test('answers what it could not do with a reason of its own, and never praise', () => {
    const refused = appeals.filter((one) => ['cannotDo', 'declined'].includes(outcomeOf(one)))
    expect(refused.filter(({ category }) => category.kind === 'thanks')).toEqual([])
    const reasons = new Map(refused.flatMap(({ text, answer }) => (answer ? [[text, answer.words] as const] : [])))
    expect(new Set(reasons.values()).size).toBe(reasons.size)
    expect(reasons.size).toBeGreaterThan(3)
  })

  test('leaves whoever stands on the demo’s stage with lists of their own to fill', () => {
    const stage = ['resident-zhou', 'resident-tao', 'member-lin'].map((name) => personIdOf({ openid: `demo-${name}` }))
    const named = (documents.appeals ?? []).flatMap(({ namedIds }) => namedIds as string[])
    expect(stage.filter((id) => named.includes(id))).toEqual([])
  })

  test('is the same year whenever it is made, under ids that are an appeal’s', () => {
    expect(demoDocuments(demo, NOW).appeals).toEqual(documents.appeals)
    expect(new Set(appeals.map(({ id }) => id)).size).toBe(appeals.length)
    expect(appeals.every(({ id }) => /^a[0-9a-f]{23}$/.test(id))).toBe(true)
  })

  test('runs by settings that can be used', () => {
    const [community] = documents.communities ?? []
    expect(faultsOfSettings(community?.appeals as never)).toEqual([])
  })
})
