import type { Difference } from '@core/settings/difference'
import type { SettingsPart } from '@core/settings/parts'
import { timeWords } from '../../words/typed-minute'
import { type Names, tileWords } from './names'
import { CLOCK_WORDS } from './rung-words'
import { WORDING } from './value-words'

/** One thing that is different, in words; `key` is the same for whoever touches the same thing. */
export interface Line {
  readonly key: string
  readonly words: string
}

interface Of {
  readonly part: SettingsPart
  readonly names: Names
}

/**
 * What is different between two states of a part, a line each: a thing that came or went is one line, however many fields it has.
 * Another order alone is said once.
 */
export function differenceLines(differences: readonly Difference[], of: Of): readonly Line[] {
  const names = withNewNames(of.names, differences)
  const groups = groupedByThing(differences.filter(isOfThing), of.part)
  return [...groups].flatMap(([key, fields]) => thingLines(key, fields, { ...of, names }))
}

/** A category that came or went is nowhere but among the differences. */
function withNewNames(names: Names, differences: readonly Difference[]): Names {
  const said = (id: string | null) => differences.find(({ at }) => at.length === 2 && at[0] === id && at[1] === 'name')
  return {
    ...names,
    category(id) {
      const found = said(id)
      return found?.before ?? found?.after ?? names.category(id)
    },
  }
}

const LISTS = ['questions', 'windows', 'routes', 'zoneTeams']

/** That a list has nothing in it, or has something, is said by what is in it. */
function isOfThing({ at }: Difference): boolean {
  return at.length > 0 && !LISTS.includes(at.at(-1) ?? '')
}

/** Things of a part and their fields; what stands in no list of things is of the part itself. */
function groupedByThing(
  differences: readonly Difference[],
  part: SettingsPart,
): ReadonlyMap<string, readonly Difference[]> {
  const groups = new Map<string, Difference[]>()
  for (const one of differences) {
    const key = thingOf(one.at, part)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}

/** How deep the name of a thing stands: a question within its category, a window and a route within their lists. */
function thingOf(at: readonly string[], part: SettingsPart): string {
  if (part === 'reception') return at[0] === 'windows' ? at.slice(0, 2).join('/') : ''
  if (part === 'routing') return at.slice(0, 2).join('/')
  if (part === 'categories') return at[1] === 'questions' ? at.slice(0, 3).join('/') : (at[0] ?? '')
  return part === 'limits' ? '' : (at[0] ?? '')
}

function thingLines(key: string, fields: readonly Difference[], of: Of): readonly Line[] {
  if (key.split('/').at(-1) === 'order') return fields.every(isReordered) ? [{ key, words: '换了先后' }] : []
  const title = titleOf(key, fields, of)
  const colon = title === '' ? '' : `${title}：`
  const [came, went] = [fields.every(({ before }) => before === null), fields.every(({ after }) => after === null)]
  // The fields of the part itself are always there.
  if (key !== '' && came) return [{ key, words: `${title}：新添，${wholeWords(fields, of)}` }]
  if (key !== '' && went) return [{ key, words: `${title}：撤了` }]
  return fields.flatMap((one) => {
    const field = WORDING[of.part][one.at.at(-1) ?? '']
    if (!field) return []
    const say = (value: string | null) => (value === null ? '没有' : field.say(value, of.names))
    const changed = `${say(one.before)}改成${spaced(say(one.after))}`
    return [{ key: `${key}.${one.at.at(-1)}`, words: colon + [field.label, changed].filter(Boolean).join('，') }]
  })
}

/** The same things, one after the other in another way. */
function isReordered({ before, after }: Difference): boolean {
  const sorted = (names: string | null) => (names ?? '').split('、').sort().join()
  return sorted(before) === sorted(after)
}

/** Everything that is known of a thing that is new. */
function wholeWords(fields: readonly Difference[], { part, names }: Of): string {
  const words = fields.flatMap(({ at, after }) => {
    const field = WORDING[part][at.at(-1) ?? '']
    return field && after !== null && after !== '' && !isTitle(at, part)
      ? [`${field.label}${spaced(field.say(after, names))}`]
      : []
  })
  return words.join('，') || '还没有内容'
}

/** A number after a word stands apart from it. */
function spaced(words: string): string {
  return /^[-\d]/.test(words) ? ` ${words}` : words
}

/** A name is said in front already. */
function isTitle(at: readonly string[], part: SettingsPart): boolean {
  return part === 'categories' && (at.at(-1) === 'name' || at.at(-1) === 'ask')
}

function titleOf(key: string, fields: readonly Difference[], { part, names }: Of): string {
  const [first = '', second = '', third] = key.split('/')
  if (part === 'pledges') return tileWords(first)
  if (part === 'ladder' || part === 'appealLadder') return clockTitle(first)
  if (part === 'routing') return first === 'zoneTeams' ? `${names.zone(second)}的责任人` : routeTitle(second, names)
  if (part === 'reception') return first === 'windows' ? windowTitle(second) : ''
  if (part !== 'categories') return ''
  if (third === undefined) return `“${names.category(first)}”`
  const ask = fields.find(({ at }) => at.at(-1) === 'ask')
  return `“${names.category(first)}”的问题${ask ? `“${ask.before ?? ask.after}”` : ''}`
}

function clockTitle(rung: string): string {
  const clock = rung.split(':')[0] ?? ''
  return Object.hasOwn(CLOCK_WORDS, clock) ? CLOCK_WORDS[clock as keyof typeof CLOCK_WORDS] : rung
}

function routeTitle(key: string, names: Names): string {
  const [category = '', zone = ''] = key.split('@')
  return `${names.zone(zone)}的${names.category(category)}`
}

const WEEKDAYS = '一二三四五六日'

function windowTitle(key: string): string {
  const [weekday, from] = key.split('@').map(Number)
  return `周${WEEKDAYS[weekday ?? 0]} ${timeWords(from ?? 0)} 起`
}
