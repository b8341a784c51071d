import type { WorkbenchAnswer } from '@core/contract/duty'
import { type DurationMs, SECOND_MS } from '@core/kit/time'
import { useCallback, useEffect, useRef, useState } from 'react'
import { offerKey, wentByItself } from './offer-over'

/** A thumb on its way down meant the offer before: so long the new one's buttons wait. */
const LOOK_FIRST_MS: DurationMs = SECOND_MS

export interface OfferWatch {
  /** Another offer has just taken this one's place: its buttons wait for a second look. */
  readonly fresh: boolean
  /** The member has answered what stands on the table. */
  readonly answered: () => void
}

/** Tells when an offer has gone by itself, and keeps the next one from being answered by a tap that was meant for it. */
export function useOfferWatch(
  bench: WorkbenchAnswer | undefined,
  { onGone }: { readonly onGone: () => void },
): OfferWatch {
  const [offer] = bench?.offers ?? []
  const table = { shown: offer && offerKey(offer), taskId: bench?.task?.id }
  const before = useRef(table)
  const done = useRef(new Set<string>())
  const [fresh, setFresh] = useState(false)
  const { shown, taskId } = table
  const told = useRef(onGone)
  told.current = onGone

  useEffect(() => {
    const last = before.current
    before.current = { shown, taskId }
    if (wentByItself(last, { shown, taskId }, done.current)) told.current()
    const replaced = last.shown !== undefined && shown !== undefined && last.shown !== shown
    setFresh(replaced)
    if (!replaced) return undefined
    const timer = setTimeout(() => setFresh(false), LOOK_FIRST_MS)
    return () => clearTimeout(timer)
  }, [shown, taskId])

  const answered = useCallback(() => {
    if (before.current.shown !== undefined) done.current.add(before.current.shown)
  }, [])
  return { fresh, answered }
}
