import type { WorkbenchAnswer } from '@core/contract/duty'
import type { CommunityAnswer } from '@core/contract/people'
import { StandPicker } from '../../../../features/address-picker/stand-picker'
import { ArriveSheet } from '../../../../features/duty/arrive-sheet'
import { SettleSheet } from '../../../../features/duty/settle-sheet'
import { WaySheet } from '../../../../features/duty/way-sheet'
import { ReasonSheet } from '../../../../features/reason-sheet/reason-sheet'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { REASONS, REFER_TARGETS } from '../../../../words/reasons'
import type { BenchHands } from './use-bench-hands'

interface BenchSheetsProps {
  readonly bench: WorkbenchAnswer
  readonly community: CommunityAnswer
  readonly hands: BenchHands
}

/** What a button of the table asks before it acts, and what it then does. */
export function BenchSheets({ bench, community, hands }: BenchSheetsProps) {
  const { sheet, ask, act } = hands
  const close = () => ask(undefined)
  const offer = bench.offers[0]
  const { task } = bench
  if (sheet === 'stand') return <StandPicker community={community} onStand={hands.standAt} onClose={close} />
  if (sheet === 'decline' && offer)
    return (
      <ReasonSheet
        title='去不了？'
        note='没关系，马上问下一位，不影响您。'
        choices={REASONS.decline}
        action='告诉他们'
        onSubmit={(reason) =>
          act(() => callCloud('help', 'decline', { helpId: offer.id, reason }), '知道了，已问下一位')
        }
        onClose={close}
      />
    )
  if (!task) return null
  const helpId = task.id
  switch (sheet) {
    case 'release':
      return (
        <ReasonSheet
          title='去不了了？'
          note='马上换下一位，居民的时限不变。越早说越好。'
          choices={REASONS.release}
          action='换下一位'
          onSubmit={(reason) => act(() => callCloud('help', 'release', { helpId, reason }), '知道了，已问下一位')}
          onClose={close}
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
          onSubmit={(reason, to) => act(() => callCloud('help', 'refer', { helpId, reason, to }), '已经转出去了')}
          onClose={close}
        />
      )
    case 'arrive':
      return <ArriveSheet helpId={helpId} onArrived={() => act(async () => true, '到了，抓紧办')} onClose={close} />
    case 'settle':
      return (
        <SettleSheet
          onSettle={(outcome) => act(() => callCloud('help', 'settle', { helpId, outcome }), '报办好了，等居民点头')}
          onClose={close}
        />
      )
    case 'way':
      return <WaySheet help={task} from={bench.place} community={community} onClose={close} />
    default:
      return null
  }
}
