import type { WorkbenchAnswer } from '@core/contract/duty'
import { useEffect } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { codeOf, mayPass } from '../../platform/cloud/failure'
import { drawerOf, useKept } from '../../platform/use-kept'
import { type CalledOff, endedAs, goneFrom, type InHand, seenOn } from './called-off'

const NOTHING: InHand = { held: [], calledOff: [] }

/** Cases that were called off while their member was on the way, until they have read it: an app that was closed meanwhile tells it as well. */
export function useCalledOff(bench: WorkbenchAnswer | undefined) {
  const { value, latest, change } = useKept<InHand>(drawerOf('in-hand'))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is remembered changes by this very look
  useEffect(() => {
    if (!bench) return
    const gone = goneFrom(latest()?.held ?? [], bench)
    change((before = NOTHING) => seenOn(bench, before))
    for (const helpId of gone) void howItEnded(helpId).then((keep) => change((before = NOTHING) => keep(before)))
  }, [bench])
  const read = ({ id }: CalledOff) =>
    change(({ held, calledOff } = NOTHING) => ({ held, calledOff: calledOff.filter((one) => one.id !== id) }))
  return { calledOff: value?.calledOff ?? [], read }
}

/** Without an answer it stays to be asked; one that this member may not see any more was given to somebody else. */
async function howItEnded(helpId: string): Promise<(before: InHand) => InHand> {
  try {
    const answer = await callCloud('help', 'watch', { helpId, version: 0 })
    return (before) => (answer.unchanged ? before : endedAs(answer.help, before))
  } catch (error) {
    if (mayPass(codeOf(error))) return (before) => before
    return ({ held, calledOff }) => ({ held: held.filter((id) => id !== helpId), calledOff })
  }
}
