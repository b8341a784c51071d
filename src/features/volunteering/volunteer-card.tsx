import type { VolunteerAnswer } from '@core/contract/volunteering-answers'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'

interface VolunteerCardProps {
  readonly said: VolunteerAnswer
  readonly onOpen: () => void
}

/** What one has said about oneself as a volunteer, and the way to say it anew. */
export function VolunteerCard({ said, onOpen }: VolunteerCardProps) {
  const posts = said.allPosts.filter(({ id }) => said.postIds.includes(id)).map(({ name }) => name)
  const words = [
    posts.length > 0 && `站岗：${posts.join('、')}`,
    said.skills.length > 0 && `会${said.skills.join('、')}`,
  ]
  return (
    <Card flush>
      <ListRow
        icon='flag'
        title='我会的、我站的岗'
        note={words.filter(Boolean).join('；') || '说一声，有合适的活动好找您'}
        onPress={onOpen}
      />
    </Card>
  )
}
