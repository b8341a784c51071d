import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { Card } from '../../ui/card/card'
import { Text } from '../../ui/text/text'
import { Timeline } from '../../ui/timeline/timeline'
import { ladderLines } from './ladder-lines'
import './side-list.scss'

/** The ladder as it is climbed: who has been told, whom it tells next and when. */
export function LadderList({ help, now }: { readonly help: HelpAnswer; readonly now: EpochMs }) {
  if (help.pause) return <Text className='side-list__note'>计时停着，没有下一级</Text>
  const lines = ladderLines(help.ladder, help, now)
  if (lines.length === 0) return <Text className='side-list__note'>这一件不用再催</Text>
  return (
    <Card>
      <Timeline steps={lines} />
    </Card>
  )
}
