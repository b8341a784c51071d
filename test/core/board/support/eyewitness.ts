import type { RateCount } from '@core/board/count'
import type { Exclusion } from '@core/board/exclusion'
import type { Tally } from '@core/board/tally'
import type { HelpRequest } from '@core/help/help-request'
import { minutes } from '@core/kit/time'
import type { Change, Observer } from '../../support/random-town'

/** What somebody notes who watches a case change and never looks into its history. */
interface Note {
  drill: boolean
  readonly caseKey: string
  readonly from: number
  accepted: number | null
  arrived: number | null
  settled: number | null
  settledBy: string
  over: { readonly how: string; readonly at: number } | null
  stars: number
  last: HelpRequest
}

/** Counts by watching: a second way to the same figures, as plain as can be. */
export function eyewitness() {
  const notes: Note[] = []
  let latest = 0
  const open = (caseKey: string, request: HelpRequest, from: number): Note => {
    const note: Note = {
      ...{ caseKey, from, drill: false, accepted: null, arrived: null, settled: null, settledBy: '' },
      ...{ over: null, stars: 0, last: request },
    }
    notes.push(note)
    return note
  }

  return {
    now: () => latest,

    /** Watches one life; two of its cases that never changed are noted too. */
    watch(nth: number, live: (observer: Observer) => readonly HelpRequest[]): readonly HelpRequest[] {
      const current = new Map<string, Note>()
      const keyOf = ({ id }: HelpRequest) => `${nth} ${id}`
      const cases = live({
        changed(change) {
          latest = Math.max(latest, change.now)
          const key = keyOf(change.before)
          const note = current.get(key) ?? open(key, change.before, change.before.startedAt)
          current.set(
            key,
            see(note, change, () => open(key, change.after, change.now)),
          )
        },
        delivered: () => undefined,
      })
      for (const one of cases) {
        if (!current.has(keyOf(one))) open(keyOf(one), one, one.startedAt)
        for (const note of notes.filter(({ caseKey }) => caseKey === keyOf(one))) {
          note.drill = one.drill
          note.last = one
        }
      }
      return cases
    },

    tally: (now: number): Tally => countOf(notes, now),
  }
}

function see(note: Note, { before, after, now, byEngine }: Change, reopened: () => Note): Note {
  const [was, is] = [before.status, after.status]
  if (is === 'waiting' && (was === 'settled' || was === 'closed')) {
    note.over = { how: 'reopened', at: now }
    note.stars = 0
    return reopened()
  }
  if (was === 'waiting' && is === 'accepted') note.accepted = now
  if (was === 'accepted' && is === 'waiting') note.accepted = null
  if (was === 'accepted' && is === 'arrived') note.arrived = now
  if (was === 'arrived' && is === 'settled') {
    note.settled = now
    note.settledBy = after.history.at(-1)?.by ?? ''
  }
  if (was === 'settled' && is === 'closed') note.over = { how: byEngine ? 'silent' : 'confirmed', at: now }
  if (was !== is && (is === 'withdrawn' || is === 'referred')) note.over = { how: is, at: now }
  if (is === 'closed') note.stars = after.rating?.stars ?? 0
  return note
}

/** How long the clock ran between two instants. */
function ran({ pauses }: HelpRequest, from: number, to: number): number {
  let ms = to - from
  for (const { at, until, resumedAt } of pauses) {
    const [a, b] = [Math.max(at, from), Math.min(resumedAt ?? until, to)]
    if (b > a) ms -= b - a
  }
  return ms
}

