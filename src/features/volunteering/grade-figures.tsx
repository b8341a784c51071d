import { GRADES } from '@core/volunteering/hours'
import type { ServiceRecord } from '@core/volunteering/record'
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { FigureRow } from '../../ui/figure-row/figure-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { GRADE_WORDS, hoursFigure } from './record-words'
import './points-card.scss'

/** Hours by the worth of their evidence; they are never one sum. */
export function GradeFigures({ record }: { readonly record: ServiceRecord }) {
  const { totals, missed } = record
  const figures = GRADES.map((grade) => ({
    id: grade,
    value: hoursFigure(totals[grade]),
    unit: '小时',
    caption: `${grade} 级，${totals[grade].times} 次`,
  }))
  return (
    <>
      <SectionTitle title='服务时长' />
      <Card flush>
        <FigureRow figures={figures} />
        {GRADES.map((grade) => (
          <View key={grade} className='grade-line'>
            <Tag label={grade} tone={grade === 'A' ? 'green' : 'grey'} />
            <Text className='muted grade-line__words'>{GRADE_WORDS[grade]}</Text>
          </View>
        ))}
      </Card>
      {missed > 0 && <Text className='muted'>有 {missed} 次报了名没来，也没提前取消。</Text>}
    </>
  )
}
