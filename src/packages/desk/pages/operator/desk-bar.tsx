import type { EpochMs } from '@core/kit/time'
import type { CallDraft } from '../../../../features/operator-desk/call-draft'
import { callLength } from '../../../../features/operator-desk/call-length'
import { SmallButton } from '../../../../ui/button/small-button'
import { Tag } from '../../../../ui/tag/tag'

interface DeskBarProps {
  readonly hotline: string
  readonly call: CallDraft | null
  readonly calling: boolean
  readonly now: EpochMs
  readonly onBack: () => void
}

/** Beside the title: the line, and the call that waits while a case is looked at. */
export function DeskBar({ hotline, call, calling, now, onBack }: DeskBarProps) {
  return (
    <>
      <Tag label={`${hotline} ${call ? '接听中' : '空闲'}`} tone={call ? 'green' : 'grey'} />
      {call && !calling && (
        <SmallButton icon='phone' label={`回到这通电话 ${callLength(call.pickedUpAt, now)}　F2`} onPress={onBack} />
      )}
    </>
  )
}
