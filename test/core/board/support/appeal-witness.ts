import type { Appeal } from '@core/appeals/appeal'
import type { AppealTally } from '@core/board/appeal-tally'
import type { RateCount } from '@core/board/count'
import type { Exclusion } from '@core/board/exclusion'
import type { AppealChange } from '../../support/appeal-lives'

/** What somebody notes who watches an appeal change and never looks into its history. */
interface Note {
  readonly door: string
  readonly again: boolean
  readonly from: number
  takenBy: number
  answerBy: number
  taken: number | null
  answered: number | null
  powerless: boolean
  over: string
  overAt: number
  word: Appeal['word']
}

/** Counts appeals by watching: a second way to the same figures, as plain as can be. */
export function appealWitness() {
  const notes: Note[] = []
  let latest = 0

  return {
    now: () => latest,

    /** Watches one life from its first change on; `begin` is how it stood before any. */
    watch(begin: Appeal, live: (see: (change: AppealChange) => void) => Appeal): Appeal {
      let note = opened(begin, begin.startedAt, false)
      notes.push(note)
      const end = live((change) => {
        latest = Math.max(latest, change.now)
        const again = see(note, change)
        if (!again) return
        note = again
        notes.push(note)
      })
      return end
    },

    tally: (now: number): AppealTally => countOf(notes, now),
  }
}

function opened(appeal: Appeal, from: number, again: boolean): Note {
  return {
    ...{ door: appeal.door, again, from, takenBy: appeal.acceptClock.by, answerBy: appeal.answerClock.by },
    ...{ taken: null, answered: null, powerless: false, over: '', overAt: 0, word: null },
  }
}

/** Writes a change down; a new note when the appeal came back. */
function see(note: Note, { before, after, now }: AppealChange): Note | null {
  const [was, is] = [before.status, after.status]
  if (is === 'reopened' && was !== 'reopened') {
    if (was !== 'declined') Object.assign(note, { over: 'reopened', overAt: now, word: null })
    return opened(after, now, true)
  }
  note.answerBy = after.answerClock.by
  if (was === 'submitted' && (is === 'accepted' || is === 'assigned' || is === 'declined')) note.taken = now
  if (is === 'declined' && was !== 'declined') note.taken = now
  if (is === 'answered' && was !== 'answered') {
    note.answered = now
    note.powerless = after.answer?.kind === 'cannotDo'
  }
  if (was === is) return null
  if (is === 'closed') {
    note.over = after.toHelpId !== null ? 'toHelp' : after.word === null ? 'silent' : 'said'
    note.word = after.word
  } else if (is === 'declined' || is === 'withdrawn' || is === 'merged') note.over = is
  if (note.over !== '') note.overAt = now
  return null
}

const LEFT: Readonly<Record<string, Exclusion>> = {
  withdrawn: 'WITHDRAWN',
  declined: 'DECLINED',
  merged: 'MERGED',
  toHelp: 'TO_HELP',
}

function timely(note: Note, doneAt: number | null, { by, now }: { by: number; now: number }): string {
  if (doneAt !== null) return doneAt < by ? 'hit' : 'miss'
  const left = LEFT[note.over]
  if (left && note.overAt < by) return left
  return now < by ? 'RUNNING' : 'miss'
}

function countOf(notes: readonly Note[], now: number): AppealTally {
  const many = (is: (note: Note) => boolean) => notes.filter(is).length
  const gone = ({ over }: Note) => over in LEFT
  const late = (note: Note) => now >= (note.taken === null && !note.again ? note.takenBy : note.answerBy)
  const going = (note: Note) => note.answered === null && !gone(note)
  const took = (of: (note: Note) => number | null) =>
    notes
      .flatMap((note) => {
        const at = of(note)
        return at === null ? [] : [Math.round((at - note.from) / 1000)]
      })
      .sort((a, b) => a - b)
  const doors = (door: string) => many((note) => !note.again && note.door === door)
  return {
    rounds: notes.length,
    rates: {
      appealAccept: rate(
        notes.map((note) => (note.again ? 'TAKEN_ON_BEFORE' : timely(note, note.taken, { by: note.takenBy, now }))),
      ),
      appealAnswer: rate(notes.map((note) => timely(note, note.answered, { by: note.answerBy, now }))),
      appealSolved: rate(notes.map(solvedWord)),
      appealSatisfied: rate(notes.map(starsWord)),
    },
    lengths: {
      decide: took(({ taken, again }) => (again ? null : taken)),
      answer: took(({ answered }) => answered),
    },
    standings: {
      answered: many((note) => note.answered !== null && !gone(note) && !note.powerless),
      cannotDo: many((note) => note.answered !== null && !gone(note) && note.powerless),
      running: many((note) => going(note) && !late(note)),
      late: many((note) => going(note) && late(note)),
      declined: many(({ over }) => over === 'declined'),
      withdrawn: many(({ over }) => over === 'withdrawn'),
      merged: many(({ over }) => over === 'merged'),
      toHelp: many(({ over }) => over === 'toHelp'),
    },
    doors: { app: doors('app'), letter: doors('letter'), hotline: doors('hotline'), reception: doors('reception') },
  }
}

function solvedWord({ answered, over, powerless, word }: Note): string {
  if (answered === null) return 'NOT_ANSWERED'
  if (over === '') return 'AWAITING_WORD'
  if (over === 'silent') return 'SILENT'
  return over === 'said' && !powerless && word?.solved ? 'hit' : 'miss'
}

function starsWord({ answered, over, word }: Note): string {
  if (answered === null) return 'NOT_ANSWERED'
  if (over === '') return 'AWAITING_WORD'
  if (over === 'silent') return 'SILENT'
  if (!word?.stars) return 'NOT_RATED'
  return word.stars > 3 ? 'hit' : 'miss'
}

function rate(words: readonly string[]): RateCount {
  const excluded: Partial<Record<Exclusion, number>> = {}
  for (const word of words) {
    if (word !== 'hit' && word !== 'miss') excluded[word as Exclusion] = (excluded[word as Exclusion] ?? 0) + 1
  }
  const many = (which: string) => words.filter((word) => word === which).length
  return { hits: many('hit'), misses: many('miss'), excluded }
}
