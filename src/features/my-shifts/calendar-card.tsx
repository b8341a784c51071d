import { callCloud } from '../../platform/cloud/call-cloud'
import { saveTextFile } from '../../platform/files/save-text-file'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'

interface CalendarCardProps {
  readonly tell: Tell
  readonly onLeave: () => void
}

const SAVED: Readonly<Record<Awaited<ReturnType<typeof saveTextFile>>, string>> = {
  saved: '日历文件好了，点开就存进手机日历',
  copied: '没发成文件，内容已经复制，可以贴给自己',
  failed: '没存成，请再试一次',
}

/** What one may do without a certain shift in hand. */
export function CalendarCard({ tell, onLeave }: CalendarCardProps) {
  const attempt = useAttempt(tell, () => {})
  const save = async () => {
    const file = await attempt(() => callCloud('roster', 'calendar', {}))
    if (!file) return
    const came = await saveTextFile({ name: file.fileName, text: file.text, type: 'text/calendar' })
    tell(SAVED[came], came === 'failed' ? 'alert' : 'done')
  }
  return (
    <Card flush>
      <ListRow icon='cal' title='存进手机日历' note='您的班都在里面，改了再存一次就更新' onPress={save} />
      <ListRow icon='moon' title='请假' note='哪几天来不了，早点说' onPress={onLeave} />
    </Card>
  )
}
