import type { WishView } from '@core/volunteering/wish-view'
import { ClaimSheet } from '../../../../features/volunteering/claim-sheet'
import type { WishHands } from '../../../../features/volunteering/use-wishes'
import { WhoFirst } from '../../../../features/volunteering/who-first'
import type { WishQuestion } from '../../../../features/volunteering/wish-foot'
import { WordsSheet } from '../../../../features/volunteering/words-sheet'
import type { Tell } from '../../../../platform/use-toast'
import { ReasonSheet } from '../../../../ui/reason-sheet/reason-sheet'

interface WishSheetsProps {
  readonly wish: WishView
  readonly question: WishQuestion
  readonly hands: WishHands
  readonly tell: Tell
  readonly onAsk: (question: WishQuestion | undefined) => void
}

const RELEASE_REASONS = ['没时间了', '办不了', '联系不上']
const WITHDRAW_REASONS = ['不需要了', '已经解决了', '写错了']

/** What is asked before a move is made. */
export function WishSheets({ wish, question, hands, tell, onAsk }: WishSheetsProps) {
  const onClose = () => onAsk(undefined)
  if (question === 'who')
    return (
      <WhoFirst
        action='留好称呼，接着认领'
        why='对方要知道是谁来帮忙。'
        tell={tell}
        onTap={async () => undefined}
        onKnown={async () => onAsk('claim')}
        onClose={onClose}
      />
    )
  if (question === 'claim') return <ClaimSheet onClaim={hands.claim} onClose={onClose} />
  if (question === 'release' || question === 'withdraw')
    return <BackSheet question={question} hands={hands} onClose={onClose} />
  const asked = WORDS[question]
  return (
    <WordsSheet
      key={question}
      {...asked}
      {...(question === 'approve' ? { first: wish.title } : {})}
      keptAs={`wish-${question}-${wish.id}`}
      onSubmit={(words) => hands[question](words)}
      onClose={onClose}
    />
  )
}

const WORDS = {
  approve: {
    ...{ title: '大家看到的是这一句', label: '心愿', action: '放出去', maxLength: 30, needed: '先写一句' },
    note: '把名字、门牌、电话去掉，别人看不出是谁就行。',
  },
  deliver: {
    ...{ title: '办好了？', label: '捎句话', action: '告诉对方', maxLength: 200 },
    note: '对方点了收到，才算圆了。',
  },
  receive: {
    ...{ title: '收到了？', label: '捎句话', action: '收到了', maxLength: 200 },
    note: '您说收到，这个心愿就圆了。',
  },
  thank: {
    ...{ title: '说声谢谢', label: '谢谢的话', action: '送过去', maxLength: 200, needed: '先写一句' },
    note: '帮您的人都看得到。',
  },
} as const

interface BackSheetProps {
  readonly question: 'release' | 'withdraw'
  readonly hands: WishHands
  readonly onClose: () => void
}

function BackSheet({ question, hands, onClose }: BackSheetProps) {
  const releases = question === 'release'
  const submit = async (reason: string) => {
    const done = await hands[question](reason)
    if (done) onClose()
    return done
  }
  return (
    <ReasonSheet
      title={releases ? '放回去？' : '撤回这个心愿？'}
      note={releases ? '心愿又可以让别人认领，对方会收到消息。' : '认领的人会收到消息，不用再办了。'}
      choices={releases ? RELEASE_REASONS : WITHDRAW_REASONS}
      action={releases ? '放回去' : '撤回'}
      onSubmit={submit}
      onClose={onClose}
    />
  )
}
