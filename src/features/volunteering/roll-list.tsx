import type { RollView } from '@core/volunteering/activity-view'
import { Avatar } from '../../ui/avatar/avatar'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { inRollOrder, rollCount, rollWords } from './roll-words'
import { MoreButton, useShownPart } from './shown-part'

interface RollListProps {
  /** Of one slot. */
  readonly people: readonly RollView[]
  readonly onOpen: (one: RollView) => void
}

const AT_A_TIME = 15

/** Everybody of one slot, those first about whom there is something to do. */
export function RollList({ people, onOpen }: RollListProps) {
  const shown = useShownPart(inRollOrder(people), AT_A_TIME)
  if (people.length === 0) return <Empty title='还没有人报名' hint='有人报名，这里马上看得到' />
  return (
    <>
      <SectionTitle title='名单' aside={rollCount(people)} />
      <Card flush>
        {shown.part.map((one) => (
          <ListRow
            key={one.id}
            avatar={<Avatar name={one.name} size='small' />}
            title={one.name}
            note={rollWords(one)}
            onPress={() => onOpen(one)}
          />
        ))}
      </Card>
      <MoreButton shown={shown} unit='人' />
    </>
  )
}
