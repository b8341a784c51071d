import { REASONS, REFER_TARGETS } from '../../words/reasons'
import { ReasonSheet } from './reason-sheet'

interface ReferSheetProps {
  readonly onRefer: (reason: string, to: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Out of the community's power: why, and who goes on with it. */
export function ReferSheet({ onRefer, onClose }: ReferSheetProps) {
  return (
    <ReasonSheet
      title='转到哪儿去？'
      note='居民会看到由谁接着办，社区会接着跟。'
      choices={REASONS.refer}
      target={{ label: '接手的单位', choices: REFER_TARGETS }}
      action='转出去'
      onSubmit={onRefer}
      onClose={onClose}
    />
  )
}
