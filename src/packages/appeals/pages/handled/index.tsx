import { minutes } from '@core/kit/time'
import { View } from '@tarojs/components'
import { AppealLine } from '../../../../features/appeal-inbox/appeal-line'
import { useHandledAppeals } from '../../../../features/appeal-inbox/use-open-appeals'
import { Screen } from '../../../../features/screen/screen'
import { goHome, openPage } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { Card } from '../../../../ui/card/card'
import { Empty } from '../../../../ui/empty/empty'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

/** What a member has to handle, on the phone. */
export default function HandledAppealsPage() {
  const remote = useHandledAppeals()
  const now = useServerNow(minutes(1))
  return (
    <Screen kind='page' title='要我办的诉求'>
      <RemoteView remote={remote}>
        {({ data: rows }) =>
          rows.length === 0 ? (
            <Empty
              title='现在没有要您办的'
              hint='值班长交给您，或者您这一片有人反映，这里和消息里都看得到'
              action={{ label: '回首页', onPress: goHome }}
            />
          ) : (
            <Card flush>
              <View>
                {rows.map((row) => (
                  <AppealLine key={row.id} row={row} now={now} onChoose={(id) => void openPage('appeal', { id })} />
                ))}
              </View>
            </Card>
          )
        }
      </RemoteView>
    </Screen>
  )
}
