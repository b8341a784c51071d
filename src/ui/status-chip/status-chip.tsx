import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { Tone } from '../tag/tag.shared'
import { Text } from '../text/text'
import { CHIP_LOOKS, type ChipStatus } from './status-chip.shared'
import './status-chip.scss'

interface StatusChipProps {
  readonly status: ChipStatus
  readonly label?: string | undefined
  /** Another hue when the step has become urgent; its shape stays. */
  readonly tone?: Tone | undefined
}

export function StatusChip({ status, label, tone }: StatusChipProps) {
  const look = CHIP_LOOKS[status]
  return (
    <View className={classNames('ui-status-chip', `ui-status-chip--${tone ?? look.tone}`)}>
      <Icon name={look.glyph} size='glyph' />
      <Text className='ui-status-chip__label'>{label ?? look.label}</Text>
    </View>
  )
}
