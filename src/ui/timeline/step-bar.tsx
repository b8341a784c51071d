import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Text } from '../text/text'
import { STEP_GLYPHS } from './timeline.shared'
import './step-bar.scss'

interface BarStep {
  readonly id: string
  readonly label: string
  readonly state: 'done' | 'current' | 'future'
}

/** A member's task in three or four steps from left to right. */
export function StepBar({ steps }: { readonly steps: readonly BarStep[] }) {
  return (
    <View className='ui-step-bar'>
      {steps.map((step) => {
        const glyph = STEP_GLYPHS[step.state]
        return (
          <View key={step.id} className={`ui-step-bar__step ui-step-bar__step--${step.state}`}>
            <View className='ui-step-bar__node'>
              {glyph ? <Icon name={glyph} size='timeline' /> : <View className='ui-step-bar__hollow' />}
            </View>
            <Text>{step.label}</Text>
          </View>
        )
      })}
    </View>
  )
}
