import { seconds } from '@core/kit/time'
import { checkPlan } from '@core/roster/plan-check'
import type { PlanView } from '@core/roster/plan-view'
import type { PlanDraft, Rotation } from '@core/roster/post'
import type { RosterProblem } from '@core/roster/problem'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { codeOf, wordsOf } from '../../platform/cloud/failure'
import type { Ready, Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'
import { changesBetween, type PlanChange } from './plan-changes'
import { merged } from './plan-merge'
import { useWork, type WorkHands } from './use-work'
import { draftOf, isBehind, type Work } from './work'

/** Whoever else saves meanwhile is told of before this work is done. */
const RENEW_MS = seconds(20)

/** What somebody else saved while this work went on. */
export interface Newer {
  readonly by: string
  readonly at: number
  readonly changes: readonly PlanChange[]
  /** Changed by both: joined, mine stays. */
  readonly clashes: readonly PlanChange[]
  /** Turns of mine whose post or band is gone. */
  readonly homeless: readonly Rotation[]
}

/** A plan being worked on, and everything done with it. */
export interface PlanBench extends Pick<WorkHands, 'edit' | 'undo' | 'mayUndo'> {
  readonly view: PlanView
  readonly draft: PlanDraft
  readonly changes: readonly PlanChange[]
  readonly problems: readonly RosterProblem[]
  readonly newer: Newer | undefined
  readonly busy: boolean
  nameOf(personId: string): string
  discard(): void
  /** My changes over what the other one saved. */
  join(): void
  /** Whether it was kept. */
  save(): Promise<boolean>
}

export function usePlan(
  personId: string,
  tell: Tell,
): { readonly remote: Remote<PlanView>; readonly bench: PlanBench | undefined } {
  const [busy, setBusy] = useState(false)
  const remote = useRemote(() => callCloud('roster', 'plan', {}), [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && !busy && remote.reload())
  const hands = useWork(personId, remote.status === 'ready' ? remote.data : undefined)
  if (remote.status !== 'ready') return { remote, bench: undefined }
  return { remote, bench: benchOf({ remote, hands, busy, setBusy, tell }) }
}

interface Workshop {
  readonly remote: Ready<PlanView>
  readonly hands: WorkHands
  readonly busy: boolean
  readonly setBusy: (busy: boolean) => void
  readonly tell: Tell
}

function benchOf({ remote, hands, busy, setBusy, tell }: Workshop): PlanBench {
  const view = remote.data
  const saved = draftOf(view)
  const behind = isBehind(hands.work, view) ? hands.work : undefined
  // Work that is saved already, or that says what is saved by now, is no work any more.
  const work = behind ?? (hands.work?.version === view.version ? hands.work : undefined)
  // The view itself while nothing is changed: the same object, so that nothing is worked out anew for it.
  const draft = work?.draft ?? view
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? '不在名册的人'
  const { edit, undo, mayUndo, startFrom } = hands
  return {
    ...{ view, draft, busy, nameOf, edit, undo, mayUndo },
    changes: changesBetween(work?.base ?? saved, draft, nameOf),
    problems: checkPlan(draft, { people: view.people, zones: view.zones }),
    newer: behind && newerThan(behind, view, nameOf),
    discard: () => startFrom(undefined),
    join() {
      if (!behind) return
      const { draft: both } = merged({ base: behind.base, mine: behind.draft, theirs: saved })
      startFrom({ version: view.version, base: saved, draft: both })
    },
    async save() {
      setBusy(true)
      try {
        return await saveOver(work?.version ?? view.version, draft, { remote, tell, startFrom })
      } finally {
        setBusy(false)
      }
    },
  }
}

function newerThan({ base, draft }: Work, view: PlanView, nameOf: PlanBench['nameOf']): Newer {
  const theirs = draftOf(view)
  const changes = changesBetween(base, theirs, nameOf)
  const keys = new Set(changes.map(({ key }) => key))
  return {
    ...{ by: view.savedBy?.name || '有人', at: view.savedBy?.at ?? 0, changes },
    clashes: changesBetween(base, draft, nameOf).filter(({ key }) => keys.has(key)),
    homeless: merged({ base, mine: draft, theirs }).homeless,
  }
}

interface Saving extends Pick<Workshop, 'remote' | 'tell'>, Pick<WorkHands, 'startFrom'> {}

async function saveOver(version: number, draft: PlanDraft, { remote, tell, startFrom }: Saving): Promise<boolean> {
  try {
    const answer = await callCloud('roster', 'savePlan', { version, ...draftOf(draft) })
    if (answer.saved) {
      startFrom(undefined)
      remote.replace(answer.plan)
      tell('存好了，没发布的周照新的排', 'done')
    } else {
      tell(`还没存上：${answer.problems[0]?.words ?? '请再试一次'}`, 'alert')
      remote.reload()
    }
    return answer.saved
  } catch (error) {
    // Who it was and what they changed stands above the table as soon as the newest plan is here.
    const conflict = codeOf(error) === 'CONFLICT'
    tell(conflict ? '刚才有人先存了一版，您改的都还在' : wordsOf(error), 'alert')
    if (conflict) remote.reload()
    return false
  }
}
