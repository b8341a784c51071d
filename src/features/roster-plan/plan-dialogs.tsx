import { dayInWords } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { Dialog } from '../../ui/dialog/dialog'
import { Text } from '../../ui/text/text'
import { byHandLine, effectLine, touchedLines } from './effect-words'
import type { Outlook } from './use-outlook'
import type { PlanBench } from './use-plan'
import './plan-effect.scss'

interface PlanDialogProps {
  readonly bench: PlanBench
  readonly onClose: () => void
}

const LISTED = 6

/** Before it counts: what is changed, from when on, and whom it concerns. */
export function SaveDialog({ bench, outlook, onClose }: PlanDialogProps & { readonly outlook: Outlook }) {
  const { changes, nameOf, save } = bench
  const lines = [
    ...changes.slice(0, LISTED).map(({ words }) => words),
    ...(changes.length > LISTED ? [`还有 ${changes.length - LISTED} 处`] : []),
  ]
  return (
    <Dialog
      open
      title={`存下这 ${changes.length} 处改动？`}
      body={
        <View>
          {lines.map((line) => (
            <Text key={line} className='plan-dialog__line'>
              {line}
            </Text>
          ))}
          <Text className='plan-dialog__line plan-dialog__line--then'>
            {dayInWords(outlook.freeMonday)}起照新的排，已发布的周不变。往后四周{effectLine(outlook.effect)}。
            {byHandLine(outlook.effect, outlook.weeks)}
          </Text>
          {touchedLines(outlook.touched, nameOf).map((line) => (
            <Text key={line} className='plan-dialog__line plan-effect--touched'>
              {line}
            </Text>
          ))}
        </View>
      }
      safe={{
        label: '保存',
        onPress: async () => {
          await save()
          onClose()
        },
      }}
      other={{ label: '再看看', onPress: onClose }}
      onClose={onClose}
    />
  )
}
