import type { DeskRow } from '@core/contract/desk'
import type { EpochMs } from '@core/kit/time'
import { TodayList } from '../../../../features/operator-desk/today-list'
import type { Remote } from '../../../../platform/remote'
import { Button } from '../../../../ui/button/button'
import { DeskPane } from '../../../../ui/desk-frame/desk-pane'
import { Empty } from '../../../../ui/empty/empty'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

interface TodayPaneProps {
  readonly today: Remote<readonly DeskRow[]>
  readonly now: EpochMs
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
  readonly onPickUp: () => void
}

/** What came of today's calls. */
export function TodayPane({ today, now, chosen, onChoose, onPickUp }: TodayPaneProps) {
  const count = today.status === 'ready' ? `　${today.data.length} 件` : ''
  const foot =
    chosen === undefined ? undefined : (
      <Button icon='phone' label='接下一通' keySign='F2' spoken='接下一通，F2' onPress={onPickUp} />
    )
  return (
    <DeskPane title={`今天接的${count}`} foot={foot}>
      <RemoteView remote={today}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty title='今天还没有接电话' hint='派出去的求助会排在这里，办到哪一步都看得见' />
          ) : (
            <TodayList rows={data} now={now} chosen={chosen} onChoose={onChoose} />
          )
        }
      </RemoteView>
    </DeskPane>
  )
}
