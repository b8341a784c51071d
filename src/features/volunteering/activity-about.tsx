import type { ActivityView } from '@core/volunteering/activity-view'
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { LongText } from '../../ui/long-text/long-text'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Text } from '../../ui/text/text'
import './activity.scss'

/** Short lines are a list to tick off; anything longer is a text. */
const LINE_MAX = 30

/** What to know before going. */
export function ActivityAbout({ about, skills }: Pick<ActivityView, 'about' | 'skills'>) {
  const lines = about.split('\n').map((line) => line.trim())
  const said = lines.filter(Boolean)
  if (said.length === 0 && skills.length === 0) return null
  const listed = said.every((line) => line.length <= LINE_MAX)
  const wanted = skills.length === 0 ? [] : [`会这些更好：${skills.join('、')}`]
  const ticked = listed ? [...said, ...wanted] : wanted
  return (
    <>
      <SectionTitle title='去之前看一眼' />
      <Card>
        {!listed && <LongText text={said.join('\n')} what='活动介绍' />}
        {ticked.map((line) => (
          <View key={line} className='activity-line'>
            <Icon name='check' size='small' className='activity-line__icon' />
            <Text className='activity-line__words'>{line}</Text>
          </View>
        ))}
      </Card>
    </>
  )
}
