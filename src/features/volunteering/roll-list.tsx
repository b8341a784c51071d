import type { RollView } from '@core/volunteering/activity-view'
import { useState } from 'react'
import { Avatar } from '../../ui/avatar/avatar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { inRollOrder, rollCount, rollWords } from './roll-words'

interface RollListProps {
  /** Of one slot. */
  readonly people: readonly RollView[]
  readonly onOpen: (one: RollView) => void
}

/** So many at a time: the mini-program sends a list to its view in one piece. */
const AT_A_TIME = 15

/** Everybody of one slot, those first about whom there is something to do. */
export function RollList({ people, onOpen }: RollListProps) {
  const [shown, setShown] = useState(AT_A_TIME)
  if (people.length === 0) return <Empty title='还没有人报名' hint='有人报名，这里马上看得到' />
  const left = people.length - shown
  return (
    <>
      <SectionTitle title='名单' aside={rollCount(people)} />
      <Card flush>
        {inRollOrder(people)
          .slice(0, shown)
          .map((one) => (
            <ListRow
              key={one.id}
              avatar={<Avatar name={one.name} size='small' />}
              title={one.name}
              note={rollWords(one)}
              onPress={() => onOpen(one)}
            />
          ))}
      </Card>
      {left > 0 && (
        <Button kind='secondary' label={`还有 ${left} 人，接着看`} onPress={() => setShown(shown + AT_A_TIME)} />
      )}
    </>
  )
}
