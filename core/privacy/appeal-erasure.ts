import type { Appeal } from '../appeals/appeal'
import { photosIn } from '../appeals/content-moves'
import { reopenBy } from '../appeals/guards'
import type { CasePhoto } from '../content/photo'
import type { EpochMs } from '../kit/time'
import type { Scope } from './purposes'
import { GONE, withoutPerson } from './without-person'
import { type Owner, withoutPhone } from './without-phone'

const ENDED: ReadonlySet<Appeal['status']> = new Set(['declined', 'closed', 'withdrawn', 'merged'])

/** Whether an appeal needs this person no more: it has ended, nothing of it is still to be sent, and unless it is their own, nobody can reopen it. */
export function isAppealDoneWith(appeal: Appeal, personId: string, now: EpochMs): boolean {
  if (!ENDED.has(appeal.status) || appeal.owed.length > 0) return false
  const until = reopenBy(appeal)
  return isTheirs(appeal, personId) || until === null || until <= now
}

/** An ended appeal without what one scope covers of a person. What the figures need stays, and so do the moderated words, which name nobody. */
export function eraseFromAppeal(appeal: Appeal, who: Owner, scope: Scope): Appeal {
  const personId = who.id
  const own = isTheirs(appeal, personId)
  if (scope === 'phone') return withoutPhone(appeal, who)
  if (scope === 'home') return own && appeal.place ? withoutDoor(appeal) : appeal
  if (scope !== 'everything') return appeal
  const numberless = withoutPhone(appeal, who)
  const left = withoutName(own ? withoutStory(numberless) : withoutFilesOf(numberless, personId), personId)
  return withoutPerson(left, personId)
}

/** The files of an appeal that go with them. */
export function appealFilesToErase(appeal: Appeal, personId: string): readonly string[] {
  const all = photosIn(appeal)
  return (isTheirs(appeal, personId) ? all : all.filter(({ by }) => by === personId)).map(({ fileId }) => fileId)
}

function isTheirs({ owner }: Appeal, personId: string): boolean {
  return owner.id === personId
}

function withoutDoor(appeal: Appeal): Appeal {
  const { place } = appeal
  if (!place || (place.unit === '' && place.door === '')) return appeal
  return { ...appeal, place: { ...place, unit: '', door: '' } }
}

/** Their own appeal: whatever anybody wrote about it and showed of it. */
function withoutStory(appeal: Appeal): Appeal {
  const { notes, answer, word } = appeal
  return {
    ...withoutDoor(appeal),
    ...{ text: '', answers: [], photos: [], claim: null },
    notes: notes.map((note) => ({ ...note, words: '', photos: [] })),
    answer: answer && { ...answer, words: '', photos: [] },
    word: word && { ...word, note: '' },
    history: appeal.history.map((entry) => ({ ...entry, note: '' })),
  }
}

/** A name stands beside what somebody reported, and where a case was given to them alone. */
function withoutName(appeal: Appeal, personId: string): Appeal {
  const { notes, answer, assignee } = appeal
  const alone = assignee?.kind === 'person' && assignee.id === personId
  const reported = answer?.by === personId || notes.some(({ by }) => by === personId)
  if (!alone && !reported) return appeal
  const named = <T extends { readonly by: string; readonly name: string }>(one: T): T =>
    one.by === personId ? { ...one, name: GONE.name } : one
  return {
    ...appeal,
    notes: notes.map(named),
    answer: answer && named(answer),
    assignee: alone ? { ...assignee, name: GONE.name } : assignee,
  }
}

function withoutFilesOf(appeal: Appeal, personId: string): Appeal {
  const others = (photos: readonly CasePhoto[]) => photos.filter(({ by }) => by !== personId)
  const { photos, notes, answer } = appeal
  if (photosIn(appeal).every(({ by }) => by !== personId)) return appeal
  return {
    ...appeal,
    photos: others(photos),
    notes: notes.map((note) => ({ ...note, photos: others(note.photos) })),
    answer: answer && { ...answer, photos: others(answer.photos) },
  }
}