function countOf(notes: readonly Note[], now: number): Tally {
  const real = notes.filter(({ drill }) => !drill)
  const seconds = (of: (note: Note) => number | null) =>
    real
      .flatMap((note) => {
        const at = of(note)
        return at === null ? [] : [Math.round(ran(note.last, note.from, at) / 1000)]
      })
      .sort((a, b) => a - b)
  const many = (is: (note: Note) => boolean) => real.filter(is).length
  const pairs = real.filter(({ settled }) => settled !== null)
  return {
    rounds: real.length,
    rates: ratesOf(notes, now),
    lengths: {
      accept: seconds(({ accepted }) => accepted),
      arrive: seconds(({ arrived }) => arrived),
      settle: seconds(({ settled }) => settled),
    },
    standings: standingsOf(real, now),
    flags: {
      SETTLED_TOO_FAST: many(({ arrived, settled }) => settled !== null && settled - (arrived ?? 0) < 60_000),
      ARRIVED_TOO_FAST: many(
        ({ accepted, arrived }) => accepted !== null && arrived !== null && arrived - accepted < 20_000,
      ),
      WORD_PASSED_ON: 0,
      SAME_PAIR: pairs.filter((one) => pairs.filter((other) => samePair(one, other)).length >= 3).length,
    },
    paused: many(({ last, from, over }) =>
      last.pauses.some(({ at }) => at >= from && (over === null || at <= over.at)),
    ),
  }
}

function standingsOf(real: readonly Note[], now: number): Tally['standings'] {
  const many = (is: (note: Note) => boolean) => real.filter(is).length
  const late = (note: Note) => ran(note.last, note.from, now) > minutes(note.arrived === null ? 10 : 30)
  const going = (note: Note) => note.settled === null && !ended(note)
  return {
    done: many(({ settled }) => settled !== null),
    running: many((note) => going(note) && !late(note)),
    late: many((note) => going(note) && late(note)),
    referred: many(({ over }) => over?.how === 'referred'),
    withdrawn: many(({ over }) => over?.how === 'withdrawn'),
  }
}

function ratesOf(notes: readonly Note[], now: number): Tally['rates'] {
  const all = (say: (note: Note) => string) => rate(notes.map((note) => (note.drill ? 'DRILL' : say(note))))
  return {
    respond: all((note) => timely(note, note.accepted, { within: note.last.policy.widenAfterMs, now })),
    arrive: all((note) => timely(note, note.arrived, { within: minutes(10), now })),
    settle: all((note) => timely(note, note.settled, { within: minutes(30), now })),
    solved: all(({ settled, over }) => {
      if (settled === null) return 'NOT_SETTLED'
      if (over === null) return 'AWAITING_WORD'
      return { confirmed: 'hit', reopened: 'miss' }[over.how] ?? 'SILENT'
    }),
    satisfied: all(({ settled, over, stars }) => {
      if (settled === null) return 'NOT_SETTLED'
      if (over === null) return 'AWAITING_WORD'
      if (stars > 0) return stars > 3 ? 'hit' : 'miss'
      return over.how === 'silent' ? 'SILENT' : 'NOT_RATED'
    }),
  }
}

function ended({ over }: Note): boolean {
  return over?.how === 'withdrawn' || over?.how === 'referred'
}

function timely(
  note: Note,
  doneAt: number | null,
  { within, now }: { readonly within: number; readonly now: number },
): string {
  if (doneAt !== null) return ran(note.last, note.from, doneAt) <= within ? 'hit' : 'miss'
  if (note.over && ended(note) && ran(note.last, note.from, note.over.at) <= within)
    return note.over.how === 'withdrawn' ? 'WITHDRAWN' : 'REFERRED'
  return ran(note.last, note.from, now) > within ? 'miss' : 'RUNNING'
}

function rate(words: readonly string[]): RateCount {
  const excluded: Partial<Record<Exclusion, number>> = {}
  for (const word of words) {
    if (word !== 'hit' && word !== 'miss') excluded[word as Exclusion] = (excluded[word as Exclusion] ?? 0) + 1
  }
  const many = (which: string) => words.filter((word) => word === which).length
  return { hits: many('hit'), misses: many('miss'), excluded }
}

function samePair(a: Note, b: Note): boolean {
  return a.settledBy === b.settledBy && a.last.resident.id === b.last.resident.id
}
