/** A trouble a test asks for. All given conditions must hold; an absent one always does. */
export interface Fault {
  readonly match: FaultTarget
  /** How many requests it hits; without end when absent. */
  readonly times?: number
  readonly effect: FaultEffect
}

interface FaultTarget {
  /** `database.modifyDocument`, `functions.invokeFunction`, `wx.openApi`, … or a prefix ending in `*`. */
  readonly action?: string
  readonly collection?: string
  /** The function called (`functions.invokeFunction`). */
  readonly function?: string
  /** The function calling. */
  readonly from?: string
  readonly api?: string
}

export interface FaultEffect {
  /** Real ms the request waits first. */
  readonly delayMs?: number
  /** The request waits first until the troubles are taken away. */
  readonly hold?: boolean
  /** The request fails with this instead of being done. */
  readonly error?: { readonly code: string; readonly message?: string }
  /** The request is done, then its answer is lost: the caller gets this error. */
  readonly loseReply?: { readonly code: string; readonly message?: string }
  /** The request is never answered; the SDK gives up after its own timeout (15 s by default). */
  readonly hang?: boolean
  /** The called function is reported as timed out at once, without being run. */
  readonly timeout?: boolean
}

/** A request as faults look at it. */
export interface FaultSubject {
  readonly action: string
  readonly collection?: string | undefined
  readonly function?: string | undefined
  readonly from?: string | undefined
  readonly api?: string | undefined
}

/** The troubles waiting to happen. */
export interface FaultList {
  add(fault: Fault): void
  /** The oldest fault for this request, counted as used; null when none matches. */
  take(subject: FaultSubject): FaultEffect | null
  list(): readonly Fault[]
  /** Takes the troubles away; whoever is held goes on. */
  clear(): void
  /** Resolves when the troubles are taken away the next time. */
  cleared(): Promise<void>
}

/** No troubles. */
export function createFaultList(): FaultList {
  let faults: readonly Fault[] = []
  let held: (() => void)[] = []
  return {
    add(fault) {
      faults = [...faults, fault]
    },
    take(subject) {
      const hit = faults.find(({ match }) => matches(match, subject))
      if (!hit) return null
      if (hit.times !== undefined) {
        const left = hit.times - 1
        faults = faults.flatMap((fault) => (fault !== hit ? [fault] : left > 0 ? [{ ...fault, times: left }] : []))
      }
      return hit.effect
    },
    list: () => faults,
    clear() {
      faults = []
      const free = held
      held = []
      for (const goOn of free) goOn()
    },
    cleared: () => new Promise((resolve) => held.push(resolve)),
  }
}

function matches({ action, ...rest }: FaultTarget, subject: FaultSubject): boolean {
  if (action !== undefined && !matchesAction(action, subject.action)) return false
  return (['collection', 'function', 'from', 'api'] as const).every(
    (key) => rest[key] === undefined || rest[key] === subject[key],
  )
}

function matchesAction(pattern: string, action: string): boolean {
  return pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : action === pattern
}
