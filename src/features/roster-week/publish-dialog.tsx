import type { WeekView } from '@core/roster/week-view'
import { Text, View } from '@tarojs/components'
import { Dialog } from '../../ui/dialog/dialog'
import { checksOf, countsOf } from './checks'
import './roster-sheets.scss'

interface PublishDialogProps {
  readonly week: WeekView
  readonly onPublish: () => Promise<void>
  readonly onClose: () => void
}

const NAMED = 8

/** Before a week goes out: whom it tells, and what is still open in it. */
export function PublishDialog({ week, onPublish, onClose }: PublishDialogProps) {
  const { gap, silent } = countsOf(checksOf(week))
  const names = week.affected.map(({ name }) => name)
  const more = names.length > NAMED ? `等 ${names.length} 人` : ''
  const open = [gap > 0 && `还缺 ${gap} 人`, silent > 0 && `${silent} 人通知不到`].filter(Boolean).join('，')
  return (
    <Dialog
      open
      title='发布这一周？'
      body={
        <View>
          <Text className='roster-dialog__line'>
            {names.length === 0
              ? '没有人的班变了，不打扰谁。'
              : `班有变化的人会收到通知：${names.slice(0, NAMED).join('、')}${more}。`}
          </Text>
          {open !== '' && <Text className='roster-dialog__line'>{open}，发布后照样能改。</Text>}
        </View>
      }
      safe={{ label: '发布', onPress: onPublish }}
      other={{ label: '再看看', onPress: onClose }}
      onClose={onClose}
    />
  )
}
