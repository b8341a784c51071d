import type { AssignChoice } from '@core/contract/help'
import { MINUTE_MS } from '@core/kit/time'
import { View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useRemote } from '../../platform/use-remote'
import { Avatar } from '../../ui/avatar/avatar'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { ListRow } from '../../ui/list-row/list-row'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Sheet } from '../../ui/sheet/sheet'
import { distanceWords } from '../../words/durations'
import { LEFT_OUT_WORDS, maySend } from './left-out-words'

interface AssignSheetProps {
  readonly helpId: string
  readonly onAssign: (memberId: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Whom the coordinator may send, nearest first, and why not the others. Mount it anew for every question. */
export function AssignSheet({ helpId, onAssign, onClose }: AssignSheetProps) {
  const remote = useRemote(async () => (await callCloud('help', 'choices', { helpId })).choices, [helpId])
  return (
    <Sheet open title='派谁去？' onClose={onClose}>
      <RemoteView remote={remote}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty title='现在没有党员在岗' hint='可以打电话请人上岗，上岗后这里马上看得到' />
          ) : (
            <Card flush>
              {data.map((choice) => (
                <Choice key={choice.memberId} choice={choice} onAssign={onAssign} />
              ))}
            </Card>
          )
        }
      </RemoteView>
    </Sheet>
  )
}

function Choice({ choice, onAssign }: { readonly choice: AssignChoice } & Pick<AssignSheetProps, 'onAssign'>) {
  const { memberId, name, distanceM, travelMs, leftOut } = choice
  const minutes = travelMs === null ? undefined : `约 ${Math.max(1, Math.ceil(travelMs / MINUTE_MS))} 分钟`
  const note = [distanceWords(distanceM), minutes, leftOut && LEFT_OUT_WORDS[leftOut]].filter(Boolean).join('，')
  return (
    <View>
      <ListRow
        avatar={<Avatar name={name} />}
        title={name}
        note={note}
        {...(maySend(leftOut) ? { onPress: () => onAssign(memberId), spoken: `派${name}去，${note}` } : {})}
        strong={leftOut === null}
      />
    </View>
  )
}
