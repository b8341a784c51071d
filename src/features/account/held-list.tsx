import type { Purpose } from '@core/privacy/purposes'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Text } from '../../ui/text/text'
import type { HeldRow } from './held-row'
import type { HeldPart } from './held-rows'
import './account.scss'

interface HeldListProps {
  readonly parts: readonly HeldPart[]
  readonly onWithdraw: (purpose: Purpose) => void
}

/** What we hold, part by part; beside each what may be taken back the way to do it. */
export function HeldList({ parts, onWithdraw }: HeldListProps) {
  return (
    <>
      {parts.map(({ title, rows }) => (
        <View key={title}>
          <SectionTitle title={title} />
          <Card flush>
            {rows.map((row) => (
              <Row key={row.what} row={row} onWithdraw={onWithdraw} />
            ))}
          </Card>
        </View>
      ))}
    </>
  )
}

function Row({ row, onWithdraw }: { readonly row: HeldRow; readonly onWithdraw: (purpose: Purpose) => void }) {
  const { what, says, seen, purpose } = row
  return (
    <View className='held'>
      <View className='held__words'>
        <View className='held__line'>
          <Text className='held__what'>{what}</Text>
          <Text className='held__says'>{says}</Text>
        </View>
        <Text className='muted'>{seen}</Text>
      </View>
      {purpose && <SmallButton label='撤回' spoken={`撤回${what}`} onPress={() => onWithdraw(purpose)} />}
    </View>
  )
}
