import { isTownDate, type TownDate } from '../kit/town-date'
import type { Post, RosterPlan } from './post'
import { problem, type RosterProblem, type RosterProblemCode } from './problem'
import type { RosterPerson } from './roster-person'
import { isInWeek, slotKey } from './slot'
import type { Placement } from './week'

/** One line of a sheet as typed; `row` is its line in the file. */
export interface SheetRow {
  readonly row: number
  readonly date: string
  readonly post: string
  readonly band: string
  readonly people: string
}

/** Somebody a line of a sheet puts on a shift. */
export interface Wanted extends Pick<Placement, 'slot' | 'personId'> {
  readonly row: number
}

interface SheetGrounds {
  readonly plan: RosterPlan
  readonly people: readonly RosterPerson[]
  readonly monday: TownDate
}

/**
 * Who a sheet wants where, or everything that is wrong with it, line by line. A shift the sheet does not name is not in the answer;
 * two lines for one shift add up.
 */
export function readSheet(
  rows: readonly SheetRow[],
  grounds: SheetGrounds,
): { readonly wanted: readonly Wanted[]; readonly problems: readonly RosterProblem[] } {
  const wanted: Wanted[] = []
  const problems: RosterProblem[] = []
  for (const row of rows) {
    const read = readRow(row, grounds)
    if ('code' in read) problems.push(problem(read.code, { row: row.row, personId: read.who }))
    else if (read.wanted.some((one) => wanted.some((old) => isSame(old, one))))
      problems.push(problem('TWICE', { row: row.row, slot: read.wanted[0]?.slot ?? null }))
    else wanted.push(...read.wanted)
  }
  return { wanted, problems }
}

type Read = { readonly wanted: readonly Wanted[] } | { readonly code: RosterProblemCode; readonly who: string | null }

/** 、 as one writes names, and whatever a keyboard puts between them. */
const BETWEEN_NAMES = /[、,，;；/\s]+/

function readRow(row: SheetRow, { plan, people, monday }: SheetGrounds): Read {
  const wrong = (code: RosterProblemCode, who: string | null = null) => ({ code, who })
  const typed = row.people.split(BETWEEN_NAMES).filter((name) => name !== '')
  if ([row.date, row.post, row.band].some((cell) => cell.trim() === '') || typed.length === 0) return wrong('EMPTY_ROW')
  const date = dateTyped(row.date)
  if (date === null) return wrong('NO_SUCH_DAY')
  if (!isInWeek(date, monday)) return wrong('NOT_THIS_WEEK')
  const post = plan.posts.find(({ id, name }) => id === row.post.trim() || name === row.post.trim())
  if (!post) return wrong('NO_SUCH_POST')
  const band = bandTyped(post, row.band.trim())
  if (!band) return wrong('NO_SUCH_BAND')
  const slot = slotKey(date, post.id, band.id)
  const wanted: Wanted[] = []
  for (const name of typed) {
    const found = personTyped(name, people)
    if (typeof found === 'string') return wrong(found, name)
    wanted.push({ row: row.row, slot, personId: found.id })
  }
  return new Set(wanted.map(({ personId }) => personId)).size < wanted.length ? wrong('TWICE') : { wanted }
}

function dateTyped(text: string): TownDate | null {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isTownDate(date) ? date : null
}

/** 早, 早班 and the band's id are the same. */
function bandTyped({ bands }: Post, typed: string) {
  return bands.find(({ id, name }) => id === typed || name === typed || `${name}班` === typed)
}

function personTyped(typed: string, people: readonly RosterPerson[]): RosterPerson | RosterProblemCode {
  const found = people.filter(({ name, phone }) => name === typed || (phone !== '' && phone === typed))
  if (found.length > 1) return 'AMBIGUOUS_NAME'
  return found[0] ?? 'UNKNOWN_PERSON'
}

function isSame(a: Wanted, b: Wanted): boolean {
  return a.slot === b.slot && a.personId === b.personId
}
