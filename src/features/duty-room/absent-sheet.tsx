import type { AbsentRow } from '@core/contract/reach'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { callPhone } from '../../platform/phone-call'
import { Avatar } from '../../ui/avatar/avatar'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { Sheet } from '../../ui/sheet/sheet'
import { dayClock } from '../../words/day-words'

interface AbsentSheetProps {
  readonly absent: readonly AbsentRow[]
  readonly now: EpochMs
  readonly onClose: () => void
}

/** Who should be on duty and is not, each with the number to ring. */
export function AbsentSheet({ absent, now, onClose }: AbsentSheetProps) {
  return (
    <Sheet open title={`该在岗、没上岗的 ${absent.length} 人`} onClose={onClose}>
      <View className='stack'>
        <Card flush>
          {absent.map(({ memberId, name, phone, postName, since }) => (
            <ListRow
              key={memberId}
              avatar={<Avatar name={name} />}
              title={name}
              note={`${postName}，${dayClock(since, now)} 起`}
              value={phone === '' ? '没留电话' : phone}
              {...(phone === '' ? {} : { onPress: () => callPhone(phone), spoken: `打给${name}，${phone}` })}
              strong
            />
          ))}
        </Card>
      </View>
    </Sheet>
  )
}
