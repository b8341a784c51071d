import type { HelpAnswer } from '@core/contract/help'
import { AssignSheet } from '../../../../features/case-desk/assign-sheet'
import type { DeskSheet } from '../../../../features/case-desk/desk-foot'
import { RateSheet } from '../../../../features/case-view/rate-sheet'
import type { ResidentSheet } from '../../../../features/case-view/resident-foot'
import { ReasonSheet } from '../../../../features/reason-sheet/reason-sheet'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import type { Ready } from '../../../../platform/remote'
import { useAttempt } from '../../../../platform/use-attempt'
import type { Tell } from '../../../../platform/use-toast'
import { Dialog } from '../../../../ui/dialog/dialog'
import { REASONS, REFER_TARGETS } from '../../../../words/reasons'

interface TrackSheetsProps {
  readonly ready: Ready<HelpAnswer>
  readonly sheet: ResidentSheet | DeskSheet | undefined
  readonly tell: Tell
  readonly onClose: () => void
}

/** What a button of the bottom bar asks before it acts, and what it then does. */
export function TrackSheets({ ready, sheet, tell, onClose }: TrackSheetsProps) {
  const { data: help, replace, reload } = ready
  const attempt = useAttempt(tell, reload)
  const helpId = help.id

  const settle = async (act: () => Promise<HelpAnswer>, words: string) => {
    const answer = await attempt(act)
    if (answer) {
      replace(answer)
      tell(words, 'done')
    }
    onClose()
  }
  const reloadAfter = async (act: () => Promise<unknown>, words: string) => {
    const answer = await attempt(act)
    if (answer !== undefined) tell(words, 'done')
    reload()
    onClose()
  }

  switch (sheet) {
    case 'withdraw':
      return (
        <Dialog
          open
          title='不用人来了吗？'
          body={
            help.responder
              ? `取消以后，${help.responder.name}就不来了。需要时随时再求助。`
              : '取消以后不再问人。需要时随时再求助。'
          }
          safe={{ label: '再等等', onPress: onClose }}
          other={{
            label: '取消求助',
            onPress: () => settle(() => callCloud('help', 'withdraw', { helpId, reason: '' }), '求助已取消'),
          }}
          onClose={onClose}
        />
      )
    case 'rate':
      return (
        <RateSheet
          open
          responderName={help.responder?.name ?? '党员'}
          onConfirm={(stars, note) =>
            settle(() => callCloud('help', 'confirm', { helpId, stars, note }), '谢谢您，这件事办完了')
          }
          onClose={onClose}
        />
      )
    case 'reopen':
      return (
        <ReasonSheet
          title='哪里还没好？'
          note='还是这一件，马上重新找人，10 分钟内再到您家。'
          choices={REASONS.reopen}
          action='请人再来'
          onSubmit={(reason) => settle(() => callCloud('help', 'reopen', { helpId, reason }), '已经重新在找人')}
          onClose={onClose}
        />
      )
    case 'assign':
      return (
        <AssignSheet
          helpId={helpId}
          onAssign={(memberId) => settle(() => callCloud('help', 'assign', { helpId, memberId }), '已经派出去了')}
          onClose={onClose}
        />
      )
    case 'release':
      return (
        <ReasonSheet
          title='换一个人？'
          note='现在的接单人会收到通知，马上接着问下一位，时限不变。'
          choices={REASONS.replace}
          action='换人'
          onSubmit={(reason) => reloadAfter(() => callCloud('help', 'release', { helpId, reason }), '已经在找下一位')}
          onClose={onClose}
        />
      )
    case 'refer':
      return (
        <ReasonSheet
          title='转到哪儿去？'
          note='居民会看到由谁接着办，社区会接着跟。'
          choices={REASONS.refer}
          target={{ label: '接手的单位', choices: REFER_TARGETS }}
          action='转出去'
          onSubmit={(reason, to) =>
            reloadAfter(() => callCloud('help', 'refer', { helpId, reason, to }), '已经转出去了')
          }
          onClose={onClose}
        />
      )
    default:
      return null
  }
}
