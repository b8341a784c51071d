import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import type { GlyphName, IconName } from '../../ui/icon/icon-names'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import type { CheckCounts, CheckKind } from './checks'

const TILES: readonly { readonly kind: CheckKind; readonly icon: IconName | GlyphName; readonly label: string }[] = [
  { kind: 'gap', icon: 'st-gap', label: '缺岗' },
  { kind: 'conflict', icon: 'st-over', label: '冲突' },
  { kind: 'swap', icon: 'swap', label: '想调班' },
  { kind: 'silent', icon: 'wifioff', label: '通知不到' },
]

interface CheckTilesProps {
  readonly counts: CheckCounts
  readonly chosen: CheckKind
  readonly onChoose: (kind: CheckKind) => void
}

/** What stands between this week and a good one, counted; each opens its list. */
export function CheckTiles({ counts, chosen, onChoose }: CheckTilesProps) {
  return (
    <View className='roster-tiles'>
      {TILES.map(({ kind, icon, label }) => (
        <Pressable
          key={kind}
          className={classNames('roster-tile', `roster-tile--${kind}`, kind === chosen && 'roster-tile--chosen')}
          role='radio'
          checked={kind === chosen}
          spoken={`${label}，${counts[kind]}`}
          onPress={() => onChoose(kind)}
        >
          <View className='roster-tile__count'>
            <Icon name={icon} size='glyph' className='roster-tile__icon' />
            <Text>{counts[kind]}</Text>
          </View>
          <Text className='roster-tile__label'>{label}</Text>
        </Pressable>
      ))}
    </View>
  )
}
