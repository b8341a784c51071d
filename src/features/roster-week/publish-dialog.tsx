import type { RosterProblem } from '@core/roster/problem'
import type { WeekView } from '@core/roster/week-view'
import { View } from '@tarojs/components'
import { Dialog } from '../../ui/dialog/dialog'
import { Text } from '../../ui/text/text'
import { blockersOf, checksOf, countsOf } from './checks'
import { problemTitle } from './problem-words'
import './roster-sheets.scss'

interface PublishDialogProps {
  readonly week: WeekView
  readonly onPublish: () => Promise<void>
  readonly onClose: () => void
}

const NAMED = 8

/** Before a week goes out: whom it tells, and what is still open in it; while it cannot go out, why, and nothing to press. */
export function PublishDialog(p: PublishDialogProps) {
  const blockers = blockersOf(checksOf(p.week))
  if (blockers.length > 0) return <NotYet week={p.week} blockers={blockers} onClose={p.onClose} />
  return <Ready {...p} />
}

const LISTED = 5

function NotYet({ week, blockers, onClose }: Omit<PublishDialogProps, 'onPublish'> & Blocked) {
  return (
    <Dialog
      open
      title={`还不能发布，有 ${blockers.length} 处冲突`}
      body={
        <View>
          {blockers.slice(0, LISTED).map((one) => (
            <Text key={`${one.slot}-${one.personId}-${one.code}`} className='roster-dialog__line'>
              {[problemTitle(one, week), one.words].filter(Boolean).join('：')}
            </Text>
          ))}
          {blockers.length > LISTED && (
            <Text className='roster-dialog__line'>还有 {blockers.length - LISTED} 处，在右边“冲突”里。</Text>
          )}
        </View>
      }
      safe={{ label: '先去改', onPress: onClose }}
      onClose={onClose}
    />
  )
}

interface Blocked {
  readonly blockers: readonly RosterProblem[]
}

function Ready({ week, onPublish, onClose }: PublishDialogProps) {
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
