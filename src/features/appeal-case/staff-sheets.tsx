import type { ReactNode } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { Dialog } from '../../ui/dialog/dialog'
import { AssignSheet } from './assign-sheet'
import {
  ApproveDeclineDialog,
  ApproveExtensionDialog,
  ProposeDeclineSheet,
  ProposeExtensionSheet,
  RejectDeclineSheet,
  RejectExtensionSheet,
} from './deciding-sheets'
import { MergeSheet } from './merge-sheet'
import { PublishSheet, UnpublishDialog } from './publish-sheet'
import { AnswerSheet, CannotDoSheet, NoteSheet, SuperviseSheet } from './report-sheets'
import type { StaffMoveName } from './staff-moves'
import type { StaffSheetProps } from './staff-sheet-props'
import { ToHelpSheet } from './to-help-sheet'

/** What somebody who works on a case is asked before each move. */
export const STAFF_SHEETS: Readonly<Record<StaffMoveName, (p: StaffSheetProps) => ReactNode>> = {
  accept: AcceptDialog,
  approveDecline: ApproveDeclineDialog,
  rejectDecline: RejectDeclineSheet,
  approveExtension: ApproveExtensionDialog,
  rejectExtension: RejectExtensionSheet,
  assign: (p) => <GiveSheet {...p} op='assign' title='交给谁办？' />,
  reassign: (p) => <GiveSheet {...p} op='reassign' title='换谁来办？' />,
  note: NoteSheet,
  answer: AnswerSheet,
  cannotDo: CannotDoSheet,
  proposeExtension: ProposeExtensionSheet,
  proposeDecline: ProposeDeclineSheet,
  confirm: PassOnDialog,
  merge: MergeSheet,
  toHelp: ToHelpSheet,
  supervise: SuperviseSheet,
  publish: PublishSheet,
  unpublish: UnpublishDialog,
}

function AcceptDialog({ appeal: { id: appealId, category }, moves }: StaffSheetProps) {
  return (
    <Dialog
      open
      title='受理这件诉求？'
      body={`居民马上收到消息；${category.answerDays} 个工作日内要答复。有人管这一片的，直接交给他们。`}
      safe={{
        label: '受理',
        onPress: () => moves.replaceBy(() => callCloud('appeals', 'accept', { appealId }), '受理了，消息发给居民了'),
      }}
      other={{ label: '再看看', onPress: moves.close }}
      onClose={moves.close}
    />
  )
}

interface GiveSheetProps extends StaffSheetProps {
  readonly op: 'assign' | 'reassign'
  readonly title: string
}

function GiveSheet({ appeal: { id: appealId, place, handler }, moves, op, title }: GiveSheetProps) {
  return (
    <AssignSheet
      title={title}
      zoneId={place?.zoneId ?? null}
      handler={handler}
      onChoose={(to, name) => moves.replaceBy(() => callCloud('appeals', op, { appealId, to }), `交给${name}了`)}
      onClose={moves.close}
    />
  )
}

/** The desk rang back: what the owner said counts as their word, and stars told to somebody else do not. */
function PassOnDialog({ appeal: { id: appealId, owner }, moves }: StaffSheetProps) {
  const pass = (solved: boolean) =>
    moves.replaceBy(() => callCloud('appeals', 'confirm', { appealId, solved, stars: null, note: '' }), '记下了')
  return (
    <Dialog
      open
      title={`${owner?.name ?? '居民'}怎么说？`}
      body='问清楚解决没有再记；电话里说的不算打分。'
      safe={{ label: '说解决了', onPress: () => pass(true) }}
      other={{ label: '说没解决', onPress: () => pass(false) }}
      onClose={moves.close}
    />
  )
}
