import { callCloud } from '../../platform/cloud/call-cloud'
import { Dialog } from '../../ui/dialog/dialog'
import { ReasonSheet } from '../../ui/reason-sheet/reason-sheet'
import { ExtensionSheet } from './extension-sheet'
import type { StaffSheetProps } from './staff-sheet-props'

export function ApproveDeclineDialog({ appeal: { id: appealId, inside }, moves }: StaffSheetProps) {
  return (
    <Dialog
      open
      title='同意不受理？'
      body={`居民会看到原因：${inside?.declining?.reason ?? ''}。他可以写明理由，请我们重新办。`}
      safe={{ label: '再看看', onPress: moves.close }}
      other={{
        label: '同意不受理',
        onPress: () =>
          moves.replaceBy(() => callCloud('appeals', 'approveDecline', { appealId }), '定了，消息发给居民了'),
      }}
      onClose={moves.close}
    />
  )
}

export function ApproveExtensionDialog({ appeal: { id: appealId, inside }, moves }: StaffSheetProps) {
  return (
    <Dialog
      open
      title={`同意延 ${inside?.extending?.days ?? 0} 个工作日？`}
      body={`居民会看到新的时间和原因：${inside?.extending?.reason ?? ''}`}
      safe={{ label: '再看看', onPress: moves.close }}
      other={{
        label: '同意延期',
        onPress: () => moves.replaceBy(() => callCloud('appeals', 'approveExtension', { appealId }), '延期定了'),
      }}
      onClose={moves.close}
    />
  )
}

const KEPT_REASONS = ['归我们管', '能办', '理由不够'] as const

export function RejectDeclineSheet({ appeal: { id: appealId }, moves }: StaffSheetProps) {
  return (
    <ReasonSheet
      title='为什么还是要受理？'
      note='提的人会看到，这件事照常办。'
      choices={KEPT_REASONS}
      keptAs={`keep:${appealId}`}
      action='还是要受理'
      onSubmit={(reason) =>
        moves.replaceBy(() => callCloud('appeals', 'rejectDecline', { appealId, reason }), '定了，照常受理')
      }
      onClose={moves.close}
    />
  )
}

const NO_EXTENSION_REASONS = ['能按时办', '先给居民一个进展', '理由不够'] as const

export function RejectExtensionSheet({ appeal: { id: appealId }, moves }: StaffSheetProps) {
  return (
    <ReasonSheet
      title='为什么不延？'
      note='时限不变，申请的人会看到原因。'
      choices={NO_EXTENSION_REASONS}
      keptAs={`hold:${appealId}`}
      action='不同意延期'
      onSubmit={(reason) =>
        moves.replaceBy(() => callCloud('appeals', 'rejectExtension', { appealId, reason }), '时限不变，告诉他了')
      }
      onClose={moves.close}
    />
  )
}

const DECLINE_REASONS = ['不归社区管', '法院或仲裁在办', '已经答复过', '说不清是什么事'] as const

export function ProposeDeclineSheet({ appeal: { id: appealId }, moves }: StaffSheetProps) {
  return (
    <ReasonSheet
      title='为什么不受理？'
      note='要由另一位来定；定了以后，居民看得到原因。'
      choices={DECLINE_REASONS}
      keptAs={`decline:${appealId}`}
      action='请另一位来定'
      onSubmit={(reason) =>
        moves.replaceBy(() => callCloud('appeals', 'proposeDecline', { appealId, reason }), '提上去了，等另一位来定')
      }
      onClose={moves.close}
    />
  )
}

export function ProposeExtensionSheet({ appeal: { id: appealId, category }, moves }: StaffSheetProps) {
  return (
    <ExtensionSheet
      appealId={appealId}
      most={category.answerDays}
      onSubmit={(days, reason) =>
        moves.replaceBy(
          () => callCloud('appeals', 'proposeExtension', { appealId, days, reason }),
          '提上去了，等另一位来定',
        )
      }
      onClose={moves.close}
    />
  )
}
