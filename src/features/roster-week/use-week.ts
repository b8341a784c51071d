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
import { isSame, type Step, withoutStep } from './edits'
import { problemLine } from './problem-words'
import { type Change, savedOver } from './saved-over'

/** Others swap and fall ill meanwhile; nothing on this table is urgent within seconds. */
const RENEW_MS = seconds(20)

/** What this hand has done to the week in front of it, in order. */
interface OwnStep extends Step {
  /** Many changes at once: a table, a copy, a filling. */
  readonly batch: boolean
}

export interface WeekHands {
  readonly busy: boolean
  turnTo(monday: TownDate): void
  /** Changes the draft and keeps it; answers whether it was kept. */
  change(how: Change): Promise<boolean>
  /** What `undo` takes back: one own change, many made at once, or nothing, when this hand has done nothing here. */
  readonly undoes: 'one' | 'batch' | null
  /** Takes back one's own last change and nobody else's; says so when somebody has changed it meanwhile. */
  undo(): Promise<void>
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
  const [steps, setSteps] = useState<readonly OwnStep[]>([])
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
  const turnTo = (next: TownDate) => {
    setSteps([])
    setMonday(next)
  }
  const bench = { remote, tell, working, steps, onSteps: setSteps }
  return { remote, hands: { busy, turnTo, ...draftHands(bench), ...undoHands(bench), ...weekHands(bench) } }
}

interface Bench {
  readonly remote: Ready<WeekView>
  readonly tell: Tell
  readonly working: <T>(work: () => Promise<T>) => Promise<T | undefined>
  readonly steps: readonly OwnStep[]
  readonly onSteps: (how: (steps: readonly OwnStep[]) => readonly OwnStep[]) => void
}

/** Shows what was kept, or says why nothing was. */
function shown(answer: DraftAnswer, { remote, tell }: Bench): answer is Extract<DraftAnswer, { saved: true }> {
  if (answer.saved) remote.replace(answer.week)
  else tell(problemLine(answer.problems[0], remote.data.people), 'alert')
  return answer.saved
}

function draftHands(bench: Bench) {
  const { remote, tell, working, onSteps } = bench
  const week = remote.data
  const named = { monday: week.monday, version: week.version }
  const remember = (step: OwnStep) => onSteps((steps) => (isSame(step.before, step.after) ? steps : [...steps, step]))
  const inOneGo = ({ edits }: WeekView) => remember({ before: week.edits, after: edits, batch: true })
  return {
    change: async (how: Change) => {
      const kept = await working(() => savedOver(week, how, tell))
      if (!kept || !shown(kept.answer, bench)) return false
      remember({ before: kept.before, after: kept.answer.week.edits, batch: false })
      return true
    },
    copy: async () => {
      const answer = await working(() => callCloud('roster', 'copyWeek', named))
      if (!answer || !shown(answer, bench)) return
      tell('照上周排好了，还没发布', 'done')
      inOneGo(answer.week)
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
      remote.replace(answer.week)
      tell('表里的都排上了，别的改动也都在，还没发布', 'done')
      inOneGo(answer.week)
      return []
    },
  }
}

function undoHands(bench: Bench): Pick<WeekHands, 'undoes' | 'undo'> {
  const { remote, tell, working, steps, onSteps } = bench
  const step = steps.at(-1)
  if (!step) return { undoes: null, undo: async () => undefined }
  const forget = () => onSteps((before) => before.filter((one) => one !== step))
  return {
    undoes: step.batch ? 'batch' : 'one',
    undo: async () => {
      const how = (edits: readonly Edit[]) => withoutStep(edits, step)
      const kept = await working(() => savedOver(remote.data, how, tell))
      if (kept === null) {
        tell('您上一步改的，别人已经动过了，就不撤了', 'alert')
        remote.reload()
        forget()
      } else if (kept && shown(kept.answer, bench)) forget()
    },
  }
}

function weekHands({ remote, tell, working, onSteps }: Bench) {
  const { monday, version, people } = remote.data
  const told = (answer: PublishAnswer) => {
    if (answer.published) {
      remote.replace(answer.week)
      onSteps(() => [])
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

export const weekBefore = (monday: TownDate): TownDate => addDays(monday, -7)
export const weekAfter = (monday: TownDate): TownDate => addDays(monday, 7)
