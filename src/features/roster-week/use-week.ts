import type { DraftAnswer, FillAnswer, PublishAnswer } from '@core/contract/roster'
import { seconds } from '@core/kit/time'
import { addDays, type TownDate } from '@core/kit/town-date'
import type { RosterProblem } from '@core/roster/problem'
import type { Edit } from '@core/roster/week'
import type { WeekView } from '@core/roster/week-view'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { codeOf, wordsOf } from '../../platform/cloud/failure'
import type { Ready, Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'
import { type Batch, isLast, withoutLast } from './edits'
import { problemLine } from './problem-words'

/** Others swap and fall ill meanwhile; nothing on this table is urgent within seconds. */
const RENEW_MS = seconds(20)

type Change = (edits: readonly Edit[]) => readonly Edit[]

export interface WeekHands {
  readonly busy: boolean
  turnTo(monday: TownDate): void
  /** Changes the draft and keeps it; answers whether it was kept. */
  change(how: Change): Promise<boolean>
  /** Whether `undo` takes back many changes made at once. */
  readonly undoesBatch: boolean
  /** Takes back the last change, or all of a table, a copy or a filling while nothing was changed since. */
  undo(): Promise<boolean>
  copy(): Promise<void>
  /** Fills what is free and answers the report, for whoever asks why. */
  fill(): Promise<FillAnswer['report'] | undefined>
  /** Lines of a table; answers what is wrong with them, nothing when all were taken. */
  importLines(csv: string): Promise<readonly RosterProblem[] | undefined>
  publish(): Promise<void>
  decide(swapId: string, approve: boolean): Promise<void>
}

/** A week of the roster and everything a coordinator does with it. */
export function useWeek(tell: Tell): { readonly remote: Remote<WeekView>; readonly hands: WeekHands | undefined } {
  const [monday, setMonday] = useState<TownDate | null>(null)
  const [busy, setBusy] = useState(false)
  const [batch, setBatch] = useState<Batch>()
  const remote = useRemote(() => callCloud('roster', 'week', { monday }), [monday])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && !busy && remote.reload())
  const working = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true)
    try {
      return await work()
    } catch (error) {
      tell(wordsOf(error), 'alert')
      if (codeOf(error) === 'CONFLICT' && remote.status !== 'loading') remote.reload()
      return undefined
    } finally {
      setBusy(false)
    }
  }
  if (remote.status !== 'ready') return { remote, hands: undefined }
  const bench = { remote, tell, working, batch, onBatch: setBatch }
  return { remote, hands: { busy, turnTo: setMonday, ...draftHands(bench), ...weekHands(bench) } }
}

interface Bench {
  readonly remote: Ready<WeekView>
  readonly tell: Tell
  readonly working: <T>(work: () => Promise<T>) => Promise<T | undefined>
  readonly batch: Batch | undefined
  readonly onBatch: (batch: Batch) => void
}

function draftHands({ remote, tell, working, batch, onBatch }: Bench) {
  const week = remote.data
  const named = { monday: week.monday, version: week.version }
  const taken = (answer: DraftAnswer, words: string): boolean => {
    if (answer.saved) {
      remote.replace(answer.week)
      if (words !== '') tell(words, 'done')
    } else tell(problemLine(answer.problems[0], week.people), 'alert')
    return answer.saved
  }
  const change = async (how: Change) =>
    (await working(async () => taken(await savedOver(week, how, tell), ''))) ?? false
  const inOneGo = ({ edits }: WeekView) => onBatch({ before: week.edits, after: edits })
  return {
    change,
    undoesBatch: isLast(batch, week.edits),
    undo: () => change((edits) => withoutLast(edits, batch)),
    copy: async () => {
      const answer = await working(() => callCloud('roster', 'copyWeek', named))
      if (answer && taken(answer, '照上周排好了，还没发布') && answer.saved) inOneGo(answer.week)
    },
    fill: async () => {
      const answer = await working(() => callCloud('roster', 'autoFill', named))
      if (!answer) return undefined
      remote.replace(answer.week)
      inOneGo(answer.week)
      return answer.report
    },
    importLines: async (csv: string) => {
      const answer = await working(() => callCloud('roster', 'importCsv', { ...named, csv }))
      if (!answer) return undefined
      if (!answer.saved) return answer.problems
      taken(answer, '表里的都排上了，别的改动也都在，还没发布')
      inOneGo(answer.week)
      return []
    },
  }
}

function weekHands({ remote, tell, working }: Bench) {
  const { monday, version, people } = remote.data
  const told = (answer: PublishAnswer) => {
    if (answer.published) {
      remote.replace(answer.week)
      tell(answer.told === 0 ? '发布好了' : `发布好了，通知了 ${answer.told} 人`, 'done')
    } else {
      tell(`还不能发布：${problemLine(answer.problems[0], people)}`, 'alert')
      remote.reload()
    }
  }
  return {
    publish: async () =>
      void (await working(async () => told(await callCloud('roster', 'publish', { monday, version })))),
    decide: async (swapId: string, approve: boolean) => {
      const reason = approve ? '' : '值班长没同意'
      const week = await working(() => callCloud('roster', 'approveSwap', { monday, swapId, approve, reason }))
      if (!week) return
      remote.replace(week)
      tell(approve ? '同意了，两个人都会收到通知' : '没同意，已经告诉他们', 'done')
    },
  }
}

/** Saves a change; when somebody saved meanwhile, the same change once more over theirs, so that neither is lost. */
async function savedOver(week: WeekView, how: Change, tell: Tell): Promise<DraftAnswer> {
  const save = ({ monday, version, edits }: WeekView) =>
    callCloud('roster', 'saveDraft', { monday, version, edits: [...how(edits)] })
  try {
    return await save(week)
  } catch (error) {
    if (codeOf(error) !== 'CONFLICT') throw error
    const theirs = await callCloud('roster', 'week', { monday: week.monday })
    const answer = await save(theirs)
    if (answer.saved) tell('刚才有人也在改，两边的都留着', 'done')
    return answer
  }
}

export const weekBefore = (monday: TownDate): TownDate => addDays(monday, -7)
export const weekAfter = (monday: TownDate): TownDate => addDays(monday, 7)
