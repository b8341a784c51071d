import type { OpenRow } from '@core/contract/help-answers'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import type { Actor } from '@core/people/person'
import { useState } from 'react'
import { neighbour, worstFirst } from '../../../../features/duty-room/board-order'
import { CaseBoard } from '../../../../features/duty-room/case-board'
import { ReachFigure } from '../../../../features/duty-room/reach-figure'
import { useNewcomers } from '../../../../features/duty-room/use-newcomers'
import { dataOf, useOpenCases, useReach } from '../../../../features/duty-room/use-room'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { useKeys } from '../../../../platform/keyboard/use-keys'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { Empty } from '../../../../ui/empty/empty'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { Text } from '../../../../ui/text/text'
import { ChosenCase } from './chosen-case'
import { RoomAside } from './room-aside'

const NONE: readonly never[] = []

/** The coordinator's room: every open case, the chosen one with all that can be done about it, and what else waits for a human. */
export function CoordinatorDesk({ actor }: { readonly actor: Actor }) {
  const cases = useOpenCases()
  const reach = useReach()
  const now = useServerNow()
  const toast = useToast()
  const rows = dataOf(cases) ?? NONE
  const { tell } = toast
  const renew = () => cases.status !== 'loading' && cases.reload()
  useNewcomers(dataOf(cases), tell)
  const [tapped, choose] = useState<string>()
  const chosen = useChosen(tapped, rows, now)
  const order = worstFirst(rows, now).map(({ id }) => id)
  useStepByKeys((step) => choose(neighbour(order, chosen, step)))
  return (
    <DeskScreen
      page='coordinatorDesk'
      actor={actor}
      title='调度台'
      toast={toast}
      asideSize='wide'
      beside={reach.status === 'ready' && <ReachFigure reach={reach.data} />}
      actions={<Text className='room-clock'>{clockTime(now)}</Text>}
      left={
        <RemoteView remote={cases}>
          {({ data }) => <CaseBoard rows={data} now={now} chosen={chosen} onChoose={choose} />}
        </RemoteView>
      }
      aside={<RoomAside {...{ actor, rows, chosen, now, tell }} reach={dataOf(reach)} onChoose={choose} />}
    >
      {chosen && <ChosenCase key={chosen} id={chosen} {...{ rows, now, tell }} onChoose={choose} onMoved={renew} />}
      {!chosen && cases.status === 'ready' && <Empty title='现在没有求助' hint='有人求助，左边马上看得到' />}
    </DeskScreen>
  )
}

function useStepByKeys(onStep: (step: 1 | -1) => void): void {
  useKeys(({ key, typing }) => {
    if (typing !== 'nothing' || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false
    onStep(key === 'ArrowDown' ? 1 : -1)
    return true
  })
}

/** Before anything was tapped the worst case is looked at; from then on it stays, however the others change. */
function useChosen(tapped: string | undefined, rows: readonly OpenRow[], now: EpochMs): string | undefined {
  const [first, keep] = useState<string>()
  const worst = first ?? worstFirst(rows, now)[0]?.id
  if (worst !== first) keep(worst)
  return tapped ?? worst
}
