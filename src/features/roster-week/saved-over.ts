import type { DraftAnswer } from '@core/contract/roster'
import type { Edit } from '@core/roster/week'
import type { WeekView } from '@core/roster/week-view'
import { callCloud } from '../../platform/cloud/call-cloud'
import { codeOf } from '../../platform/cloud/failure'
import type { Tell } from '../../platform/use-toast'

export type Change = (edits: readonly Edit[]) => readonly Edit[]

/** Undefined when the change has no place in the draft as it is. */
type PossibleChange = (edits: readonly Edit[]) => readonly Edit[] | undefined

/** A draft that was sent, and the one it was made from. */
interface Kept {
  readonly answer: DraftAnswer
  readonly before: readonly Edit[]
}

/**
 * Saves a change; when somebody saved meanwhile, the same change once more over theirs, so that neither is lost. Null, and nothing is
 * saved, when the change has no place in the draft as it is.
 */
export function savedOver(week: WeekView, how: Change, tell: Tell): Promise<Kept>
export function savedOver(week: WeekView, how: PossibleChange, tell: Tell): Promise<Kept | null>
export async function savedOver(week: WeekView, how: PossibleChange, tell: Tell): Promise<Kept | null> {
  const save = async ({ monday, version, edits: before }: WeekView): Promise<Kept | null> => {
    const edits = how(before)
    if (!edits) return null
    return { before, answer: await callCloud('roster', 'saveDraft', { monday, version, edits: [...edits] }) }
  }
  try {
    return await save(week)
  } catch (error) {
    if (codeOf(error) !== 'CONFLICT') throw error
    const kept = await save(await callCloud('roster', 'week', { monday: week.monday }))
    if (kept?.answer.saved) tell('刚才有人也在改，两边的都留着', 'done')
    return kept
  }
}
