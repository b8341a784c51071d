import type { EpochMs } from '@core/kit/time'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { ActivityCard } from './activity-card'
import { NextService } from './next-service'
import type { Feed } from './use-feed'

/** So many at a time: the mini-program sends a list to its view in one piece, and a piece has its limit. */
const AT_A_TIME = 8

/** Activities, soonest first, under what the caller has promised next. */
export function FeedList({ feed, now }: { readonly feed: Feed; readonly now: EpochMs }) {
  const [shown, setShown] = useState(AT_A_TIME)
  const { activities, own } = feed
  const left = activities.length - shown
  return (
    <>
      <NextService own={own} now={now} />
      {activities.length === 0 && (
        <Empty title='这几天没有活动' hint='有了新活动，这里马上看得到。想办一场，跟社区说一声' />
      )}
      {activities.slice(0, shown).map((activity) => (
        <ActivityCard key={activity.id} activity={activity} own={own} now={now} />
      ))}
      {left > 0 && (
        <Button kind='secondary' label={`还有 ${left} 场，接着看`} onPress={() => setShown(shown + AT_A_TIME)} />
      )}
    </>
  )
}
