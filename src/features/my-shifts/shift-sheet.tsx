import type { ShiftRow } from '@core/contract/roster'
import type { TownDate } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { settledWords, shiftNote, shiftTitle } from './shift-notes'

interface ShiftSheetProps {
  readonly shift: ShiftRow
  readonly today: TownDate
  readonly onSwap: () => void
  readonly onLeave: () => void
  readonly onClose: () => void
}

/** One shift, and what one may do about it. */
export function ShiftSheet({ shift, today, onSwap, onLeave, onClose }: ShiftSheetProps) {
  const settled = settledWords(shift)
  return (
    <Sheet open title={shiftTitle(shift, today)} onClose={onClose}>
      <View className='stack'>
        <Text className='muted'>{shiftNote(shift)}</Text>
        {settled ? (
          <Text>{settled}</Text>
        ) : (
          <>
            <Button kind='secondary' icon='swap' label='调班' onPress={onSwap} />
            <Button kind='secondary' icon='cal' label='请假' onPress={onLeave} />
          </>
        )}
      </View>
    </Sheet>
  )
}
