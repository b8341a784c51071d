import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'

export interface PlanMarkerData {
  readonly id: string
  readonly lng: number
  readonly lat: number
  /** One character inside the disc: the surname. */
  readonly label?: string | undefined
  /** A bubble above it: 还有 210 米. */
  readonly caption?: string | undefined
  /** `home` stands on the chosen building, `case` is one of several places where help is needed. */
  readonly tone: 'home' | 'case' | 'member' | 'asked' | 'other' | 'station'
}

interface PlanMarkerProps {
  readonly marker: PlanMarkerData
  /** Percent of the box, from its left and top. */
  readonly left: number
  readonly top: number
  /** The bubble hangs below the sign. */
  readonly below?: boolean
  readonly onPress?: ((id: string) => void) | undefined
}

export function PlanMarker({ marker, left, top, below = false, onPress }: PlanMarkerProps) {
  const place = { left: `${left}%`, top: `${top}%` }
  return (
    <View className={`ui-plan__marker ui-plan__marker--${marker.tone}`} style={place}>
      {onPress ? (
        <Pressable spoken={marker.caption ?? marker.label ?? marker.id} onPress={() => onPress(marker.id)}>
          <Sign marker={marker} below={below} />
        </Pressable>
      ) : (
        <Sign marker={marker} below={below} />
      )}
    </View>
  )
}

const GLYPHS: Readonly<Partial<Record<PlanMarkerData['tone'], IconName>>> = {
  home: 'home',
  case: 'home',
  station: 'flag',
}

function Sign({ marker, below }: { readonly marker: PlanMarkerData; readonly below: boolean }) {
  const glyph = GLYPHS[marker.tone]
  return (
    <>
      {marker.caption && (
        <Text className={below ? 'ui-plan__bubble ui-plan__bubble--below' : 'ui-plan__bubble'}>{marker.caption}</Text>
      )}
      <View className='ui-plan__sign'>
        {glyph ? (
          <Icon name={glyph} size='small' className='ui-plan__glyph' />
        ) : marker.label ? (
          <Text>{marker.label}</Text>
        ) : (
          <Icon name='user' size='small' />
        )}
      </View>
    </>
  )
}
