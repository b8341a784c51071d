import type { Chance } from '../../../tools/demo/chance'

/** What can go wrong at one step on the way to the cloud and back, each with its probability. */
export interface Trouble {
  /** The instance dies before the request has reached the cloud, or before it has heard the answer. */
  readonly dies: number
  /** The request is done and its answer is lost. */
  readonly answerLost: number
  /** The request is refused and nothing is done. */
  readonly refused: number
}

export const NO_TROUBLE: Trouble = { dies: 0, answerLost: 0, refused: 0 }

/** One call of a function, from its start to its answer or its death. */
export interface Task {
  readonly name: string
  readonly startedAt: number
  readonly limitMs: number
  endedAt: number | null
  state: 'running' | 'answered' | 'dead'
  /** Faults this call has met. */
  faults: number
  /** Tells whoever waits for its answer that there will be none. */
  died(): void
}

type Passing = 'answered' | 'lost'

interface Parked {
  readonly task: Task
  readonly resume: (way: Passing) => void
  readonly refuse: (error: Error) => void
  /** Where it waits, for the record of a failure. */
  readonly where: string
}

/** Every call that is under way, one step of one call at a time, in an order that chance decides. */
export interface Loop {
  /** Parks a task at a step until its turn comes. */
  park(task: Task, where: string): Promise<Passing>
  /** One step of one parked task; false when none is parked. */
  step(): Promise<boolean>
  /** Ends every task that has run longer than its function may. */
  endOverdue(now: number): void
  setTrouble(trouble: Trouble): void
  idle(): boolean
}

/** Resolves after everything that follows from promises settled by now. */
export const microtasksDone = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export function openLoop(chance: Chance, diary: string[]): Loop {
  let parked: readonly Parked[] = []
  let trouble = NO_TROUBLE
  return {
    park: (task, where) =>
      new Promise((resume, refuse) => {
        // A dead instance asks nothing any more, and nothing it waits for comes.
        if (task.state === 'running') parked = [...parked, { task, resume, refuse, where }]
      }),
    async step() {
      parked = parked.filter(({ task }) => task.state === 'running')
      const next = parked[chance.below(parked.length)]
      if (!next) return false
      parked = parked.filter((one) => one !== next)
      release(next, fateOf(trouble, chance), diary)
      await microtasksDone()
      return true
    },
    endOverdue(now) {
      for (const { task } of parked) {
        if (task.state === 'running' && now - task.startedAt >= task.limitMs) die(task, diary, 'out of time')
      }
    },
    setTrouble(next) {
      trouble = next
    },
    idle: () => parked.every(({ task }) => task.state !== 'running'),
  }
}

type Fate = 'passes' | 'diesBefore' | 'diesAfter' | 'answerLost' | 'refused'

function fateOf({ dies, answerLost, refused }: Trouble, chance: Chance): Fate {
  const drawn = chance.next()
  if (drawn < dies) return chance.hits(0.5) ? 'diesBefore' : 'diesAfter'
  if (drawn < dies + answerLost) return 'answerLost'
  return drawn < dies + answerLost + refused ? 'refused' : 'passes'
}

function release({ task, resume, refuse, where }: Parked, fate: Fate, diary: string[]): void {
  diary.push(fate === 'passes' ? `${task.name}: ${where}` : `${task.name}: ${where} ${fate}`)
  if (fate !== 'passes') task.faults++
  if (fate === 'refused') refuse(new Error(`refused: ${where}`))
  else if (fate !== 'diesBefore') resume(fate === 'answerLost' ? 'lost' : 'answered')
  // What follows the request in the same breath belongs to a life that has ended: no later step of it comes through.
  if (fate === 'diesBefore' || fate === 'diesAfter') die(task, diary, where)
}

function die(task: Task, diary: string[], where: string): void {
  task.state = 'dead'
  diary.push(`${task.name} † ${where}`)
  task.died()
}
