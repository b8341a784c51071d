import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { GlyphName, IconName } from '../icon/icon-names'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './roster-chip.scss'

export type RosterChipLook = 'planned' | 'past' | 'gap' | 'conflict' | 'swap' | 'unreachable'

interface RosterChipProps {
  readonly words: string
  readonly look: RosterChipLook
  /** Changed since it was published: a folded corner. */
  readonly edited?: boolean
  /** One of the shifts of the person being looked at. */
  readonly marked?: boolean
  readonly selected?: boolean
  readonly spoken: string
  readonly onPress: Press
}

const ICONS: Readonly<Record<RosterChipLook, IconName | GlyphName | undefined>> = {
  planned: undefined,
  past: undefined,
  gap: undefined,
  conflict: 'st-over',
  swap: 'swap',
  unreachable: 'wifioff',
}

/** Most names have three characters; 欧阳 and 上官 need room too. */
const USUAL_LENGTH = 3

const isLongName = (words: string): boolean => words.length > USUAL_LENGTH && !words.includes(' ')

/** Somebody, or nobody yet, on a shift. */
export function RosterChip(p: RosterChipProps) {
  const icon = ICONS[p.look]
  return (
    <Pressable
      className={classNames(
        'ui-roster-chip',
        `ui-roster-chip--${p.look}`,
        icon && 'ui-roster-chip--signed',
        isLongName(p.words) && 'ui-roster-chip--long',
        p.marked && 'ui-roster-chip--marked',
        p.selected && 'ui-roster-chip--selected',
      )}
      spoken={p.spoken}
      onPress={p.onPress}
    >
      {icon && <Icon name={icon} size='mini' />}
      <Text className='ui-roster-chip__words'>{p.words}</Text>
      {p.edited && <View className='ui-roster-chip__fold' />}
    </Pressable>
  )
}
