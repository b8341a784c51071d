import type { EpochMs } from '@core/kit/time'
import { Empty } from '../../ui/empty/empty'
import { ActivityCard } from './activity-card'
import { NextService } from './next-service'
import { MoreButton, useShownPart } from './shown-part'
import type { Feed } from './use-feed'

const AT_A_TIME = 8

/** Activities, soonest first, under what the caller has promised next. */
export function FeedList({ feed, now }: { readonly feed: Feed; readonly now: EpochMs }) {
  const { activities, own } = feed
  const shown = useShownPart(activities, AT_A_TIME)
  return (
    <>
      <NextService own={own} now={now} />
      {activities.length === 0 && (
        <Empty title='这几天没有活动' hint='有了新活动，这里马上看得到。想办一场，跟社区说一声' />
      )}
      {shown.part.map((activity) => (
        <ActivityCard key={activity.id} activity={activity} own={own} now={now} />
      ))}
      <MoreButton shown={shown} unit='场' />
    </>
  )
}
