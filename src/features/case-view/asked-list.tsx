import type { HelpAnswer } from '@core/contract/help-answers'
import type { AskingView } from '@core/help/views'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Avatar } from '../../ui/avatar/avatar'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { AcceptRing } from '../../ui/ring/accept-ring'
import { Text } from '../../ui/text/text'
import { spokenAnswerTime } from '../../words/clock-words'
import { distanceWords } from '../../words/durations'
import { isLate } from '../../words/step-words'
import './case-view.scss'

interface AskedListProps {
  readonly help: HelpAnswer
  readonly now: EpochMs
}

/** The nearest of those who are asked; that nobody is nearer is not said: the order of asking looks at more than the way. */
function titleOf({ distanceM }: AskingView): string {
  return `离您 ${distanceWords(distanceM)}的党员`
}

/** Who is being asked, without names: who does not come is never known to whoever waits. */
export function AskedList({ help, now }: AskedListProps) {
  const [nearest, second, ...more] = help.asking
  // Once it is late the page says above that the coordinator has taken it over.
  const late = isLate(help, now)
  if (late && nearest === undefined) return null
  return (
    <Card flush>
      {[nearest, second].map(
        (one, index) =>
          one && (
            <ListRow
              key={one.no}
              avatar={<Avatar tone={index === 0 ? 'sand' : 'sage'} />}
              title={titleOf(one)}
              note='在岗'
              trailing={<Waiting asking={one} now={now} />}
              strong
            />
          ),
      )}
      {more.length > 0 && (
        <ListRow
          avatar={<Avatar tone='sage' />}
          title={`另外 ${more.length} 位也在问`}
          note={`最远 ${distanceWords(more[more.length - 1]?.distanceM ?? 0)}`}
          trailing={<Aside>等回话</Aside>}
        />
      )}
      {!late && <Coordinator name={help.coordinator.name} />}
    </Card>
  )
}

function Coordinator({ name }: { readonly name: string }) {
  return (
    <ListRow
      avatar={<Avatar name={name} tone='lilac' />}
      title={`值班长${name}`}
      note='都没空，马上安排人'
      trailing={<Aside>兜底</Aside>}
      strong
    />
  )
}

function Waiting({ asking, now }: { readonly asking: AskingView; readonly now: EpochMs }) {
  const { askedAt, answerBy } = asking
  if (answerBy === null) return <Aside>等回话</Aside>
  const spoken = `等回话，${spokenAnswerTime(answerBy, now)}`
  return (
    <View className='asked'>
      <AcceptRing startAt={askedAt} dueAt={answerBy} now={now} size='dot' spoken={spoken} />
      <Text className='asked__gold'>等回话</Text>
    </View>
  )
}

function Aside({ children }: { readonly children: ReactNode }) {
  return <Text className='muted'>{children}</Text>
}
