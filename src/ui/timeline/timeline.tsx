import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { role } from '../pressable/aria'
import { Text } from '../text/text'
import { STEP_GLYPHS, type TimelineStep } from './timeline.shared'
import './timeline.scss'

/** What happened and what comes: the past is filled, the future hollow with its latest time. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStep[] }) {
  return (
    <View className='ui-timeline' {...role('list')}>
      {steps.map((step) => (
        <Step key={step.id} step={step} />
      ))}
    </View>
  )
}

function Step({ step }: { readonly step: TimelineStep }) {
  const glyph = STEP_GLYPHS[step.state]
  return (
    <View className={`ui-timeline__step ui-timeline__step--${step.state}`} {...role('listitem')}>
      <View className='ui-timeline__node'>
        {glyph ? <Icon name={glyph} size='timeline' /> : <View className='ui-timeline__hollow' />}
      </View>
      <View className='ui-timeline__words'>
        <View className='ui-timeline__head'>
          <Text className='ui-timeline__title'>{step.title}</Text>
          {step.when && <Text className='ui-timeline__when'>{step.when}</Text>}
        </View>
        {step.note && <Text className='ui-timeline__note'>{step.note}</Text>}
      </View>
    </View>
  )
}
