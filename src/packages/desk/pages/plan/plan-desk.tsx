import { minutes } from '@core/kit/time'
import { townDateOf } from '@core/kit/town-date'
import { mayCoordinate } from '@core/people/permissions'
import type { Actor } from '@core/people/person'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AddPostSheet } from '../../../../features/roster-plan/add-post-sheet'
import { NewerNotice } from '../../../../features/roster-plan/newer-notice'
import type { PickedPart } from '../../../../features/roster-plan/picked-part'
import { PlanActions, PlanState } from '../../../../features/roster-plan/plan-bar'
import { SaveDialog } from '../../../../features/roster-plan/plan-dialogs'
import { withPost } from '../../../../features/roster-plan/plan-edits'
import { PlanPane } from '../../../../features/roster-plan/plan-pane'
import { type Outlook, useOutlook } from '../../../../features/roster-plan/use-outlook'
import { type PlanBench, usePlan } from '../../../../features/roster-plan/use-plan'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { useKeys } from '../../../../platform/keyboard/use-keys'
import { goBackTo } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { DiscardDialog } from '../../../../ui/dialog/discard-dialog'
import { Failed } from '../../../../ui/failed/failed'
import { SkeletonRows } from '../../../../ui/skeleton/skeleton-rows'
import { PlanFloor } from './plan-floor'

const TICK_MS = minutes(1)
const ROWS = 8
const TITLE = '岗位与轮班'
const BACK = { label: '回排班', onPress: () => goBackTo('rosterDesk') }

export function PlanDesk({ actor }: { readonly actor: Actor }) {
  const toast = useToast()
  const { remote, bench } = usePlan(actor.kind === 'person' ? actor.id : '', toast.tell)
  if (bench) return <PlanRoom actor={actor} bench={bench} toast={toast} />
  return (
    <DeskScreen page='rosterDesk' actor={actor} title={TITLE} back={BACK} toast={toast}>
      {remote.status === 'failed' ? (
        <Failed code={remote.code} onRetry={remote.reload} />
      ) : (
        <SkeletonRows count={ROWS} />
      )}
    </DeskScreen>
  )
}

type Overlay = 'add' | 'save' | 'discard'

interface PlanRoomProps {
  readonly actor: Actor
  readonly bench: PlanBench
  readonly toast: ReturnType<typeof useToast>
}

function PlanRoom({ actor, bench, toast }: PlanRoomProps) {
  const now = useServerNow(TICK_MS)
  const outlook = useOutlook(bench, now)
  const { overlay, setOverlay, picked, setPicked } = useInHand()
  const [monday, setMonday] = useState<string>()
  const mayEdit = mayCoordinate(actor)
  const today = townDateOf(now)
  const show = (slot: string) => setMonday(mondayIn(outlook, slot))
  const floor = { bench, outlook, picked, monday, today, onPick: setPicked, onMonday: setMonday }
  return (
    <DeskScreen
      page='rosterDesk'
      actor={actor}
      title={TITLE}
      back={BACK}
      toast={toast}
      beside={<PlanState bench={bench} />}
      actions={mayEdit && <Actions bench={bench} onOverlay={setOverlay} />}
      aside={
        <View className='plan-desk plan-desk--aside'>
          <PlanPane {...{ bench, picked, outlook, mayEdit, today }} onPick={setPicked} onShow={show} />
        </View>
      }
      asideSize={monday !== undefined && !picked ? 'medium' : 'wide'}
      overlay={
        overlay && (
          <Overlays {...{ overlay, bench, outlook }} onPick={setPicked} onClose={() => setOverlay(undefined)} />
        )
      }
    >
      {bench.newer && <NewerNotice bench={bench} newer={bench.newer} onDiscard={() => setOverlay('discard')} />}
      <PlanFloor {...floor} />
    </DeskScreen>
  )
}

/** What lies over the plan and which part of it is in hand; Escape puts away what is on top. */
function useInHand() {
  const [overlay, setOverlay] = useState<Overlay>()
  const [picked, setPicked] = useState<PickedPart>()
  useKeys(({ key }) => {
    if (key !== 'Escape' || (!overlay && !picked)) return false
    if (overlay) setOverlay(undefined)
    else setPicked(undefined)
    return true
  })
  return { overlay, setOverlay, picked, setPicked }
}

function Actions({ bench, onOverlay }: { readonly bench: PlanBench; readonly onOverlay: (overlay: Overlay) => void }) {
  return (
    <PlanActions
      bench={bench}
      onAddPost={() => onOverlay('add')}
      onDiscard={() => onOverlay('discard')}
      onSave={() => onOverlay('save')}
    />
  )
}

function mondayIn(outlook: Outlook | null, slot: string): string | undefined {
  return outlook?.weeks.find(({ slots }) => slots.some(({ key }) => key === slot))?.monday
}

interface OverlaysProps {
  readonly overlay: Overlay
  readonly bench: PlanBench
  readonly outlook: Outlook | null
  readonly onPick: (picked: PickedPart) => void
  readonly onClose: () => void
}

function Overlays({ overlay, bench, outlook, onPick, onClose }: OverlaysProps) {
  if (overlay === 'discard')
    return <DiscardDialog count={bench.changes.length} onDiscard={bench.discard} onClose={onClose} />
  if (overlay === 'save') return outlook && <SaveDialog bench={bench} outlook={outlook} onClose={onClose} />
  return (
    <AddPostSheet
      zones={bench.view.zones}
      onClose={onClose}
      onAdd={(post) => {
        bench.edit(withPost(bench.draft, post), `add.${post.id}`)
        onPick({ part: 'post', postId: post.id })
        onClose()
      }}
    />
  )
}
