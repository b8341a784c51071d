import type { ReceptionRow } from '@core/contract/reception'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { callPhone } from '../../platform/phone-call'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { visitTag } from './visit-tag'
import './reception.scss'

interface VisitorListProps {
  readonly rows: readonly ReceptionRow[]
  readonly now: EpochMs
  readonly onReceive: (row: ReceptionRow) => Promise<unknown>
  readonly onOff: (row: ReceptionRow) => void
  /** What they bring is to be written down. */
  readonly onFile: (row: ReceptionRow) => void
  /** The case that came of it. */
  readonly onOpen: (appealId: string) => void
}

/** A card for everybody who comes, in the order of their times. */
export function VisitorList({ rows, ...hands }: VisitorListProps) {
  return (
    <View className='stack'>
      {rows.map((row) => (
        <Visitor key={row.id} row={row} {...hands} />
      ))}
    </View>
  )
}

function Visitor({ row, now, ...hands }: Omit<VisitorListProps, 'rows'> & { readonly row: ReceptionRow }) {
  const { slotAt, name, phone, words } = row
  return (
    <Card>
      <View className='reception-head'>
        <View className='reception-head__top'>
          <Text className='reception-head__title'>
            {clockTime(slotAt)}　{name}
          </Text>
          <Tag {...visitTag(row, now)} />
        </View>
        {words !== '' && <Text>{words}</Text>}
        <View className='visitor__deeds'>
          <Deeds row={row} {...hands} />
          {phone !== '' && row.state !== 'cancelled' && (
            <SmallButton icon='phone' label={phone} spoken={`打给${name} ${phone}`} onPress={() => callPhone(phone)} />
          )}
        </View>
      </View>
    </Card>
  )
}

type DeedsProps = Omit<VisitorListProps, 'rows' | 'now'> & { readonly row: ReceptionRow }

/** What can be done at this step; a case that is written down already leads to itself. */
function Deeds({ row, onReceive, onOff, onFile, onOpen }: DeedsProps) {
  const { name, state, cases } = row
  if (state === 'cancelled') return null
  return (
    <>
      {state === 'booked' && (
        <>
          <SmallButton icon='check' label='人来了' spoken={`${name}，人来了`} onPress={() => onReceive(row)} />
          <SmallButton icon='x' label='取消预约' spoken={`${name}，取消预约`} onPress={() => onOff(row)} />
        </>
      )}
      {state === 'came' && (
        <SmallButton icon='edit' label='登记诉求' spoken={`${name}，登记诉求`} onPress={() => onFile(row)} />
      )}
      {cases.map(({ id, number }) => (
        <SmallButton key={id} icon='doc' label={number} spoken={`去看诉求 ${number}`} onPress={() => onOpen(id)} />
      ))}
    </>
  )
}
